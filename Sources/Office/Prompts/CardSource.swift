/// How a card's number came in; R29 asks for the chip wherever presence is required.
public enum EntryMode: String, Sendable, CaseIterable {
  /// Read from the chip by a reader.
  case chip
  /// Read from the chip without contact.
  case contactless
  /// Typed, or passed on standard input.
  case keyed
}

/// A card's number and how it came in.
public struct PresentedCard: ~Copyable {
  public let number: Secret
  public let entryMode: EntryMode
}

/// Where card numbers come from: a reader program, or the terminal and standard input. Never the
/// argument list.
public struct CardSource {
  let reader: String?
  let entryModeOfLines: EntryMode
  let terminal: Terminal

  /// `reader` is a shell command that prints the number; what it reads counts as the chip.
  /// `entryModeOfLines` is what a typed or piped number counts as for this command.
  public init(reader: String?, entryModeOfLines: EntryMode, terminal: Terminal) {
    self.reader = reader
    self.entryModeOfLines = entryModeOfLines
    self.terminal = terminal
  }

  /// The next unified card: 16 digits with a right check digit. Nil at the end of the input.
  public func card() throws(Trouble) -> PresentedCard? {
    let mode = reader == nil ? entryModeOfLines : .chip
    let question = Phrase(ar: "رقم الكارت:", en: "Card number:")
    guard let number = try number(question, "CARD_NUMBER_MALFORMED") else { return nil }
    return try unified(number, mode)
  }

  /// A unified card of that number.
  func unified(_ number: consuming Secret, _ mode: EntryMode) throws(Trouble) -> PresentedCard {
    guard number.count == 16, number.hasCheckDigit() else {
      throw Trouble(.usage, "CARD_NUMBER_MALFORMED")
    }
    return PresentedCard(number: number, entryMode: mode)
  }

  /// The next old ration card: digits only, 1 to 32. Nil at the end of the input.
  public func legacyCard() throws(Trouble) -> PresentedCard? {
    let reason = "LEGACY_NUMBER_MALFORMED"
    let mode = reader == nil ? entryModeOfLines : .chip
    let question = Phrase(ar: "رقم بطاقة التموين:", en: "Ration card number:")
    guard let number = try number(question, reason) else { return nil }
    guard number.count > 0 else { throw Trouble(.usage, reason) }
    return PresentedCard(number: number, entryMode: mode)
  }

  private func number(_ question: Phrase, _ reason: String) throws(Trouble) -> Secret? {
    guard let reader else { return try terminal.digits(question, orElse: reason) }
    return try ReaderProgram(command: reader).number()
  }
}
