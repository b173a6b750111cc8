import Cards
import Testing

@Suite struct MobileNumberTests {
  @Test(arguments: [
    "01012345678", "+201012345678", "00201012345678", "201012345678", "010 1234 5678",
    "010-1234-5678", "+20 10 1234 5678", "٠١٠١٢٣٤٥٦٧٨", "+٢٠١٠١٢٣٤٥٦٧٨", "۰۱۰۱۲۳۴۵۶۷۸",
  ])
  func `R42 one number in the ways it is written`(text: String) throws {
    let mobile = try MobileNumber(text)
    #expect(mobile.digits == "01012345678")
    #expect(mobile.international == "+201012345678")
    #expect(try MobileNumber(number: mobile.number) == mobile)
  }

  @Test(arguments: [
    ("01012345678", MobileNumber.Prefix.vodafone), ("01112345678", .etisalat),
    ("01212345678", .orange), ("01512345678", .we),
  ])
  func `the prefix names the first operator`(text: String, prefix: MobileNumber.Prefix) throws {
    #expect(try MobileNumber(text).prefix == prefix)
  }

  @Test(arguments: [
    ("01312345678", MobileNumber.Fault.notMobile), ("01412345678", .notMobile),
    ("06623456789", .notMobile), ("0662345678", .wrongLength), ("1012345678", .wrongLength),
    ("010123456789", .wrongLength), ("+2101012345678", .wrongLength),
    ("+01012345678", .wrongLength), ("+00201012345678", .wrongLength), ("", .wrongLength),
    ("0101234567a", .notDigits), ("++201012345678", .notDigits), ("010.1234.5678", .notDigits),
    ("+202012345678", .notMobile), ("+200012345678", .wrongLength),
  ])
  func `R42 anything else says what is wrong with it`(text: String, fault: MobileNumber.Fault) {
    #expect(throws: fault) { try MobileNumber(text) }
  }

  @Test func `a printed number shows its prefix and two digits`() throws {
    #expect("\(try MobileNumber("01012345605"))" == "MobileNumber(010••••••05)")
  }
}
