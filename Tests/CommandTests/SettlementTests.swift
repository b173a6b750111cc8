import Messages
import Office
import Testing

@testable import unicard_bakery
@testable import unicard_ministry

@Suite struct SettlementTests {
  let daemon = FakeDaemon()
  let device = ["--device", "PS-0001-1"]

  /// The first of April at a bakery: 212 draws, one taken back, one of an earlier settlement taken back.
  static func settlement(_ number: UInt32 = 41, entry: UInt64 = 0) -> Wire.Settlement {
    Wire.Settlement(
      outlet: "PS-0001", outletName: "مخبز السلام", kind: .bakery, governorate: 3, number: number,
      day: Sample.april, sequence: 1, entry: entry,
      draws: .init(count: 212, loaves: 4_260, cashPiastres: 85_200),
      reversals: .init(count: 1, loaves: 20, cashPiastres: 400),
      lateReversals: .init(count: 1, loaves: 40, cashPiastres: 800), loaves: 4_200,
      cashPiastres: 84_000, subsidyPerLoafPiastres: 125, subsidyPiastres: 525_000,
      duePiastres: 525_000)
  }

  static let grocer = Wire.Settlement(
    outlet: "PS-G001", outletName: "بقالة \"الأمل\", فرع 2", kind: .grocer, governorate: 3,
    number: 7,
    day: Sample.april, sequence: 2, entry: 9_000,
    draws: .init(count: 3, valuePiastres: 60_000), payments: .init(count: 1, moneyPiastres: 1_050),
    valuePiastres: 60_000, moneyPiastres: 1_050, duePiastres: 61_050)

  @Test func `a day is closed on paper with its receipt, in both languages and in JSON`() {
    daemon.on(Settlements.closeDay) { _ in
      CloseDayResponse(
        receipt: Sample.receipt(), settlement: Self.settlement(entry: 123_456))
    }
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, ["settlement", "--close"] + device),
      "settlement-close")
  }

  @Test func `the open settlement is shown as it stands`() throws {
    daemon.on(Settlements.get) { _ in GetSettlementResponse(settlement: Self.settlement()) }
    expectGolden(
      pages("bakery", Bakery.self, with: daemon, ["settlement"] + device), "settlement-open")
    let asked = try daemon.requests(of: Settlements.get)
    #expect(asked.allSatisfy { $0.device == "PS-0001-1" && $0.number == 0 && $0.outlet.isEmpty })
  }

  @Test func `a day's settlements are its closed ones, and the open one where it is that day's`()
    throws
  {
    daemon.on(Settlements.list) { request in
      request.pageToken.isEmpty
        ? ListSettlementsResponse(settlements: [Self.settlement(39, entry: 8)], nextPageToken: "5")
        : ListSettlementsResponse(settlements: [Self.settlement(40, entry: 9)])
    }
    daemon.on(Settlements.get) { _ in GetSettlementResponse(settlement: Self.settlement()) }
    func numbers(on date: String) -> [Bool] {
      let sitting = Sitting(
        "bakery", Bakery.self, with: daemon, ["settlement", "--date", date, "--json"] + device)
      return [39, 40, 41].map { sitting.output.contains("\"number\":\($0),") }
    }
    #expect(numbers(on: "2026-04-01") == [true, true, true])
    #expect(numbers(on: "2026-03-31") == [true, true, false])
  }

  @Test func `settlements go to a CSV file whole, or to standard output`() throws {
    daemon.on(Settlements.list) { _ in
      ListSettlementsResponse(settlements: [Self.settlement(40, entry: 9), Self.grocer])
    }
    let arguments = ["settlements", "--from", "2026-04-01", "--to", "2026-04-30", "--csv"]
    let output = Sitting("ministry", Ministry.self, with: daemon, arguments + ["-"]).output
    expectGolden(output, "settlements-csv")
    let paper = PaperFile("old")
    let sitting = Sitting(
      "ministry", Ministry.self, with: daemon, arguments + [paper.path, "--lang", "en"])
    #expect(sitting.ending == .done && sitting.output.contains("2 settlements in"))
    #expect(paper.text == output)
    let nowhere = Sitting(
      "ministry", Ministry.self, with: daemon, arguments + ["/nowhere/x.csv", "--json"])
    #expect(nowhere.ending == .refused && nowhere.output.contains("FILE_UNWRITABLE"))
  }

  @Test func `the ministry lists by outlet and governorate, and hears when there are none`() throws
  {
    daemon.on(Settlements.list) { _ in ListSettlementsResponse(settlements: [Self.grocer]) }
    let arguments = [
      "settlements", "--from", "2026-04-01", "--to", "2026-04-30", "--governorate", "03",
      "--outlet", "PS-G001",
    ]
    expectGolden(pages("ministry", Ministry.self, with: daemon, arguments), "settlements")
    let asked = try #require(try daemon.requests(of: Settlements.list).first)
    #expect(asked.governorate == 3 && asked.outlet == "PS-G001" && asked.pageSize == 1000)
    #expect(asked.from == Sample.april && asked.to?.day == 30)
    daemon.on(Settlements.list) { _ in ListSettlementsResponse() }
    let none = Sitting("ministry", Ministry.self, with: daemon, arguments + ["--lang", "en"])
    #expect(none.ending == .done && none.errors.contains("no settlements"))
  }

  @Test func `closing goes with no date and no file`() {
    for more in [["--date", "2026-04-01"], ["--csv", "x.csv"]] {
      let sitting = Sitting(
        "bakery", Bakery.self, with: daemon, ["settlement", "--close"] + more + device)
      #expect(sitting.ending == .usage)
    }
    #expect(daemon.asked.isEmpty)
  }
}
