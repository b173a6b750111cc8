import RPC
import Testing

@Suite struct WireTests {
  /// Reads all fields, throwing away their values.
  func walk(_ bytes: [UInt8]) throws(WireError) -> Int {
    let result = bytes.withUnsafeBytes { bytes in
      Result<Int, WireError> { () throws(WireError) -> Int in
        var reader = WireReader(bytes)
        var count = 0
        while let tag = try reader.next() {
          try reader.skip(tag.type)
          count += 1
        }
        return count
      }
    }
    return try result.get()
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(Int64.max), UInt64.max])
  func `a varint is read back as it was written, in as many bytes as foretold`(value: UInt64) throws
  {
    var writer = WireWriter()
    writer.varint(value)
    #expect(writer.bytes.count == varintSize(value))
    try writer.bytes.withUnsafeBytes { bytes throws in
      var reader = WireReader(bytes)
      #expect(try reader.varint() == value)
      #expect(reader.remaining == 0)
    }
  }

  @Test(arguments: [
    ("ff ff ff ff ff ff ff ff ff 02", WireError.varintTooLong),
    ("ff ff ff ff ff ff ff ff ff ff 01", .varintTooLong),
    ("80", .truncated),
    ("0a 05 01", .truncated),
    ("0a ff ff ff ff ff ff ff ff ff 01", .truncated),
    ("0d 00 00 00", .truncated),
    ("09 00 00 00 00 00 00 00", .truncated),
    ("0b", .badTag), ("0c", .badTag), ("0e", .badTag), ("0f", .badTag),
    ("00 00", .badTag),
    ("80 80 80 80 10 00", .badTag),
  ])
  func `what is not protobuf is refused for its reason`(text: String, error: WireError) {
    #expect(throws: error) { try walk(hex(text)) }
  }

  @Test func `every kind of field is written and read`() throws {
    var writer = WireWriter()
    writer.int64(1, -1)
    writer.fixed32(2, 0x0102_0304)
    writer.fixed64(3, 0x0102_0304_0506_0708)
    writer.string(4, "خبز")
    writer.message(5) { $0.uint64(1, 300) }
    #expect(try walk(writer.bytes) == 5)
    try writer.bytes.withUnsafeBytes { bytes throws in
      var reader = WireReader(bytes)
      #expect(try reader.int64(try #require(try reader.next())) == -1)
      #expect(try reader.next() == FieldTag(number: 2, type: .fixed32))
      #expect(try reader.fixed32() == 0x0102_0304)
      #expect(try reader.next() == FieldTag(number: 3, type: .fixed64))
      #expect(try reader.fixed64() == 0x0102_0304_0506_0708)
      #expect(try reader.string(try #require(try reader.next())) == "خبز")
      #expect([UInt8](try reader.bytes(try #require(try reader.next()))) == hex("08ac02"))
      #expect(try reader.next() == nil)
    }
  }

  @Test(arguments: ["c080", "eda080", "f4908080", "ff", "e282", "80", "41c3"])
  func `bytes that are not UTF-8 are not text`(text: String) {
    #expect(!hex(text).withUnsafeBytes(isUTF8))
  }

  @Test(arguments: ["", "Port Said", "بورسعيد", "🍞", "\0"])
  func `UTF-8 is text`(text: String) {
    #expect([UInt8](text.utf8).withUnsafeBytes(isUTF8))
  }

  @Test func `no cut of a request makes the reader go out of bounds`() {
    let frame = FrameEncoder.request(
      1, say, payload: [8, 7], timeoutNanoseconds: 9, metadata: [Metadata("k", "v")])
    let data = Array(frame[FrameHeader.size...])
    for end in 0..<data.count {
      _ = Array(data[..<end]).withUnsafeBytes { bytes in
        Result { try RequestEnvelope(parsing: bytes) }
      }
    }
  }

  @Test func `a request carries at most as many metadata entries as the limit`() {
    func request(_ count: Int) -> [UInt8] {
      var writer = WireWriter()
      for _ in 0..<count { writer.bytes(5, []) }
      return writer.bytes
    }
    let limit = RequestEnvelope.metadataLimit
    #expect(throws: Never.self) {
      try request(limit).withUnsafeBytes { _ = try RequestEnvelope(parsing: $0) }
    }
    #expect(throws: WireError.tooMany) {
      try request(limit + 1).withUnsafeBytes { _ = try RequestEnvelope(parsing: $0) }
    }
  }
}
