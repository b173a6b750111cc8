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
    if let next { lines.append(speech.say(next)) }
    lines.append("[\(speech.code(reason))]")
    return lines
  }

  /// The `error` member a program reads.
  func field(in speech: Speech) -> Field {
    let message = [wrong, next].compactMap { $0 }.map { speech.say($0) }.joined(separator: " ")
    return .object(
      "error",
      [
        .text("reason", reason), .text("code", code.name), .text("message", message),
        .object("details", details.sorted { $0.key < $1.key }.map { .text($0.key, $0.value) }),
      ])
  }
}
