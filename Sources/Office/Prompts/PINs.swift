/// The questions about PINs.
enum PINQuestions {
  static let current = Phrase(ar: "الرقم السري:", en: "PIN:")
  static let new = Phrase(ar: "الرقم السري الجديد:", en: "New PIN:")
  static let again = Phrase(ar: "الرقم السري الجديد مرة أخرى:", en: "The new PIN again:")
}

extension Terminal {
  /// The holder's PIN: typed unseen, or one line of standard input.
  public func pin() throws(Trouble) -> Secret {
    try pin(PINQuestions.current)
  }

  /// A new PIN: typed unseen twice, or one line of standard input.
  public func newPIN() throws(Trouble) -> Secret {
    guard let mode = unseenMode() else { return try pin(PINQuestions.new) }
    let first = try proper(try unseen(PINQuestions.new, in: mode))
    let second = try proper(try unseen(PINQuestions.again, in: mode))
    guard first.equals(second) else { throw Trouble(.usage, "PINS_DIFFER") }
    return first
  }

  private func pin(_ question: Phrase) throws(Trouble) -> Secret {
    guard let mode = unseenMode() else {
      return try proper(try digits(question, orElse: "PIN_MALFORMED"))
    }
    return try proper(try unseen(question, in: mode))
  }

  /// A PIN has 4 to 12 digits (ISO 9564); how many exactly is the daemon's policy.
  private func proper(_ secret: consuming Secret?) throws(Trouble) -> Secret {
    guard let secret else { throw Trouble(.usage, "INPUT_ENDED") }
    guard (4...12).contains(secret.count) else { throw Trouble(.usage, "PIN_MALFORMED") }
    return secret
  }
}
