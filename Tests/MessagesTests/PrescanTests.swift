import Messages
import Testing

struct PrescanTests {
  private func fault<Value: Message>(
    _ type: Value.Type, _ bytes: [UInt8], _ limits: DecodingLimits = .request
  ) -> DecodingFault? {
    do throws(DecodingFault) {
      _ = try Value(decoding: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func cause(_ bytes: [UInt8]) -> DecodingFault.Cause? {
    fault(Sample.Scalars.self, bytes)?.cause
  }

  @Test func `a fingerprint on a bread request is refused, not ignored (C-27, R75)`() {
    let print: [UInt8] = [0x4a, 2, 0xde, 0xad]  // field 9, which no bread request declares
    let found = fault(DispenseRequest.self, [0x20, 5] + print)
    #expect(found?.cause == .unknownField)
    #expect(found?.reason.rawValue == "UNKNOWN_FIELD")
    #expect(
      found.map(String.init(describing:)) == "unknown field 9 in message unicard.v1.DispenseRequest"
    )
  }

  @Test func `an unknown field is dropped where a newer build may have written it`() throws {
    let bytes: [UInt8] =
      [0x20, 5, 0x4a, 2, 0xde, 0xad, 0x50, 1, 0x5d, 0, 0, 0, 0, 0x61]
      + [UInt8](repeating: 0, count: 8)
    let read = try DispenseRequest(decoding: bytes, limits: .journal)
    #expect(read == DispenseRequest(loaves: 5))
    #expect(try read.encoded() == [0x20, 5])
    #expect(fault(DispenseRequest.self, [0x4a, 9, 1], .journal)?.cause == .truncated)
  }

  @Test func `a fault names the way to the field and never the value`() {
    // middle.more[0].number is a bool-like varint cut short.
    let found = fault(Sample.Outer.self, [0x0a, 4, 0x12, 2, 0x08, 0x80])
    #expect(found?.cause == .truncated)
    #expect(found?.message == "unicard.sample.v1.Outer.Middle.Inner")
    #expect(found?.field == 1)
    #expect(found?.path == [1, 2])
  }

  @Test(arguments: refused)
  func `bytes that libprotobuf-c would swallow are refused`(_ item: Refused) {
    #expect(cause(item.bytes) == item.cause)
  }

  @Test(arguments: accepted)
  func `bytes at the edge of what is right are read`(bytes: [UInt8]) {
    #expect(cause(bytes) == nil)
  }

  @Test func `packed runs are checked item by item`() {
    #expect(fault(Sample.Lists.self, [0x1a, 2, 0x01, 0x02])?.cause == .notBoolean)
    #expect(
      fault(Sample.Lists.self, [0x12, 9] + [UInt8](repeating: 0, count: 9))?.cause == .truncated)
    #expect(fault(Sample.Lists.self, [0x0a, 1, 0x80])?.cause == .truncated)
    #expect(fault(Sample.Lists.self, [0x0a, 0])?.cause == nil)
  }

  @Test func `a message that may stand once is refused twice`() {
    #expect(fault(Sample.Outer.self, [0x0a, 0, 0x0a, 0])?.cause == .messageTwice)
    #expect(fault(Sample.Choices.self, [0x42, 0, 0x4a, 0, 0x42, 0])?.cause == .messageTwice)
    #expect(fault(Sample.Lists.self, [0x3a, 0, 0x3a, 0])?.cause == nil)
  }

  @Test func `nesting has a limit`() {
    let bytes: [UInt8] = [0x0a, 4, 0x0a, 2, 0x08, 1]
    #expect(DecodingLimits.request.depth == 16)
    #expect(fault(Sample.Outer.self, bytes, DecodingLimits(depth: 3)) == nil)
    let found = fault(Sample.Outer.self, bytes, DecodingLimits(depth: 2))
    #expect(found?.cause == .tooDeep)
    #expect(found?.reason.rawValue == "MESSAGE_TOO_DEEP")
    #expect(found?.path == [1])
    #expect(found?.field == 1)
  }

  @Test func `the number of fields has a limit in each message`() {
    let full = [[UInt8]](repeating: [0x3a, 0], count: 4096).flatMap { $0 }
    let roomy = DecodingLimits(memoryPerByte: 64)
    #expect(fault(Sample.Lists.self, full, roomy) == nil)
    let found = fault(Sample.Lists.self, full + [0x3a, 0], roomy)
    #expect(found?.cause == .tooManyFields)
    #expect(found?.reason.rawValue == "MESSAGE_TOO_LARGE")
  }

  @Test func `a message has a limit in bytes`() {
    let found = fault(Sample.Scalars.self, [0x20, 1, 0x20, 1], DecodingLimits(bytes: 3))
    #expect(found?.cause == .tooLarge)
  }

  @Test func `an import chunk of 1,000 rows passes the limits of a request`() throws {
    let row = Wire.ImportRow(line: 7, household: "H-000007", relation: .head)
    let chunk = AppendImportRequest(
      requestId: [UInt8](repeating: 7, count: 16), rows: .init(repeating: row, count: 1000))
    #expect(try AppendImportRequest(decoding: try chunk.encoded()) == chunk)
  }

  @Test func `every reason is one word that ErrorInfo can carry`() {
    for reason in DecodingFault.Reason.allCases {
      #expect(
        reason.rawValue.utf8.allSatisfy {
          $0 == 0x5f || (0x30...0x39).contains($0) || (0x41...0x5a).contains($0)
        })
    }
  }
}

