/// Why a command could not do what was asked, ready to be told.
public struct Trouble: Error, Sendable, Equatable {
  public var status: Ending
  /// Stable, UPPER_SNAKE.
  public var reason: String
  public var code: StatusCode
  /// What was wrong.
  public var wrong: Phrase
  /// What to do next.
  public var next: Phrase?
  /// The particulars the daemon gave, by name.
  public var details: [String: String]
  /// Which fields or rows were wrong.
  public var violations: [Violation] = []

  public init(
    _ status: Ending, _ reason: String, code: StatusCode = .invalidArgument, _ wrong: Phrase,
    next: Phrase? = nil, details: [String: String] = [:]
  ) {
    (self.status, self.reason, self.code) = (status, reason, code)
    (self.wrong, self.next, self.details) = (wrong, next, details)
  }

  /// A trouble of the command's own, worded by the catalogue.
  public init(
    _ status: Ending, _ reason: String, code: StatusCode = .invalidArgument,
    details: [String: String] = [:]
  ) {
    guard let refusal = Refusals.all[reason] else { preconditionFailure("No text for \(reason)") }
    self.init(
      status, reason, code: code, refusal.wrong, next: refusal.next, details: details)
  }
}

extension Trouble {
  /// An error no verb should let through. What the daemon had answered by then, stands.
  init(unexpected error: any Error, wasAnswered: Bool) {
    if wasAnswered {
      self.init(.outputLost, "ANSWER_UNREADABLE", code: .dataLoss)
    } else {
      self.init(.fault, "COMMAND_FAULT", code: .internal)
    }
    details = ["cause": "\(type(of: error))"]
  }

  /// The lines a person reads: what was wrong, its particulars, what to do, the reason code.
  func lines(in speech: Speech) -> [String] {
    var lines = [speech.say(wrong)]
    lines += Fact.known(in: details).map { "  " + $0.said(in: speech) }
    lines += listed(in: speech)
    if let next { lines.append(speech.say(next)) }
    lines.append("[\(speech.code(reason))]")
    return lines
  }

  /// The first wrong rows by place; a reason code among them is told as its text.
  private func listed(in speech: Speech) -> [String] {
    let shown = violations.prefix(Self.mostListed).map { violation in
      let known = Refusals.all[violation.description]
      let what = known.map { speech.say($0.wrong) } ?? violation.description
      return "  \(place(of: violation, in: speech)): \(what)"
    }
    let more = violations.count - shown.count
    guard more > 0 else { return shown }
    return shown + ["  " + speech.say(Self.more, ["count": speech.count(more, .fault)])]
  }

  /// A line of a file by its number, anything else as it was named.
  private func place(of violation: Violation, in speech: Speech) -> String {
    let prefix = "line_"
    guard violation.field.hasPrefix(prefix),
      let line = UInt64(violation.field.dropFirst(prefix.count))
    else { return speech.code(violation.field) }
    return speech.say(Self.line, ["line": speech.digits.written("\(line)")])
  }

  private static let line = Phrase(ar: "السطر {line}", en: "line {line}")
  private static let mostListed = 20
  private static let more = Phrase(ar: "وكذلك {count}.", en: "And another {count}.")

  /// The particulars by name, and the wrong rows as a list when there are any.
  private var detailFields: [Field] {
    let named = details.sorted { $0.key < $1.key }.map { Field.text($0.key, $0.value) }
    let rows = violations.map {
      [Field.text("field", $0.field), .text("description", $0.description)]
    }
    return rows.isEmpty ? named : named + [.list("violations", rows)]
  }

  /// The `error` member a program reads.
  func field(in speech: Speech) -> Field {
    let message = [wrong, next].compactMap { $0 }.map { speech.say($0) }.joined(separator: " ")
    return .object(
      "error",
      [
        .text("reason", reason), .text("code", code.name), .text("message", message),
        .object("details", detailFields),
      ])
  }
}
