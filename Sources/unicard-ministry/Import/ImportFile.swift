import ArgumentParser
import Messages
import Office

/// `import FILE.csv`: reads and checks the whole file, sends it in chunks, seals it and proposes its
/// approval (R45, R46).
struct ImportFile: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "file", Phrase(ar: "استورد ملفًا (المعتاد).", en: "Import a file (the default)."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var progress: ProgressOptions

  @Argument(help: .init(.file)) var file: String

  func serve(at desk: Desk) throws -> Report? {
    let load = try ImportLoad(file: file)
    let sent = try ImportSending(load, at: desk).send(
      named: label, showing: desk.progress(progress, total: Int64(load.rows), of: .row))
    return report(of: load, sent, at: desk)
  }

  /// The file's own name, as far as the record has room for it.
  private var label: String {
    let name = file == "-" ? "stdin" : file.split(separator: "/").last.map(String.init) ?? file
    var label = ""
    for character in name where label.utf8.count + character.utf8.count <= 126 {
      label.append(character)
    }
    return label
  }

  private func report(of load: ImportLoad, _ sent: ImportSending.Sent, at desk: Desk) -> Report {
    let proposed = Report(
      sent.proposed, at: desk,
      more: [
        .number("import", sent.number), .number("rows", load.rows),
        .number("households", load.households),
        .number("check_digit_warnings", sent.warnings.count),
      ])
    return Report(proposed.fields) { speech in
      [Self.counts(load, sent.number, in: speech)] + Self.warnings(sent.warnings, in: speech)
        + proposed.lines(speech)
    }
  }

  private static func counts(_ load: ImportLoad, _ number: UInt64, in speech: Speech) -> String {
    speech.say(
      Phrase(
        ar: "الاستيراد {number}: {rows}، {households}.",
        en: "Import {number}: {rows}, {households}."),
      [
        "number": speech.digits.written("\(number)"), "rows": speech.count(load.rows, .row),
        "households": speech.count(load.households, .household),
      ])
  }

  /// The national IDs whose check digit disagrees: advice, no fault (facts §4.1).
  private static func warnings(_ lines: [UInt64], in speech: Speech) -> [String] {
    guard !lines.isEmpty else { return [] }
    let named = lines.prefix(10).map { speech.digits.written("\($0)") }.joined(separator: " ")
    return [
      speech.say(
        Phrase(
          ar: "للمراجعة: رقم تحقق غير معتاد في {count} ({lines}{more})",
          en: "To look at: an unusual check digit in {count} ({lines}{more})"),
        [
          "count": speech.count(lines.count, .row), "lines": named,
          "more": lines.count > 10 ? " …" : "",
        ])
    ]
  }
}
