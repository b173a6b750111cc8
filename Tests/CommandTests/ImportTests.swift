import Crypto
import Messages
import Office
import Testing

@testable import unicard_ministry

@Suite struct ImportTests {
  static let header =
    "household,relation,national_id,name,mobile,bread,ration,legacy_card,governorate,centre\n"

  /// A family of two and a citizen of no household.
  static let people =
    header + """
      1,head,28507120301236,محمد علي,01012345678,1,1,030000000001,03,P001
      1,spouse,29203150300441,منى حسن,+20 11 2345 6789,1,1,,03,P001
      ,none,٣٠٨١١٢٢٠٣٠٢١٧٥,أحمد سالم,,0,0,,3,P002

      """

  let daemon = FakeDaemon()

  init() {
    daemon.on(Imports.begin) { _ in BeginImportResponse(receipt: Sample.receipt(), import: 7) }
    daemon.on(Imports.append) { request in
      AppendImportResponse(
        receipt: Sample.receipt(), rows: UInt64(request.rows.count), checkDigitWarnings: [4])
    }
    daemon.on(Imports.seal) { _ in Sample.proposed }
    daemon.on(Imports.discard) { _ in DiscardImportResponse(receipt: Sample.receipt()) }
  }

  func importing(_ file: PaperFile, _ more: String...) -> Sitting {
    Sitting(
      "ministry", Ministry.self, with: daemon, ["import", file.path, "--lang", "en"] + more)
  }

  @Test func `a file goes over as begin, chunks and seal, and ends in a proposal`() throws {
    let file = PaperFile(Self.people)
    #expect(importing(file).ending == .done)
    #expect(daemon.asked.map(\.method) == ["Begin", "Append", "Seal"])
    let rows = try #require(try daemon.requests(of: Imports.append).first).rows
    #expect(rows.map(\.line) == [2, 3, 4])
    #expect(rows.map(\.relation) == [.head, .spouse, .none])
    #expect(rows.map(\.household) == ["1", "1", ""])
    #expect(rows.map { text($0.mobile) } == ["01012345678", "01123456789", ""])
    #expect(rows.map { text($0.nationalId) }.last == "30811220302175")
    #expect(rows.map(\.governorate) == [3, 3, 3])
    let page = pages("ministry", Ministry.self, with: daemon, ["import", file.path])
    expectGolden(page.replacing(file.path, with: "FILE"), "import")
  }

  @Test func `what is sealed is the digest of what was sent`() throws {
    #expect(importing(PaperFile(Self.people)).ending == .done)
    let rows = try #require(try daemon.requests(of: Imports.append).first).rows
    let sent = rows.flatMap { row -> [UInt8] in
      let fields = [
        row.household, "\(row.relation.rawValue)", text(row.nationalId), row.name,
        text(row.mobile), row.bread ? "1" : "0", row.ration ? "1" : "0", text(row.legacyCard),
        "\(row.governorate)", row.centre,
      ]
      return Array((fields.joined(separator: "\u{1F}") + "\u{1E}").utf8)
    }
    let previous = [UInt8](repeating: 0, count: 32)
    let seal = try #require(try daemon.requests(of: Imports.seal).first)
    #expect(seal.digest == Array(SHA256.hash(data: previous + Array(SHA256.hash(data: sent)))))
    #expect(seal.rows == 3)
  }

