import Fingerprint
import Rehearsal
import Testing

@Suite struct RecordPropertyTests {
  /// Whatever is read is inside its bounds, and is read again from what is written of it.
  @Test func `no bytes lead a reader astray`() throws {
    var chance = SplitMix64(seed: 19_794)
    let whole = MadeFinger(seed: 1, flow: 1).record(of: [0, 1, 2], .ordinary).encoded
    var read = 0
    for round in 0..<3000 {
      var bytes = round % 3 == 0 ? RecordTests.worked : whole
      for _ in 0...Int(chance.next() % 4) {
        bytes[Int(chance.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: chance.next())
      }
      if chance.next() % 4 == 0 {
        bytes = Array(bytes.prefix(12 + Int(chance.next() % UInt64(bytes.count)))).measured()
      }
      guard let record = try? FingerprintRecord(parsing: bytes) else { continue }
      read += 1
      #expect((1...3).contains(record.views.count))
      for minutia in record.views.flatMap(\.minutiae) {
        #expect(minutia.x < record.image.width && minutia.y < record.image.height)
      }
      #expect(try FingerprintRecord(parsing: record.encoded) == record)
    }
    #expect((100...2900).contains(read), "both kinds were tried")
  }
}
