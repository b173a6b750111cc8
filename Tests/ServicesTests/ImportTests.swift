import Cards
import Crypto
import Messages
import RPC
import Testing

@testable import Services

/// A row that is wrong in one way.
struct Slip: Sendable, CustomTestStringConvertible {
  let reason: String
  let change: @Sendable (inout Wire.ImportRow) -> Void

  init(_ reason: String, _ change: @escaping @Sendable (inout Wire.ImportRow) -> Void) {
    self.reason = reason
    self.change = change
  }

  var testDescription: String { reason }
}

@Suite struct ImportTests {
  private func open() throws -> (World, UInt64) {
    let world = try World()
    try world.register()
    return (world, try world.beginImport())
  }

  private func row(_ change: (inout Wire.ImportRow) -> Void) -> Wire.ImportRow {
    var row = Family.row(2, Family.head, .head)
    change(&row)
    return row
  }

  @Test func `rows are staged, sealed and seen only after a second person (R41, R46)`() throws {
    let (world, id) = try open()
    let staged = try world.append(Family.rows, to: id)
    #expect(staged.rows == 3)
    #expect(staged.households == 1)
    #expect(staged.checkDigitWarnings.isEmpty)
    #expect(world.people.seals == [3])
    let seal = SealImportRequest(
      requestId: world.newID(), import: id, rows: 3, digest: staged.digest)
    let proposed = try world.call(Imports.seal, seal, by: .ministry)
    #expect(proposed.summary.contains("Approve import 1 (3 rows)"))
    let request = RequestCardRequest(
      requestId: world.newID(), nationalId: Array(Family.head.nationalID.utf8))
    let before = try refusal {
      try world.call(Messages.Collection.requestCard, request, by: .post)
    }
    #expect(before.reason == "CITIZEN_UNKNOWN")
    let approval = ApproveRequest(
      requestId: world.newID(), proposal: proposed.proposal, digest: proposed.digest)
    let own = try refusal { try world.call(Approvals.approve, approval, by: .ministry) }
    #expect(own.reason == "TWO_PERSONS_NEEDED")
    #expect(own.code == .permissionDenied)
    #expect(try world.call(Approvals.approve, approval, by: .secondMinistry).changed == 3)
    #expect(try world.call(Messages.Collection.requestCard, request, by: .post).card == 1)
  }

  @Test func `the digest is the one the ministry's command computes`() throws {
    let (world, id) = try open()
    let staged = try world.append([Family.rows[0]], to: id)
    let fields = [
      "H1", "2", Family.head.nationalID, Family.head.name, Family.head.mobile, "1", "1",
      Family.legacyCard, "3", "P001",
    ]
    let row = fields.joined(separator: "\u{1F}") + "\u{1E}"
    let rows = Array(SHA256.hash(data: Array(row.utf8)))
    let running = Array(SHA256.hash(data: Array(repeating: 0, count: 32) + rows))
    #expect(staged.digest == running)
  }

