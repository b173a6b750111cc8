import Messages
import Office
import Testing

@testable import unicard_ministry

@Suite struct PricesTests {
  let daemon = FakeDaemon()

  func run(_ arguments: String...) -> Sitting {
    Sitting("ministry", Ministry.self, with: daemon, arguments + ["--json"])
  }

  @Test func `prices are set from a file, each from a day on`() throws {
    daemon.on(Prices.set) { _ in Sample.proposed }
    let file = PaperFile(
      """
      item,name_ar,unit_ar,price_piastres,from
      SUGAR,سكر,كيس 1 كجم,١٢٦٠,2026-04-01
      OIL,زيت,زجاجة,0,1/5/2026

      """)
    #expect(run("prices", "set", file.path).ending == .done)
    let rows = try daemon.requests(of: Prices.set).flatMap(\.prices)
    #expect(rows.map(\.pricePiastres) == [1_260, 0])
    #expect(rows.map(\.effectiveFrom) == [Sample.april, Sample.may])
    #expect(rows.first?.unit == "كيس 1 كجم")
  }

  @Test func `wrong lines of a price list are told together and nothing is sent`() {
    let file = PaperFile(
      """
      item,name_ar,unit_ar,price_piastres,from
      SUGAR,سكر,كيس,12.60,2026-04-01
      OIL,زيت,زجاجة,-1,2026-04-01
      TEA,,علبة,700,2026-04-01
      TEA,شاي,علبة,700,2026-02-30
      TEA PLUS,شاي,علبة,700,2026-04-01

      """)
    let sitting = run("prices", "set", file.path)
    #expect(sitting.ending == .usage)
    expectGolden(sitting.output + sitting.errors, "prices-broken")
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a grant is announced for months and listed`() throws {
    daemon.on(Grants.announce) { _ in Sample.proposed }
    let months = ["--first", "2027-03", "--last", "٤/٢٠٢٧"]
    let sitting = Sitting(
      "ministry", Ministry.self, with: daemon,
      ["grant", "announce", "--governorate", "03", "--amount", "400"] + months)
    #expect(sitting.ending == .done)
    let grant = Wire.Grant(
      governorate: 3, amountPiastres: 40_000, firstMonth: .init(year: 2027, month: 3),
      lastMonth: .init(year: 2027, month: 4))
    #expect(try daemon.requests(of: Grants.announce).map(\.grant) == [grant])
    daemon.on(Grants.list) { _ in ListGrantsResponse(grants: [grant]) }
    expectGolden(pages("ministry", Ministry.self, with: daemon, ["grant", "list"]), "grants")
    for month in ["2027-13", "2027", "27-03", "2027-03-01"] {
      let wrong = Sitting(
        "ministry", Ministry.self, with: daemon,
        [
          "grant", "announce", "--governorate", "03", "--amount", "1", "--first", month, "--last",
          "2027-12",
        ])
      #expect(wrong.ending == .usage)
    }
  }
}
