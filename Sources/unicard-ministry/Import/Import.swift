import ArgumentParser
import Office

/// `import FILE.csv`, `import discard N`: households and citizens, all or nothing.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      "import", Phrase(ar: "استورد الأسر والمواطنين.", en: "Import households and citizens."),
      teaching: lesson, subcommands: [ImportFile.self, DiscardImport.self])
    configuration.defaultSubcommand = ImportFile.self
    return configuration
  }

  private static let lesson = Phrase(
    ar: """
      unicard-ministry import families.csv        يرسل الملف ويقترح اعتماده
      unicard-ministry import discard 7           يلغي استيرادًا لم يُعتمد

      أعمدة الملف بأي ترتيب:
        \(ImportRow.columns.joined(separator: ","))
      أسطر الأسرة متتالية وأولها ربها. الصلة head أو spouse أو child أو dependant، وnone لمن لا أسرة \
      له. bread وration: 1 أو 0. رقم بطاقة التموين في سطر رب الأسرة.
      يُقرأ الملف كله أولًا؛ فإن كان فيه سطر غير صحيح ذُكرت الأسطر بأرقامها ولم يُرسل شيء.
      """,
    en: """
      unicard-ministry import families.csv        sends the file and proposes its approval
      unicard-ministry import discard 7           gives up an import that is not approved

      The file's columns, in any order:
        \(ImportRow.columns.joined(separator: ","))
      A household's rows stand together, its head first. The relation is head, spouse, child or \
      dependant, and none for someone of no household. bread and ration are 1 or 0. The old card \
      stands on the head's row.
      The whole file is read first: when a line is wrong, all wrong lines are named by number and \
      nothing is sent.
      """)
}

/// `import discard N`: gives up an import that is not approved.
struct DiscardImport: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "discard", Phrase(ar: "ألغ استيرادًا لم يُعتمد.", en: "Give up an import not yet approved."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "رقم الاستيراد.", en: "The import's number.")))
  var number: UInt64

  func serve(at desk: Desk) throws -> Report? {
    let receipt = try desk.discard(import: number)
    return Report([.number("import", number), .flag("discarded", true)] + receipt.fields) {
      speech in
      [
        speech.say(
          Phrase(ar: "أُلغي الاستيراد {number}.", en: "Import {number} is given up."),
          ["number": speech.digits.written("\(number)")])
      ] + receipt.lines(in: speech)
    }
  }
}
