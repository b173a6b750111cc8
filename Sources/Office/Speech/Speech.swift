/// How one clerk is spoken to: language, digits, and whether the screen reorders text.
public struct Speech: Sendable, Equatable {
  public var language: Language
  public var digits: Digits
  /// True on a terminal: codes inside Arabic lines are wrapped in Unicode isolates so that the
  /// line does not fall into pieces. Never in JSON.
  public var isolates: Bool
  /// How his slips show their QR code.
  public var slipCode: SlipCode = .text

  /// Digits follow the language unless given.
  public init(_ language: Language, digits: Digits? = nil, isolates: Bool = false) {
    self.language = language
    self.digits = digits ?? Digits(for: language)
    self.isolates = isolates
  }

  /// The same manner without isolates, for a text that a program will read.
  public var plain: Speech { Speech(language, digits: digits) }

  /// A phrase with its blanks filled. Digits of the phrase's own text follow the speech; what fills
  /// a blank is put in as given, because it was already spoken.
  public func say(_ phrase: Phrase, _ blanks: [String: String] = [:]) -> String {
    var said = ""
    var rest = phrase[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      said += digits.written(String(rest[..<open]))
      let name = String(rest[rest.index(after: open)..<close])
      said += blanks[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return said + digits.written(String(rest))
  }

  /// A code, path or other Latin text that must keep its own direction and digits.
  public func code(_ text: String) -> String {
    guard isolates, language == .arabic else { return text }
    return "\u{2068}\(text)\u{2069}"
  }

  /// A number that is a name, such as an entry's or a card's reference: its digits and nothing
  /// between them, so that it can be typed back.
  public func plain(_ name: some BinaryInteger) -> String { digits.written(String(name)) }

  /// A whole number, thousands apart from 10,000 on.
  public func number(_ value: some BinaryInteger) -> String {
    let text = String(value.magnitude)
    let sign = value < 0 ? "-" : ""
    guard text.utf8.count > 4 else { return digits.written(sign + text) }
    return digits.written(sign) + digits.written(grouped(text))
  }

  private func grouped(_ text: String) -> String {
    let separator = digits == .arabic ? "\u{66C}" : ","
    var groups: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: separator)
  }
}