  @Test func `every broken line is told by its number and nothing is sent`() {
    let file = PaperFile(
      Self.header + """
        1,spouse,28507120301236,محمد علي,01012345678,1,1,,03,P001
        1,head,29203150300441,منى حسن,,1,1,,03,P001
        2,head,29203150300441,منى حسن,,1,1,030000000001,03,P001
        ,none,28507120301236,أحمد سالم,,0,0,030000000001,3,P002
        3,head,123,اسم,,1,1,,03,P001
        4,head,31001010302310,اسم,0221234567,1,1,,03,P001
        5,head,30811220302175,اسم,,yes,1,,03,P001
        6,boss,30811220302175,اسم,,1,1,,03,P001
        7,head,30811220302175,,,1,1,,03,P001
        8,head,30811220302175,اسم,,1,1,12,03,P001
        9,head,30811220302175,اسم,,1,1,,99,P001
        10,head,30811220302175,اسم,,1,1,,03,مكتب
        11,head,30811220302175,"اسم"ا,,1,1,,03,P001
        2,head,30811220302175,اسم,,1,1,,03,P001
        12,head,30811220302175,اسم,,1,1,,03

        13,head,30811220302175,اسم,,1,1,030000000001,03,P001
        14,head,29203150300441,اسم,,1,1,,03,P001
        15,none,30811220302175,اسم,,1,1,,03,P001

        """)
    #expect(importing(file).ending == .usage)
    #expect(daemon.asked.isEmpty)
    let page = pages("ministry", Ministry.self, with: daemon, ["import", file.path])
    expectGolden(page.replacing(file.path, with: "FILE"), "import-broken")
  }

  @Test func `a chunk has at most a thousand rows and never cuts a household`() throws {
    var lines = Self.header
    for row in 0..<2100 {
      let serial = String(String(10_000 + row).dropFirst())
      let relation = row % 3 == 0 ? "head" : "child"
      lines += "h\(row / 3),\(relation),305010103\(serial)0,اسم,,1,1,,03,P001\n"
    }
    let file = PaperFile(lines)
    let load = try ImportLoad(file: file.path)
    #expect(load.chunks.map(\.lines.count) == [999, 999, 102])
    #expect(load.chunks.flatMap(\.lines) == (2...2101).map(UInt32.init))
    #expect(load.chunks.allSatisfy { $0.rows.first?.relation == .head })
    #expect(load.chunks.flatMap(\.rows).count == 2100)
    #expect(load.rows == 2100 && load.households == 700)
  }

  @Test func `rows the daemon refuses are told by line and the import is given up`() throws {
    daemon.on(Imports.append) { _ in
      throw CallFailure.refused(
        Refused(
          status: .invalidArgument, message: "", reason: "IMPORT_ROWS_INVALID",
          violations: [Violation(line: 3, reason: "NATIONAL_ID_TAKEN")]))
    }
    let file = PaperFile(Self.people)
    let sitting = importing(file)
    #expect(sitting.ending == .refused)
    #expect(daemon.asked.map(\.method) == ["Begin", "Append", "Discard"])
    #expect(try daemon.requests(of: Imports.discard).map(\.import) == [7])
    let page = pages("ministry", Ministry.self, with: daemon, ["import", file.path])
    expectGolden(page.replacing(file.path, with: "FILE"), "import-refused")
  }

  @Test func `an import in doubt is not given up, and its number is told`() {
    daemon.on(Imports.append) { _ in throw CallFailure.outcomeUnknown("cut") }
    let sitting = importing(PaperFile(Self.people))
    #expect(sitting.ending == .outcomeUnknown)
    #expect(!daemon.asked.contains { $0.method == "Discard" })
    #expect(sitting.errors.contains("unicard-ministry import discard 7"))
  }

  @Test(arguments: [
    (nil, Ending.noInput, "FILE_UNREADABLE"), ("", .usage, "CSV_NO_HEADER"),
    (header, .usage, "FILE_EMPTY"), ("a,b\n1,2\n", .usage, "CSV_UNKNOWN_COLUMN"),
  ])
  func `a file that is not there, empty or of other columns sends nothing`(
    text: String?, ending: Ending, reason: String
  ) {
    let file = PaperFile(text ?? "")
    if text == nil { file.remove() }
    let sitting = importing(file, "--json")
    #expect(sitting.ending == ending)
    #expect(sitting.output.contains(reason))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `an import that is not approved is given up by its number`() throws {
    let arguments = ["import", "discard", "٧"]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "import-discard")
    #expect(try daemon.requests(of: Imports.discard).allSatisfy { $0.import == 7 })
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
