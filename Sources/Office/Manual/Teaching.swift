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

extension CommandConfiguration {
  /// A role's whole command: what the role is, its verbs, and how every verb ends.
  public init(
    role name: String, _ abstract: Phrase, teaching: Phrase, verbs: [any ParsableCommand.Type]
  ) {
    let lesson = Phrase(
      ar: teaching.ar + "\n\n" + Ending.lesson.ar, en: teaching.en + "\n\n" + Ending.lesson.en)
    self.init(name, abstract, teaching: lesson, subcommands: verbs)
  }
}

extension Ending {
  /// The exit codes, as a page of help names them.
  static let lesson = Phrase(
    ar: """
      رموز الخروج:
        0   تمّ
        1   مرفوض، والسبب مكتوب
        64  خطأ في كتابة الأمر
        66  ملف لا يُقرأ
        69  الخدمة غير متاحة، ولم يُنفّذ شيء
        70  عيب في الأمر نفسه
        74  تمّ وضاع الرد هنا
        75  المصير غير معروف: أعد بنفس --request-id
        77  غير مصرّح
      """,
    en: """
      Exit codes:
        0   done
        1   refused; the reason is printed
        64  wrong usage
        66  a file cannot be read
        69  the daemon is not reachable; nothing was done
        70  the command itself is at fault
        74  done, but the answer was lost here
        75  outcome unknown: repeat with the same --request-id
        77  not permitted
      """)
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