/// Bytes for `Sample.Scalars`, and why they are not one.
struct Refused: Sendable {
  let bytes: [UInt8]
  let cause: DecodingFault.Cause

  init(_ cause: DecodingFault.Cause, _ bytes: [UInt8]) {
    self.bytes = bytes
    self.cause = cause
  }
}

private let ones = [UInt8](repeating: 0xff, count: 9)

private let refused: [Refused] = [
  Refused(.fieldNumberOutOfRange, [0x00, 0x00]),
  Refused(.fieldNumberOutOfRange, [0x80, 0x80, 0x80, 0x80, 0x10, 0x00]),
  Refused(.group, [0x0b]),
  Refused(.group, [0x0c]),
  Refused(.wireTypeUnknown, [0x0e]),
  Refused(.wireTypeUnknown, [0x0f]),
  Refused(.varintTooLong, [0x98, 0x00, 0x01]),
  Refused(.varintTooLong, [0x20, 0x81, 0x00]),
  Refused(.varintTooLong, [0x30] + ones + [0x02]),
  Refused(.varintTooLong, [0x30] + ones + [0xff, 0x01]),
  Refused(.varintTooLong, [0x72, 0x81, 0x00, 0x61]),
  Refused(.truncated, [0x72] + ones + [0x01]),
  Refused(.truncated, [0x72, 0x02, 0x61]),
  Refused(.truncated, [0x09, 0, 0, 0, 0, 0, 0, 0]),
  Refused(.notBoolean, [0x68, 0x02]),
  Refused(.numberOutOfRange, [0x18, 0xff, 0xff, 0xff, 0xff, 0x0f]),
  Refused(.numberOutOfRange, [0x18, 0x80, 0x80, 0x80, 0x80, 0x10]),
  Refused(.numberOutOfRange, [0x28, 0x80, 0x80, 0x80, 0x80, 0x10]),
  Refused(.numberOutOfRange, [0x38, 0x80, 0x80, 0x80, 0x80, 0x10]),
  Refused(.wireTypeWrong, [0x1a, 0x01, 0x01]),
  Refused(.wireTypeWrong, [0x1d, 0, 0, 0, 0]),
  Refused(.wireTypeWrong, [0x70, 0x01]),
  Refused(.textHasNUL, [0x72, 3, 0x61, 0x00, 0x62]),
  Refused(.textHasNUL, [0x72, 4, 0xc3, 0xa9, 0x00, 0x62]),
  Refused(.textNotUTF8, [0x72, 1, 0xff]),
  Refused(.textNotUTF8, [0x72, 2, 0xc0, 0x80]),
  Refused(.textNotUTF8, [0x72, 3, 0xed, 0xa0, 0x80]),
  Refused(.textNotUTF8, [0x72, 3, 0x61, 0xe2, 0x82]),
]

private let accepted: [[UInt8]] = [
  [0x30] + ones + [0x01],
  [0x18] + ones + [0x01],
  [0x28, 0xff, 0xff, 0xff, 0xff, 0x0f],
  [0x72, 2, 0xc3, 0xa9],
  [0x72, 4, 0xf0, 0x9f, 0xa5, 0x96],
  [0x20, 1, 0x20, 2],
]
