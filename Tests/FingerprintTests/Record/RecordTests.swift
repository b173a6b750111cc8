import Fingerprint
import Testing

@Suite struct RecordTests {
  /// Two views of a right index finger, laid out by hand from the standard's tables.
  static let worked = hex(
    """
    464D5200 20323000 00000042 0000 0184 0176 00C5 00C5 02 00
    02 00 50 03  4064 00C8 40 3C  8001 0002 00 00  0183 0175 FF 64  0000
    02 10 FF 01  400A 0014 20 01  0006 0001 0006 BEEF
    """)

  @Test func `a record is read field by field`() throws {
    let record = try FingerprintRecord(parsing: Self.worked)
    #expect(record.finger == .rightIndex)
    #expect(record.image == ImageGeometry(width: 388, height: 374))
    #expect(record.views.count == 2)
    #expect(record.views[0].impression == .livePlain)
    #expect(record.views[0].quality == 80)
    #expect(
      record.views[0].minutiae == [
        Minutia(kind: .ending, x: 100, y: 200, angle: 0x40, quality: 60),
        Minutia(kind: .bifurcation, x: 1, y: 2, angle: 0),
        Minutia(kind: .other, x: 387, y: 373, angle: 255, quality: 100),
      ])
    #expect(record.views[1].quality == nil)
    #expect(record.views[1].minutiae.count == 1)
  }

  @Test func `twenty-five minutiae are a hundred and eighty bytes`() throws {
    let minutiae = (0..<UInt8(25)).map { place in
      Minutia(kind: .ending, x: UInt16(place) * 9, y: UInt16(place) * 7, angle: place * 10)
    }
    let record = FingerprintRecord(
      finger: .leftThumb, image: ImageGeometry(width: 388, height: 374),
      views: [.init(quality: 70, minutiae: minutiae)])
    let bytes = record.encoded
    #expect(bytes.count == 180)
    #expect(
      bytes.prefix(24) == hex("464D5200 20323000 000000B4 0000 0184 0176 00C5 00C5 0100")[...])
    #expect(try FingerprintRecord(parsing: bytes) == record)
  }

  @Test func `what is written is read back, and what is skipped is gone`() throws {
    let record = try FingerprintRecord(parsing: Self.worked)
    let bytes = record.encoded
    #expect(bytes.count == Self.worked.count - 6)
    #expect(try FingerprintRecord(parsing: bytes) == record)
  }

  @Test func `reserved bits mean nothing`() throws {
    let record = try FingerprintRecord(parsing: Self.worked)
    let marked = Self.worked.with(7, at: Offset.reserved).with(0xC0, at: Offset.minutia + 2)
    #expect(try FingerprintRecord(parsing: marked) == record)
  }

  @Test func `an unknown finger is read only where it is asked for`() throws {
    let unknown = Self.worked.with(0, at: Offset.finger).with(0, at: 48)
    #expect(fault(unknown) == .fingerPosition(0, offset: 24))
    let record = try FingerprintRecord(parsing: unknown, acceptingUnknownFinger: true)
    #expect(record.finger == .unknown)
  }

  @Test func `extended data is stepped over block by block`() throws {
    let record = try FingerprintRecord(parsing: Self.worked)
    let blocks = hex("0001 0008 DEADBEEF 0100 0004")
    var bytes = Self.worked.inserting(blocks, at: 48)
    bytes[47] = UInt8(blocks.count)
    #expect(try FingerprintRecord(parsing: bytes) == record)
  }

  @Test func `all ten fingers have a position`() throws {
    #expect(FingerPosition.fingers.map(\.rawValue) == Array(1...10))
    for finger in FingerPosition.fingers {
      let bytes = Self.worked.with(finger.rawValue, at: Offset.finger).with(
        finger.rawValue, at: 48)
      #expect(try FingerprintRecord(parsing: bytes).finger == finger)
    }
  }
}
