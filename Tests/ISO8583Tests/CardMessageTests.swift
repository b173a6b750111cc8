import ISO8583
import Testing

@Suite struct CardMessageTests {
  @Test func `a purchase is its type, its bitmap and its fields in order`() {
    let fields = [
      "16" + "4000000000000002", "000000", "000000012550", "1124153045", "000042", "173045",
      "1124", "2903", "051",
    ]
    let tail = ["T0001   ", "M0001          ", "818"].joined()
    let bytes =
      hex("30323030" + "723c040000c09200") + Array((fields.joined() + tail).utf8)
      + hex("042135ffffffffff") + Array("011".utf8) + hex("9f2608a1b2c3d4e5f60718")
    #expect(purchase.bytes.hex == bytes.hex)
    #expect(purchase.framed.hex == "00" + String(bytes.count, radix: 16) + bytes.hex)
  }

  @Test func `a field above 64 brings the second bitmap`() {
    var echo = CardMessage(.network)
    echo.set(.networkCode, number: 301)
    #expect(
      echo.bytes == Array("0800".utf8) + hex("8000000000000000 0400000000000000")
        + Array("301".utf8))
  }

  @Test func `numbers and texts are filled up and come back bare`() {
    #expect(purchase[.amount] == Array("000000012550".utf8))
    #expect(purchase.number(.amount) == 12_550)
    #expect(purchase[.terminal] == Array("T0001   ".utf8))
    #expect(purchase.text(.terminal) == "T0001")
    #expect(purchase.number(.terminal) == nil)
    #expect(purchase.number(.replacementAmounts) == nil && purchase.text(.responseCode) == nil)
    var blank = purchase
    blank.set(.terminal, text: "")
    #expect(blank.text(.terminal)?.isEmpty == true)
  }

  @Test func `a field can be taken out, and is copied only where it is`() {
    var message = purchase
    #expect(message.remove(.pinBlock) == hex("042135ffffffffff"))
    #expect(message[.pinBlock] == nil && message.remove(.pinBlock) == nil)
    var answer = CardMessage(MessageType(0x0210))
    for field in [Field.traceNumber, .pinBlock, .terminal] { answer.copy(field, of: message) }
    #expect(answer.fields == [.traceNumber, .terminal])
  }

  @Test func `a message tells its fields' numbers and nothing that is in them`() {
    #expect("\(purchase)" == "0200 with 2 3 4 7 11 12 13 14 22 41 42 49 52 55")
    #expect(String(reflecting: purchase) == "\(purchase)")
    #expect(!"\([purchase])".contains("4000000000000002"))
  }
}

@Suite struct MessageTypeTests {
  @Test(
    arguments: [
      (0x0100, 0x0110), (0x0200, 0x0210), (0x0201, 0x0210), (0x0220, 0x0230), (0x0221, 0x0230),
      (0x0400, 0x0410), (0x0401, 0x0410), (0x0420, 0x0430), (0x0421, 0x0430), (0x0800, 0x0810),
    ] as [(UInt16, UInt16)])
  func `a question has its answer, and a repeat the same`(question: UInt16, answer: UInt16) {
    #expect(MessageType(question).answer == MessageType(answer))
  }

  @Test(arguments: [0x0210, 0x0230, 0x0810, 0x0240] as [UInt16])
  func `an answer, and a notice, has none`(digits: UInt16) {
    #expect(MessageType(digits).answer == nil)
  }

  @Test func `a repeat is known, and what it repeats`() {
    #expect(MessageType(0x0421).isRepeat && MessageType(0x0421).isAdvice)
    #expect(MessageType(0x0421).withoutRepeat == .reversalAdvice)
    #expect(!MessageType.reversal.isRepeat && !MessageType.reversal.isAdvice)
    #expect(MessageType.reversal.withoutRepeat == .reversal)
    #expect("\(MessageType(0x0201))" == "0201")
  }
}
