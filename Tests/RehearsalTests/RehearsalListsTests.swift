import Cards
import Rehearsal
import Testing

@Suite struct RehearsalListsTests {
  @Test func `R57 the pilot's thirty-two centres`() {
    #expect(Offices.all.count == 32)
    #expect(Set(Offices.all.map(\.code)).count == 32)
    #expect(Set(Offices.all.map(\.arabicName)).count == 32)
    #expect(Offices.all.count { $0.code.kind == .post } == 25)
    #expect(Offices.all.first?.code.description == "P001")
    #expect(Offices.all.last?.code.description == "G001")
  }

  @Test func `bakeries have codes, names and devices of their own`() {
    let bakeries = Outlets(bakeries: 500).bakeries
    #expect(Set(bakeries.map(\.code)).count == 500)
    #expect(Set(bakeries.map(\.arabicName)).count == 500)
    #expect(Set(bakeries.flatMap(\.devices)).count == 600)
    #expect(bakeries[0].code == "B0001")
    #expect(bakeries[0].devices == ["D0001"])
    #expect(Array(bakeries.prefix(12)) == Outlets(bakeries: 12).bakeries)
  }

  @Test func `shops of each kind have codes and names of their own, and agencies no terminal`() {
    let shops = Shops(merchants: 12, machines: 5, agencies: 3).all
    #expect(shops.count == 20)
    #expect(Set(shops.map(\.code)).count == 20)
    #expect(Set(shops.map(\.arabicName)).count == 20)
    #expect(shops.compactMap(\.device).count == 17)
    #expect(shops[0].code == "M0001" && shops[0].device == "M0001-1")
    #expect(shops[12].kind == "post-atm" && shops[17].code == "S0001")
  }

  @Test func `a rehearsal's card numbers are sound, different and its issuer's alone`() throws {
    let numbers = RehearsalCardNumbers(seed: 9)
    let cards = (0..<5_000).map { numbers.number(at: $0) }
    #expect(Set(cards).count == 5_000)
    #expect(cards.allSatisfy { $0.firstSix == 400_000 })
    #expect(RehearsalCardNumbers(seed: 9).number(at: 4_999) == cards[4_999])
    #expect(RehearsalCardNumbers(seed: 10).number(at: 0) != cards[0])
    let digits = cards[0].withDigits { span in span.indices.map { span[$0] } }
    let text = String(decoding: digits, as: UTF8.self)
    #expect(throws: CardNumber.Fault.foreignIssuer) {
      try CardNumber(text, issuers: [IssuerPrefix("40009912")!])
    }
  }
}
