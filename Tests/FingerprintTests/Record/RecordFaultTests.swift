import Fingerprint
import Testing

@Suite struct RecordFaultTests {
  let worked = RecordTests.worked
  /// Where the second view begins.
  let second = 48

  @Test func `a foreign record is named so`() {
    #expect(fault(worked.with(0x49, at: 1)) == .notMinutiaeRecord)
    #expect(fault(worked.with(0x33, at: 5)) == .unknownVersion)
  }

  @Test func `every prefix is a fault and none is a crash`() {
    for count in worked.indices {
      let bytes = Array(worked.prefix(count))
      #expect(fault(bytes) != nil)
      guard count >= 12 else { continue }
      #expect(fault(bytes.measured()) != nil, "\(count) bytes that tell their own length")
    }
  }

  @Test func `the length told must be the length found`() {
    #expect(fault(worked + [0]) == .wrongLength(told: 66, found: 67))
    #expect(fault(worked.dropLast()) == .wrongLength(told: 66, found: 65))
    #expect(
      fault(worked.with(0xFF, at: Offset.length)) == .wrongLength(told: 0xFF00_0042, found: 66))
    #expect(fault((worked + [0]).measured()) == .trailingBytes(offset: 66))
    #expect(fault([UInt8](repeating: 0, count: 8193)) == .tooLong(bytes: 8193))
  }

  @Test func `an image is a fingertip's`() {
    #expect(fault(worked.with(0, at: Offset.width).with(31, at: 15)) == .imageSize(31, offset: 14))
    #expect(
      fault(worked.with(8, at: Offset.height).with(1, at: 17)) == .imageSize(2049, offset: 16))
    #expect(fault(worked.with(0, at: 19)) == .resolution(0, offset: 18))
    #expect(fault(worked.with(2, at: 20)) == .resolution(0x2C5, offset: 20))
  }

  @Test func `views are one to three, of one finger, in ascending order`() {
    #expect(fault(worked.with(0, at: Offset.viewCount)) == .viewCount(0))
    #expect(fault(worked.with(4, at: Offset.viewCount)) == .viewCount(4))
    #expect(fault(worked.with(11, at: Offset.finger)) == .fingerPosition(11, offset: 24))
    #expect(fault(worked.with(3, at: second)) == .anotherFinger(3, offset: second))
    #expect(fault(worked.with(0x00, at: second + 1)) == .viewNumber(0, offset: second + 1))
    #expect(fault(worked.with(0x04, at: Offset.viewNumber)) == .impressionType(4, offset: 25))
    #expect(fault(worked.with(1, at: Offset.viewCount)) == .trailingBytes(offset: second))
    #expect(fault(worked.with(3, at: Offset.viewCount)) == .truncated(offset: worked.count))
  }

  @Test func `qualities and kinds that mean nothing are faults`() {
    #expect(fault(worked.with(101, at: Offset.quality)) == .quality(101, offset: 26))
    #expect(fault(worked.with(253, at: Offset.quality)) == .quality(253, offset: 26))
    #expect(fault(worked.with(0xC0, at: Offset.minutia)) == .minutiaKind(offset: 28))
    #expect(fault(worked.with(200, at: Offset.minutia + 5)) == .quality(200, offset: 33))
  }

  @Test func `a minutia lies inside the image`() {
    let wide = worked.with(0x41, at: Offset.minutia).with(0x84, at: Offset.minutia + 1)
    #expect(fault(wide) == .outsideImage(x: 388, y: 200, offset: 28))
    let low = worked.with(0x01, at: Offset.minutia + 2).with(0x76, at: Offset.minutia + 3)
    #expect(fault(low) == .outsideImage(x: 100, y: 374, offset: 28))
  }

  @Test func `more minutiae than bytes is a fault`() {
    #expect(fault(worked.with(255, at: Offset.count)) != nil)
    #expect(fault(worked.with(4, at: Offset.count)) != nil)
  }

  @Test func `extended data must add up`() {
    let length = worked.count - 8
    #expect(fault(worked.with(3, at: length + 1)) == .extendedData(offset: length))
    #expect(fault(worked.with(3, at: length + 5)) == .extendedData(offset: length))
    #expect(fault(worked.with(7, at: length + 5)) == .extendedData(offset: length))
    #expect(fault(worked.with(9, at: length + 1).with(9, at: length + 5)) == .truncated(offset: 66))
  }
}
