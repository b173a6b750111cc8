import ArgumentParser
import Messages
import Office

/// `register offices|outlets|devices|clerks|capture-devices FILE.csv`: who and what exists. Two persons.
struct Register: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "register",
      Phrase(
        ar: "سجّل المكاتب والمنافذ والأجهزة والموظفين.",
        en: "Register offices, outlets, devices and clerks."),
      teaching: Phrase(
        ar: "كل 500 سطر مقترح واحد: يُسجّل كله أو لا شيء منه.",
        en: "Every 500 rows are one proposal: registered whole or not at all."),
      subcommands: [
        RegisterOffices.self, RegisterOutlets.self, RegisterDevices.self, RegisterClerks.self,
        RegisterCaptureDevices.self,
      ])
  }
}

/// A list that a file brings and a second person approves.
protocol Registering: Verb {
  associatedtype Row
  static var columns: [String] { get }
  var file: String { get }

  /// What a row says. Throws `RowFault`.
  static func row(_ row: CSVRow) throws(RowFault) -> Row
  /// Proposes up to 500 rows.
  static func propose(_ rows: [Row], at desk: Desk) throws -> Wire.Proposed
}

extension Registering {
  /// Rows of one proposal.
  private static var most: Int { 500 }

  func serve(at desk: Desk) throws -> Report? {
    let rows = try CSVFile.rows(of: file, columns: Self.columns, as: Self.row)
    guard !rows.isEmpty else { throw Trouble(.usage, "FILE_EMPTY") }
    for start in stride(from: 0, to: rows.count, by: Self.most) {
      let part = Array(rows[start..<min(rows.count, start + Self.most)])
      let proposed = try Self.propose(part, at: desk)
      desk.reporter.show(Report(proposed, at: desk, more: [.number("rows", part.count)]))
    }
    return nil
  }
}

extension Phrase {
  /// What a file to register looks like.
  static func columns(_ names: [String], _ more: Phrase) -> Phrase {
    let header = names.joined(separator: ",")
    return Phrase(
      ar: "أعمدة الملف بأي ترتيب: \(header)\n\n\(more.ar)",
      en: "The file's columns, in any order: \(header)\n\n\(more.en)")
  }

  static let file = Phrase(
    ar: "ملف CSV بترميز UTF-8؛ «-» الإدخال القياسي.",
    en: "A CSV file in UTF-8; \"-\" is standard input.")
}
