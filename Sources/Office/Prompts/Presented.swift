/// A line where digits were asked for and a word was allowed.
enum Entered: ~Copyable {
  case digits(Secret)
  /// Lower-case, without spaces around it; empty when the line was neither a word nor digits, so
  /// that a mistyped card number never becomes a text.
  case word(String)
  /// Nothing but the Enter key.
  case nothing

  init(line: UnsafeRawBufferPointer) {
    guard let digits = Secret(digitsOf: line) else {
      self = .word(Self.word(line))
      return
    }
    self = digits.count == 0 ? .nothing : .digits(digits)
  }

  private static func word(_ line: UnsafeRawBufferPointer) -> String {
    guard line.count <= 16 else { return "" }
    let word = String(decoding: line, as: UTF8.self).filter { $0 != " " }.lowercased()
    return word.contains(where: \.isNumber) ? "" : word
  }
}

/// What came in at a counter that asked for a card.
public enum Presented: ~Copyable {
  case card(PresentedCard)
  /// A word to the counter itself, such as `r`.
  case word(String)
  /// Nothing but the Enter key.
  case nothing
}

extension CardSource {
  /// The next unified card, or a word in its place; a reader gives cards only. Nil at the end.
  public func cardOrWord(_ question: Phrase) throws(Trouble) -> Presented? {
    guard reader == nil else {
      guard let card = try card() else { return nil }
      return .card(card)
    }
    guard let entered = try terminal.digitsOrWord(question) else { return nil }
    switch consume entered {
    case .digits(let number): return .card(try unified(number, entryModeOfLines))
    case .word(let word): return .word(word)
    case .nothing: return .nothing
    }
  }
}
