import Cards
import Testing

@Suite struct LegacyCardNumberTests {
  @Test func `R77 an old card's number keeps its zeros`() throws {
    let short = try LegacyCardNumber("000123456789")
    let long = try LegacyCardNumber("0000123456789")
    #expect(short.digits == "000123456789")
    #expect(short != long)
    #expect(try LegacyCardNumber(number: short.number, length: Int(short.length)) == short)
    #expect(try LegacyCardNumber("٠٠٠١٢٣٤٥٦٧٨٩") == short)
  }

  @Test(arguments: [
    ("12345678901", LegacyCardNumber.Fault.wrongLength), ("12345678901234567", .wrongLength),
    ("1234567890ab", .notDigits), ("", .wrongLength),
  ])
  func `anything else says what is wrong with it`(text: String, fault: LegacyCardNumber.Fault) {
    #expect(throws: fault) { try LegacyCardNumber(text) }
  }

  @Test func `a kept number must fit its length`() {
    #expect(throws: LegacyCardNumber.Fault.wrongLength) {
      try LegacyCardNumber(number: 1_234_567_890_123, length: 12)
    }
  }

  @Test func `a printed number shows four digits`() throws {
    #expect("\(try LegacyCardNumber("000123456789"))" == "LegacyCardNumber(••••6789)")
  }
}
