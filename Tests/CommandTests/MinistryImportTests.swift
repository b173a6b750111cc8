import Crypto
import Messages
import Testing

@testable import Office
@testable import unicard_ministry

@Suite struct MinistryImportTests {
  static let header =
    "household,relation,national_id,name,mobile,bread,ration,legacy_card,governorate,centre\n"

  /// A family of two and a citizen of no household.
  static let people =
    header + """
      1,head,28507120301236,محمد علي,01012345678,1,1,030000000001,03,P001
      1,spouse,29203150300441,منى حسن,+20 11 2345 6789,1,1,,03,P001
      ,none,٣٠٨١١٢٢٠٣٠٢١٧٥,أحمد سالم,,0,0,,3,P002

      """

  func booth(_ input: String = "") -> Booth {
    let booth = Booth("ministry", Ministry.self, input: input)
    booth.offices.on(Imports.begin) { _ in BeginImportResponse(receipt: .sample, import: 7) }
    booth.offices.on(Imports.append) { AppendImportResponse(rows: UInt64($0.rows.count)) }
    booth.offices.on(Imports.seal) { _ in .sample }
    booth.offices.on(Imports.discard) { _ in DiscardImportResponse(receipt: .sample) }
    return booth
  }

  @Test func `a file goes over as begin, chunks and seal, and ends in a proposal`() throws {
    let file = PaperFile(Self.people)
    let booth = booth()
    #expect(booth.run("import", file.path) == .done)
    #expect(booth.offices.asked == ["Imports/Begin", "Imports/Append", "Imports/Seal"])
    let rows = try #require(booth.offices.asked(for: AppendImportRequest.self).first).rows
    #expect(rows.map(\.line) == [2, 3, 4])
    #expect(rows.map(\.relation) == [.head, .spouse, .none])
    #expect(rows.map(\.household) == ["1", "1", ""])
    #expect(rows.map { String(decoding: $0.mobile, as: UTF8.self) } == ["01012345678", "01123456789", ""])
    #expect(String(decoding: rows[2].nationalId, as: UTF8.self) == "30811220302175")
    #expect(rows[2].governorate == 3)
    expectGolden(booth.page, "ministry-import")
  }

  @Test func `what is sealed is the digest of what was sent`() throws {
    let file = PaperFile(Self.people)
    let booth = booth()
    #expect(booth.run("import", file.path, "--json") == .done)
    let rows = try #require(booth.offices.asked(for: AppendImportRequest.self).first).rows
    let sent = rows.flatMap { row -> [UInt8] in
      let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
      let fields = [
        row.household, "\(row.relation.rawValue)", text(row.nationalId), row.name,
        text(row.mobile), row.bread ? "1" : "0", row.ration ? "1" : "0", text(row.legacyCard),
        "\(row.governorate)", row.centre,
      ]
      return Array((fields.joined(separator: "\u{1F}") + "\u{1E}").utf8)
    }
    let previous = [UInt8](repeating: 0, count: 32)
    let digest = Array(SHA256.hash(data: previous + Array(SHA256.hash(data: sent))))
    let seal = try #require(booth.offices.asked(for: SealImportRequest.self).first)
    #expect(seal.digest == digest)
    #expect(seal.rows == 3)
    expectGolden(booth.page, "ministry-import-json")
  }

  @Test func `every broken line is told by number and nothing is sent`() {
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
        11,head,30811220302175,"اسم,,1,1,,03,P001
        2,head,30811220302175,اسم,,1,1,,03,P001
        12,head,30811220302175,اسم,,1,1,,03

        13,head,30811220302175,اسم,,1,1,030000000001,03,P001
        14,head,30811220302175,اسم,,1,1,,03,P001

        """)
    let booth = booth()
    #expect(booth.run("import", file.path) == .usage)
    #expect(booth.offices.asked.isEmpty)
    let json = self.booth()
    #expect(json.run("import", file.path, "--json") == .usage)
    expectGolden(booth.page + json.page, "ministry-import-broken")
  }

  @Test func `a chunk has at most a thousand rows and never cuts a household`() throws {
    var text = Self.header
    for row in 0..<2100 {
      let serial = String(String(10_000 + row).dropFirst())
      let relation = row % 3 == 0 ? "head" : "child"
      text += "h\(row / 3),\(relation),305010103\(serial)0,اسم,,1,1,,03,P001\n"
    }
    let load = try ImportLoad(file: PaperFile(text).path)
    #expect(load.chunks.map(\.lines.count) == [999, 999, 102])
    #expect(load.chunks.flatMap(\.lines) == (2...2101).map(UInt32.init))
    #expect(load.chunks.allSatisfy { $0.rows.first?.relation == .head })
    #expect(load.chunks.flatMap(\.rows).count == 2100)
    #expect(load.rows == 2100 && load.households == 700)
  }

  @Test func `rows the daemon refuses are told by line and the import is given up`() {
    let file = PaperFile(Self.people)
    let booth = booth()
    booth.offices.on(Imports.append) { _ in
      throw CallFailure.no(
        "IMPORT_ROWS_INVALID", [Violation(line: 3, reason: "NATIONAL_ID_TAKEN")])
    }
    #expect(booth.run("import", file.path) == .refused)
    #expect(booth.offices.asked == ["Imports/Begin", "Imports/Append", "Imports/Discard"])
    #expect(booth.offices.asked(for: DiscardImportRequest.self).map(\.import) == [7])
    expectGolden(booth.page, "ministry-import-refused")
  }

  @Test func `an import in doubt is not given up, and its number is told`() {
    let file = PaperFile(Self.people)
    let booth = booth()
    booth.offices.on(Imports.append) { _ in throw CallFailure.outcomeUnknown("cut") }
    #expect(booth.run("import", file.path) == .outcomeUnknown)
    #expect(!booth.offices.asked.contains("Imports/Discard"))
    #expect(booth.errors.contains("unicard-ministry import discard 7"))
  }

  @Test func `a file that is not there, empty or of other columns sends nothing`() {
    for (text, ending, reason) in [
      (nil, Ending.noInput, "FILE_UNREADABLE"), ("", .usage, "CSV_NO_HEADER"),
      (Self.header, .usage, "FILE_EMPTY"), ("a,b\n1,2\n", .usage, "CSV_UNKNOWN_COLUMN"),
    ] {
      let file = PaperFile(text ?? "")
      let booth = booth()
      let path = text == nil ? "/nonexistent/families.csv" : file.path
      #expect(booth.run("import", path, "--json") == ending)
      #expect(booth.output.contains(reason))
      #expect(booth.offices.asked.isEmpty)
    }
  }

  @Test func `an import that is not approved can be given up by its number`() {
    let booth = booth()
    #expect(booth.run("import", "discard", "٧") == .done)
    #expect(booth.offices.asked(for: DiscardImportRequest.self).map(\.import) == [7])
    #expect(booth.output.contains("Import 7 is given up."))
  }
}
