import ISO8583
import Testing

@Suite struct ParsingTests {
  /// What parsing comes to: the message's line, or where and why it stopped.
  private func outcome(_ bytes: [UInt8]) -> String {
    do {
      return try CardMessage(parsing: bytes).told
    } catch {
      return "\(error)"
    }
  }

  private func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    var bytes = purchase.bytes
    bytes.replaceSubrange(range, with: Array(text.utf8))
    return bytes
  }

  @Test func `what is written is read`() throws {
    #expect(try CardMessage(parsing: purchase.bytes) == purchase)
  }

  @Test func `a message cut anywhere is truncated, in the field where it was cut`() {
    let bytes = purchase.bytes
    var fields: [Int] = []
    for end in bytes.indices {
      do {
        _ = try CardMessage(parsing: Array(bytes[..<end]))
        Issue.record("\(end) bytes were enough")
      } catch {
        #expect(error.cause == .truncated, "\(end) bytes")
        #expect(error.offset <= end)
        fields.append(error.field ?? -1)
      }
    }
    #expect(fields == fields.sorted())
    #expect(Set(fields) == Set([0, 1] + purchase.fields.map(\.number)))
  }

  @Test func `hostile bytes are named by field, place and fault, and never quoted`() {
    #expect(outcome([]) == "truncated in field 0 at byte 0")
    #expect(outcome(replacing(0..<4, with: "02 0")) == "badType in field 0 at byte 0")
    #expect(outcome(replacing(12..<14, with: "99")) == "badLength in field 2 at byte 12")
    #expect(outcome(replacing(12..<14, with: "1x")) == "badLength in field 2 at byte 12")
    #expect(outcome(replacing(14..<15, with: "x")) == "badContent in field 2 at byte 12")
    #expect(outcome(replacing(36..<37, with: "-")) == "badContent in field 4 at byte 36")
    #expect(outcome(purchase.bytes + [0]) == "trailingBytes in nothing at byte 129")
    let third = Array("0200".utf8) + hex("8000000000000000 8000000000000000")
    #expect(outcome(third) == "thirdBitmap in field 1 at byte 12")
  }

  @Test func `what stands before the fault can be had, so that the sender can be told`() throws {
    var broken = purchase.bytes
    broken[broken.count - 14] = UInt8(ascii: "x")
    #expect(outcome(broken) == "badLength in field 55 at byte 115")
    let beginning = try #require(CardMessage.beginning(of: broken))
    #expect(beginning.fields == purchase.fields.dropLast())
    #expect(CardMessage.beginning(of: Array("0200".utf8)) == CardMessage(.financial))
    #expect(CardMessage.beginning(of: Array("02x0".utf8)) == nil)
  }

  @Test func `every field is read at its shortest and its longest, and not beyond`() throws {
    for number in 2...128 where number != 65 {
      let field = Field(number)
      let format = try #require(field.format)
      let fill: UInt8 = 0x30
      for count in Set([format.prefix == 0 ? format.length : 0, format.length]) {
        var value = [UInt8](repeating: fill, count: count)
        if format.content == .signed { value[0] = UInt8(ascii: "D") }
        var message = CardMessage(.financial)
        message.set(field, value)
        #expect(try CardMessage(parsing: message.bytes) == message, "field \(number), \(count)")
      }
      let long = [UInt8](repeating: fill, count: format.length + 1)
      #expect(format.objection(to: long) == .badLength)
    }
  }

  @Test func `each kind of content refuses what is not of it`() throws {
    func objection(_ field: Field, _ text: String) throws -> ParseFault.Cause? {
      try #require(field.format).objection(to: Array(text.utf8))
    }
    #expect(try objection(.networkCode, "30x") == .badContent)
    #expect(try objection(.authorizationCode, "A1b2 3") == nil)
    #expect(try objection(.authorizationCode, "A1b2-3") == .badContent)
    #expect(try objection(.terminal, "T-0001~ ") == nil)
    #expect(try objection(.terminal, "T-0001\u{7F} ") == .badContent)
    #expect(try objection(.terminal, "T-0001\n ") == .badContent)
    #expect(try objection(Field(35), "4000=2903") == nil)
    #expect(try objection(Field(35), "4000^2903") == .badContent)
    #expect(try objection(Field(28), "C00000001") == nil)
    #expect(try objection(Field(28), "X00000001") == .badContent)
    #expect(try objection(Field(28), "C0000000C") == .badContent)
  }
}
