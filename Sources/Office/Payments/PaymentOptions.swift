public import ArgumentParser
public import Messages

/// How much money.
public struct AmountOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(ar: "المبلغ بالجنيه، مثل 12.50.", en: "The amount in pounds, such as 12.50."),
      valueName: "POUNDS"))
  public var amount: Pounds

  public init() {}
}

/// How much of an earlier payment; all of it where nothing is said.
public struct PartOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "المبلغ بالجنيه؛ من دونه كل الباقي.",
        en: "The amount in pounds; without it, all that is left."),
      valueName: "POUNDS"))
  public var amount: Pounds?

  public init() {}

  /// In piastres; 0 for all.
  public var piastres: Int64 { amount?.piastres ?? 0 }
}

/// The terminal's own name for what it does.
public struct ReferenceOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "مرجع الجهاز لهذه العملية؛ لا يتكرر في يومه.",
        en: "The terminal's own reference for this; it cannot come twice in a day."),
      valueName: "TEXT"))
  public var reference: String?

  public init() {}
}

/// An earlier payment: by the entry number on its receipt, or by the terminal's own reference.
public struct OriginalOptions: ParsableArguments {
  @Argument(
    help: .init(
      Phrase(ar: "رقم القيد على الإيصال.", en: "The entry number on the receipt."),
      valueName: "ENTRY"))
  var entry: UInt64?

  @Option(
    help: .init(
      Phrase(
        ar: "أو مرجع الجهاز الذي أُعطي للعملية.", en: "Or the reference the terminal gave it."),
      valueName: "TEXT"))
  var of: String?

  public init() {}

  public func validate() throws {
    guard (entry == nil) != (of == nil) else {
      throw ValidationError(
        Phrase(ar: "اذكر رقم القيد أو --of، لا كليهما.", en: "Give the entry or --of, not both."))
    }
  }

  /// The same in a message.
  public var onWire: Wire.Original {
    if let entry { return Wire.Original(original: .entry(entry)) }
    return Wire.Original(original: of.map { .reference($0) })
  }
}

extension Desk {
  /// The card that is presented; a command that needs one cannot go on without.
  public func card(
    _ reader: ReaderOptions, _ entry: EntryOptions
  ) throws(Trouble) -> Wire.PresentedCard {
    guard let card = try cards(reader, entry).card() else { throw Trouble(.usage, "INPUT_ENDED") }
    return card.onWire
  }
}

extension Terminal {
  /// What came where an amount was asked for.
  public enum Amount: Equatable {
    case piastres(Int64)
    /// A word in its place, lower-case; empty for the Enter key alone.
    case word(String)
  }

  /// Asks for an amount in pounds, where one of the words may come instead; asks a person again for
  /// anything else. Nil at the end of the input.
  public func amount(_ question: Phrase, or words: Set<String>) throws(Trouble) -> Amount? {
    while let line = try line(question) {
      let text = Digits.read(line).filter { $0 != " " }.lowercased()
      if let pounds = Pounds(argument: text) { return .piastres(pounds.piastres) }
      if text.isEmpty || words.contains(text) { return .word(text) }
      try complain(Trouble(.usage, "NOT_AN_AMOUNT"))
    }
    return nil
  }
}

/// How long a statement may be.
public struct StatementOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(ar: "أقصى عدد من الحركات.", en: "At most so many movements."), valueName: "N"))
  public var limit: UInt16 = 100

  public init() {}
}
