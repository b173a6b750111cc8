import Glibc

/// The conversation with the person at the counter. On a terminal questions are asked on standard
/// error; otherwise nothing is asked and each answer is one line of standard input, in the order
/// the questions would have come.
public final class Terminal {
  let speech: Speech
  private let lines: Lines
  private let prompts: any Sink
  /// True when a person answers.
  public let isConversation: Bool
  private let raiseSignal: (Int32) -> Void

  public init(
    speech: Speech, lines: Lines, prompts: any Sink, isConversation: Bool,
    raiseSignal: @escaping (Int32) -> Void = Terminal.raiseSignal
  ) {
    (self.speech, self.lines, self.prompts) = (speech, lines, prompts)
    (self.isConversation, self.raiseSignal) = (isConversation, raiseSignal)
  }

  /// Sends this process a signal, as the keyboard would have.
  public static func raiseSignal(_ signal: Int32) { raise(signal) }

  /// Asks for a line of text; nil at the end of the input.
  public func line(_ question: Phrase) throws(Trouble) -> String? {
    ask(question)
    return try lines.text()
  }

  /// Asks for a whole number, in any digits; asks a person again when it is none or does not fit.
  /// Nil at the end.
  public func number<Number: FixedWidthInteger>(
    _ question: Phrase, as: Number.Type = Number.self
  ) throws(Trouble) -> Number? {
    while let line = try line(question) {
      if let number = Number(Digits.read(line).filter { $0 != " " }) { return number }
      try complain(Trouble(.usage, "NOT_A_NUMBER"))
    }
    return nil
  }

  /// Asks yes or no: «نعم», «ن», `yes`, `y`; anything else and the end of the input are no.
  public func confirm(_ question: Phrase) throws(Trouble) -> Bool {
    let choice = speech.language == .arabic ? " [نعم/لا] " : " [yes/no] "
    if isConversation { prompts.write(speech.say(question) + choice) }
    let answer = try lines.text()?.lowercased() ?? ""
    return ["نعم", "ن", "yes", "y"].contains(answer.filter { $0 != " " })
  }

  /// Asks for digits that are seen, such as a card number; nil at the end of the input.
  func digits(_ question: Phrase, orElse reason: String) throws(Trouble) -> Secret? {
    ask(question)
    guard let line = try lines.next({ Secret(digitsOf: $0) }) else { return nil }
    guard let digits = consume line else { throw Trouble(.usage, reason) }
    return digits
  }

  /// Asks for digits that are seen, where a word may come instead; nil at the end of the input.
  func digitsOrWord(_ question: Phrase) throws(Trouble) -> Entered? {
    ask(question)
    return try lines.next { Entered(line: $0) }
  }

  /// Asks for digits that nobody sees; nil at the end of the input.
  func unseen(_ question: Phrase, in mode: borrowing UnseenMode) throws(Trouble) -> Secret? {
    prompts.write(speech.say(question) + " ")
    let typed = mode.digits()
    prompts.write("\n")
    switch consume typed {
    case .entered(let secret): return secret
    case .malformed: throw Trouble(.usage, "PIN_MALFORMED")
    case .ended: return nil
    case .interrupted:
      raiseSignal(SIGINT)
      return nil
    }
  }

  /// The terminal with its echo off, or nil when no person answers.
  func unseenMode() -> UnseenMode? { isConversation ? UnseenMode(lines.descriptor) : nil }

  /// Tells a person what was wrong with an answer; without a person that ends the command.
  public func complain(_ trouble: Trouble) throws(Trouble) {
    guard isConversation else { throw trouble }
    prompts.write(trouble.lines(in: speech).map { $0 + "\n" }.joined())
  }

  private func ask(_ question: Phrase) {
    if isConversation { prompts.write(speech.say(question) + " ") }
  }
}
