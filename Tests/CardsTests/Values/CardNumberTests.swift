import Cards
import Testing

@Suite struct CardNumberTests {
  static let issuers = [IssuerPrefix("40009912")!, IssuerPrefix("411111")!]

  @Test func `R5 a card number of an allowed issuer`() throws {
    let card = try CardNumber("4111111111111111", issuers: Self.issuers)
    #expect(card.firstSix == 411_111)
    #expect(card.lastFour.description == "1111")
    #expect(try CardNumber("٤١١١١١١١١١١١١١١١", issuers: Self.issuers) == card)
  }

  @Test(arguments: [
    ("411111111111111", CardNumber.Fault.wrongLength), ("41111111111111111", .wrongLength),
    ("4111 1111 1111 1111", .notDigits), ("5555555555554444", .notVisa),
    ("4111111111111112", .checkDigit), ("4012888888881881", .foreignIssuer), ("", .wrongLength),
  ])
  func `anything else says what is wrong with it`(text: String, fault: CardNumber.Fault) {
    #expect(throws: fault) { try CardNumber(text, issuers: Self.issuers) }
  }

  @Test func `its digits are lent, in order, for hashing`() throws {
    let card = try CardNumber("4111111111111111", issuers: Self.issuers)
    let lent = card.withDigits { span in span.indices.map { span[$0] } }
    #expect(String(decoding: lent, as: UTF8.self) == "4111111111111111")
  }

  @Test func `no way of printing a card number shows more than four digits`() throws {
    let card = try CardNumber("4000991200005678", issuers: [IssuerPrefix("400099")!])
    var dumped = ""
    dump(card, to: &dumped)
    for text in ["\(card)", String(reflecting: card), dumped, "\([card])"] {
      #expect(!text.contains("4000"))
      #expect(!text.contains("05678"))
    }
    #expect("\(card)" == "CardNumber(••••••••••••5678)")
  }

  @Test func `Luhn finds every single wrong digit`() {
    for place in 0..<16 {
      var power: UInt64 = 1
      for _ in 0..<place { power *= 10 }
      let digit = 4_111_111_111_111_111 / power % 10
      for wrong in 0..<UInt64(10) where wrong != digit {
        #expect(!Luhn.isValid(4_111_111_111_111_111 - digit * power + wrong * power))
      }
    }
    #expect(Luhn.isValid(4_111_111_111_111_111))
    #expect(Luhn.checkDigit(after: 411_111_111_111_111) == 1)
  }

  @Test func `an issuer is six to eight digits beginning with 4`() {
    #expect(IssuerPrefix("40009") == nil)
    #expect(IssuerPrefix("400099123") == nil)
    #expect(IssuerPrefix("500099") == nil)
    #expect(IssuerPrefix("40009x") == nil)
    #expect(IssuerPrefix("400099")?.length == 6)
  }

  @Test func `four last digits keep their zeros`() {
    #expect(LastFour(42).description == "0042")
  }
}
