import Cards
import Testing

@Suite struct PINTests {
  @Test(arguments: ["0000", "1111", "1234", "4321", "0123", "7890", "9876", "0987", "٠٠٠٠"])
  func `R30 a PIN too many would choose is refused`(text: String) {
    #expect(throws: PIN.Fault.guessable) { try PIN(chosen: text) }
  }

  @Test(arguments: ["1235", "2580", "1357", "0001", "٧٣٠٢", "9891"])
  func `R30 any other PIN is taken`(text: String) throws {
    #expect(try PIN(chosen: text) == PIN(presented: text))
  }

  @Test func `a guessable PIN may be presented`() throws {
    #expect(try PIN(presented: "1234").isGuessable)
  }

  @Test(arguments: [
    ("123", PIN.Fault.wrongLength), ("12345", .wrongLength), ("", .wrongLength),
    ("12 4", .notDigits), ("12a4", .notDigits),
  ])
  func `anything else says what is wrong with it`(text: String, fault: PIN.Fault) {
    #expect(throws: fault) { try PIN(chosen: text) }
  }

  @Test func `the length is policy`() throws {
    #expect(try PIN(chosen: "730215", length: 6) == PIN(chosen: "٧٣٠٢١٥", length: 6))
    #expect(throws: PIN.Fault.guessable) { try PIN(chosen: "123456", length: 6) }
  }

  @Test func `leading zeros count`() throws {
    let lent = try PIN(presented: "0042").withDigits { span in span.indices.map { span[$0] } }
    #expect(lent == Array("0042".utf8))
    #expect(try PIN(presented: "0042") != PIN(presented: "00042", length: 5))
  }

  @Test func `no way of printing a PIN shows it`() throws {
    let pin = try PIN(presented: "7302")
    var dumped = ""
    dump(pin, to: &dumped)
    for text in ["\(pin)", String(reflecting: pin), dumped, "\([pin])"] {
      #expect(!text.contains("7302"))
    }
  }
}
