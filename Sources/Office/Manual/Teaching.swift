public import ArgumentParser

extension CommandConfiguration {
  /// A command that explains itself in the clerk's language: in a line, and at length.
  public init(
    _ name: String, _ abstract: Phrase, teaching: Phrase? = nil,
    subcommands: [any ParsableCommand.Type] = []
  ) {
    let language = Language.spoken
    self.init(
      commandName: name, abstract: abstract[language], discussion: teaching?[language] ?? "",
      subcommands: subcommands)
  }
}

extension ArgumentHelp {
  /// An argument explained in the clerk's language.
  public init(
    _ abstract: Phrase, valueName: String? = nil, visibility: ArgumentVisibility = .default
  ) {
    self.init(abstract[Language.spoken], valueName: valueName, visibility: visibility)
  }
}

extension Phrase {
  /// What a command's explanation says about running without a terminal: which lines of standard
  /// input it reads, in this order.
  public static func inputOrder(_ lines: Phrase...) -> Phrase {
    Phrase(
      ar: "دون شاشة يُقرأ الإدخال القياسي سطرًا سطرًا بهذا الترتيب: "
        + lines.map(\.ar).joined(separator: "، ثم ") + ".",
      en: "Without a terminal, standard input is read by the line, in this order: "
        + lines.map(\.en).joined(separator: ", then ") + ".")
  }
}

extension ValidationError {
  /// A mistake in the writing of a command, told in the clerk's language.
  public init(_ phrase: Phrase) {
    self.init(phrase[Language.spoken])
  }
}
