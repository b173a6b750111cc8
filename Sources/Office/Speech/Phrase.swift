/// A text in both languages, side by side, so that a missing translation does not compile.
/// A blank is written `{name}` and must stand in both.
public struct Phrase: Sendable, Hashable {
  public let ar: String
  public let en: String

  /// Both texts, with the same blanks in each.
  public init(ar: String, en: String) {
    self.ar = ar
    self.en = en
    assert(Self.blanks(in: ar) == Self.blanks(in: en), "The blanks differ: \(en)")
  }

  /// The text in one language, blanks unfilled.
  public subscript(language: Language) -> String {
    switch language {
    case .arabic: ar
    case .english: en
    }
  }

  /// The names between braces in a text.
  static func blanks(in text: String) -> Set<String> {
    var names: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
