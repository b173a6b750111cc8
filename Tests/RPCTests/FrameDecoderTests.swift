import RPC
import Testing

@Suite struct FrameDecoderTests {
  let first = FrameHeader(length: 5, streamID: 1, type: .request)
  let empty = FrameHeader(length: 0, streamID: 3, type: .data, flags: .end)

  var stream: [UInt8] {
    FrameEncoder.frame(first, [1, 2, 3, 4, 5]) + FrameEncoder.frame(empty, [])
      + FrameEncoder.frame(first, [6, 7, 8, 9, 10])
  }
  var whole: [Seen] {
    [.frame(first, [1, 2, 3, 4, 5]), .frame(empty, []), .frame(first, [6, 7, 8, 9, 10])]
  }

  @Test func `every split of the input in two gives the same frames`() {
    for cut in 0...stream.count {
      var decoder = FrameDecoder()
      let seen = decoder.feed(stream[..<cut]) + decoder.feed(stream[cut...])
      #expect(seen == whole, "cut at \(cut)")
      #expect(!decoder.isMidFrame && decoder.heldBytes == 0)
    }
  }

  @Test func `every split of the input in three gives the same frames`() {
    for one in 0...stream.count {
      for two in one...stream.count {
        var decoder = FrameDecoder()
        let seen =
          decoder.feed(stream[..<one]) + decoder.feed(stream[one..<two])
          + decoder.feed(stream[two...])
        if seen != whole { Issue.record("cut at \(one) and \(two)") }
      }
    }
  }

  @Test(arguments: 1...7) func `pieces of any size give the same frames`(size: Int) {
    var decoder = FrameDecoder()
    let seen = stride(from: 0, to: stream.count, by: size).flatMap {
      decoder.feed(stream[$0..<min($0 + size, stream.count)])
    }
    #expect(seen == whole)
  }

  @Test func `a frame of exactly the limit is taken, one byte more is reported and discarded`() {
    var decoder = FrameDecoder(limit: 5)
    let tooLarge = FrameHeader(length: 6, streamID: 9, type: .request)
    let bytes = FrameEncoder.frame(tooLarge, [0, 0, 0, 0, 0, 0]) + stream
    #expect(decoder.feed(bytes) == [.oversize(tooLarge)] + whole)
  }

  @Test func `an oversize frame is discarded however it is cut, and nothing of it is kept`() {
    let tooLarge = FrameHeader(length: 40, streamID: 9, type: .request)
    let bytes = FrameEncoder.frame(tooLarge, [UInt8](repeating: 0, count: 40)) + stream
    for cut in 0...bytes.count {
      var decoder = FrameDecoder(limit: 5)
      var seen = decoder.feed(bytes[..<cut])
      #expect(decoder.heldBytes <= FrameHeader.size)
      seen += decoder.feed(bytes[cut...])
      #expect(seen == [.oversize(tooLarge)] + whole, "cut at \(cut)")
    }
  }

  @Test func `the largest length with a first byte of zero is discarded, not refused`() {
    var decoder = FrameDecoder()
    let seen = decoder.feed(hex("00ffffff 00000001 01 00"))
    #expect(seen == [.oversize(FrameHeader(length: 0xff_ffff, streamID: 1, type: .request))])
    #expect(decoder.isMidFrame)
  }

  @Test func `a first byte other than zero ends the decoding before the header is complete`() {
    var decoder = FrameDecoder()
    #expect(decoder.feed([1]) == [.outOfStep])
    #expect(decoder.feed(stream).isEmpty)
    #expect(!decoder.isMidFrame)
  }

  @Test func `a frame that has begun is known, so that silence can be timed`() {
    var decoder = FrameDecoder()
    #expect(!decoder.isMidFrame)
    _ = decoder.feed(stream[..<1])
    #expect(decoder.isMidFrame)
    _ = decoder.feed(stream[1..<12])
    #expect(decoder.isMidFrame)
    _ = decoder.feed(stream[12..<15])
    #expect(!decoder.isMidFrame)
  }

  @Test func `a reader that stops is handed nothing more`() {
    var decoder = FrameDecoder()
    var count = 0
    stream.withUnsafeBytes { bytes in
      for _ in 1...2 {
        decoder.decode(bytes) { _ in
          count += 1
          return false
        }
      }
    }
    #expect(count == 1)
  }
}