  @Test func `every faulty row is told by its line, and nothing is staged`() throws {
    let (world, id) = try open()
    var rows = Family.rows
    rows[1].nationalId = Array("29213150300441".utf8)
    rows[2].mobile = Array("0105".utf8)
    rows.append(
      row {
        $0.line = 5
        $0.household = ""
        $0.relation = .child
      })
    rows.append(
      row {
        $0.line = 6
        $0.household = "H1"
      })
    rows.append(
      row {
        $0.line = 7
        $0.household = "H2"
        $0.name = "a\u{1F}b"
      })
    let status = try refusal { try world.append(rows, to: id) }
    #expect(status.code == .invalidArgument)
    #expect(status.reason == "IMPORT_ROWS_INVALID")
    #expect(
      status.violations == [
        "line_3": "NATIONAL_ID_IMPOSSIBLE_DATE", "line_4": "MOBILE_WRONG_LENGTH",
        "line_5": "HOUSEHOLD_MISSING", "line_6": "HOUSEHOLD_SPLIT", "line_7": "NAME_MALFORMED",
      ])
    #expect(world.people.seals.isEmpty)
    #expect(try world.append(Family.rows, to: id).rows == 3)
  }

  @Test(arguments: slips)
  func `a row's fault has a stable reason`(_ slip: Slip) throws {
    let (world, id) = try open()
    let status = try refusal { try world.append([row(slip.change)], to: id) }
    #expect(status.violations == ["line_2": slip.reason])
  }

  private static let slips = [
    Slip("RELATION_UNKNOWN") { $0.relation = .unspecified },
    Slip("HOUSEHOLD_NOT_EMPTY") { $0.relation = .none },
    Slip("NATIONAL_ID_BIRTH_IN_FUTURE") { $0.nationalId = Array("32512310300441".utf8) },
    Slip("LEGACY_CARD_WRONG_LENGTH") { $0.legacyCard = Array("12".utf8) },
    Slip("LEGACY_CARD_NOT_HEADS") {
      $0.relation = .spouse
      $0.legacyCard = Array(Family.legacyCard.utf8)
    },
    Slip("GOVERNORATE_UNKNOWN") { $0.governorate = 88 },
    Slip("CENTRE_MALFORMED") { $0.centre = "" },
    Slip("NAME_MALFORMED") { $0.name = "" },
  ]

  @Test func `what only the law can see is told by line too`() throws {
    let (world, id) = try open()
    let rows = [
      row { $0.centre = "P999" },
      row {
        $0.line = 3
        $0.relation = .spouse
      },
    ]
    let status = try refusal { try world.append(rows, to: id) }
    #expect(status.reason == "IMPORT_ROWS_INVALID")
    #expect(status.violations == ["line_2": "OFFICE_UNKNOWN", "line_3": "NATIONAL_ID_TAKEN"])
  }

  @Test func `a check digit that disagrees is a warning by line, or a fault where policy says so`()
    throws
  {
    let (world, id) = try open()
    let odd = row { $0.nationalId = Array("28507120301237".utf8) }
    #expect(try world.append([odd], to: id).checkDigitWarnings == [2])
    try world.agree(
      Policies.set,
      SetPolicyRequest(
        requestId: world.newID(), key: "nid.checkdigit", value: 2,
        effectiveFrom: .init(year: 2025, month: 4, day: 1)))
    let status = try refusal { try world.append([odd], to: id, chunk: 1) }
    #expect(status.violations == ["line_2": "NATIONAL_ID_CHECK_DIGIT"])
  }

  @Test func `a retried chunk gets the same bytes and seals nobody again`() throws {
    let (world, id) = try open()
    let request = try AppendImportRequest(
      requestId: world.newID(), import: id, rows: Family.rows
    ).encoded()
    let first = try world.send(Imports.append, request, by: .ministry)
    #expect(try world.send(Imports.append, request, by: .ministry) == first)
    #expect(world.people.seals == [3])
  }

  @Test func `a chunk out of order, or of no import, seals nobody`() throws {
    let (world, id) = try open()
    let early = try refusal { try world.append(Family.rows, to: id, chunk: 1) }
    #expect(early.reason == "IMPORT_CHUNK_OUT_OF_ORDER")
    #expect(early.errorInfo?.metadata["next_chunk"] == "0")
    let unknown = try refusal { try world.append(Family.rows, to: 9) }
    #expect(unknown.reason == "IMPORT_UNKNOWN")
    #expect(world.people.seals.isEmpty)
  }

  @Test func `people that cannot be sealed are not entered, and the caller may ask again`() throws {
    let (world, id) = try open()
    world.people.fault = FakeHistory.Broken()
    let entries = world.ledger.entries
    let status = try refusal { try world.append(Family.rows, to: id) }
    #expect(status.code == .unavailable)
    #expect(status.reason == "PEOPLE_UNAVAILABLE")
    #expect(status.retryDelay != nil)
    #expect(world.ledger.entries == entries)
  }

  @Test func `persons in no household stand alone, and households by their key (C-53)`() throws {
    let (world, id) = try open()
    let alone = Family.row(2, Family.head, .none, household: "")
    let other = Family.row(3, Family.wife, .none, household: "")
    let head = Family.row(4, Family.son, .head, household: "H9")
    let staged = try world.append([alone, other, head], to: id)
    #expect(staged.rows == 3)
    #expect(staged.households == 1)
  }

  @Test func `a discarded import was never there`() throws {
    let (world, id) = try open()
    _ = try world.append(Family.rows, to: id)
    let discarded = try world.call(
      Imports.discard, DiscardImportRequest(requestId: world.newID(), import: id), by: .ministry)
    #expect(discarded.receipt?.entry == world.ledger.entries)
    try world.importRows(Family.rows)
  }
}
