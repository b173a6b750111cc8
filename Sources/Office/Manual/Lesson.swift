extension Phrase {
  /// What a verb's page of help teaches: what it does, which lines it reads without a terminal, and
  /// a command to copy.
  public static func lesson(
    _ what: Phrase, reads lines: Phrase? = nil, examples: String...
  ) -> Phrase {
    let heading = Phrase(ar: "مثال:", en: "For example:")
    func page(_ language: Language) -> String {
      let example = ([heading[language]] + examples.map { "  " + $0 }).joined(separator: "\n")
      return ([what, lines].compactMap { $0?[language] } + [example]).joined(separator: "\n\n")
    }
    return Phrase(ar: page(.arabic), en: page(.english))
  }
}
