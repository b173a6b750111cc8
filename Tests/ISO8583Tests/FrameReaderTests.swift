import ISO8583
import Testing

@Suite struct FrameReaderTests {
  /// A message, a sign of life, a short message, another.
  let stream = hex("0003 010203 0000 0001 ff 0005 0a0b0c0d0e")
  let whole: [FrameReader.Event] = [
    .message([1, 2, 3]), .message([0xFF]), .message([10, 11, 12, 13, 14]),
  ]

  @Test func `every split of the input in two gives the same messages`() {
    for cut in 0...stream.count {
      var reader = FrameReader()
      let seen = reader.feed(stream[..<cut]) + reader.feed(stream[cut...])
      #expect(seen == whole, "cut at \(cut)")
      #expect(!reader.isMidMessage)
    }
  }

  @Test func `every split of the input in three gives the same messages`() {
    for one in 0...stream.count {
      for two in one...stream.count {
        var reader = FrameReader()
        let seen =
          reader.feed(stream[..<one]) + reader.feed(stream[one..<two]) + reader.feed(stream[two...])
        if seen != whole { Issue.record("cut at \(one) and \(two)") }
      }
    }
  }

  @Test func `a real message comes through byte by byte`() {
    var reader = FrameReader()
    let seen = (purchase.framed + purchase.framed).flatMap { reader.feed([$0]) }
    #expect(seen == [.message(purchase.bytes), .message(purchase.bytes)])
  }

  @Test func `a message of exactly the limit is taken; one byte more ends the reading for good`() {
    var reader = FrameReader(limit: 3)
    #expect(reader.feed(hex("0003 010203")) == [.message([1, 2, 3])])
    #expect(reader.feed(hex("0004 01020304") + stream) == [.oversize(4)])
    #expect(reader.feed(stream).isEmpty && !reader.isMidMessage)
  }

  @Test func `a message that has begun is known, so that silence can be timed`() {
    var reader = FrameReader()
    #expect(!reader.isMidMessage)
    for end in 1...4 {
      _ = reader.feed([stream[end - 1]])
      #expect(reader.isMidMessage, "after \(end) bytes")
    }
    _ = reader.feed(stream[4..<5])
    #expect(!reader.isMidMessage)
  }
}
