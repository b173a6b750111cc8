import ISO8583
import Testing

@Suite struct PartsTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a processing code says what is wanted, and of which accounts`() throws {
    let refund = try #require(ProcessingCode(bytes("203040")))
    #expect(refund.transaction == .refund && refund.from == 30 && refund.to == 40)
    #expect(ProcessingCode(bytes("310000"))?.transaction == .balance)
    #expect(ProcessingCode(bytes("770000"))?.transaction == nil)
    #expect(ProcessingCode(bytes("00000")) == nil)
  }

  @Test func `an entry mode says how the number came in`() {
    #expect(CardEntry(bytes("051")) == .chip && CardEntry(bytes("072")) == .contactless)
    #expect(CardEntry(bytes("012")) == .keyed && CardEntry(bytes("901")) == .wholeStripe)
    #expect(CardEntry(bytes("991")) == nil && CardEntry(bytes("05")) == nil)
  }

  @Test func `original data names a message and comes back`() throws {
    let text = "0200000042112415304500000000000" + "00000000000"
    let original = try #require(OriginalData(bytes(text)))
    #expect(original.type == .financial)
    #expect(original.traceNumber == bytes("000042"))
    #expect(original.transmissionTime == bytes("1124153045"))
    #expect(original.value == bytes(text))
    #expect(OriginalData(bytes(String(text.dropLast()))) == nil)
  }

  @Test func `replacement amounts say what remains`() throws {
    let text = "000000005000000000000000D00000000D00000000"
    #expect(ReplacementAmounts(bytes(text))?.transaction == 5_000)
    #expect(ReplacementAmounts(transaction: 5_000).value == bytes(text))
    #expect(ReplacementAmounts(bytes("x" + text.dropFirst())) == nil)
  }

  @Test func `a balance has twenty characters, with its sign`() {
    let available = AdditionalAmount(kind: .available, currency: 818, amount: 123_456)
    #expect(available.value == bytes("0002818C000000123456"))
    let owed = AdditionalAmount(account: 10, kind: .ledger, currency: 818, amount: -7)
    #expect(owed.value == bytes("1001818D000000000007"))
  }
}
