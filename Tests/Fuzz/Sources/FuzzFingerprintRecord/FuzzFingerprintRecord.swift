import Fingerprint

/// The 19794-2 parser on hostile bytes. What it takes must be what it writes: a record that was read is encoded and read
/// again, and both must be equal. What it refuses, it refuses with a fault and nothing worse. A small record is compared
/// with itself besides: the matcher gets what the parser let pass.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFingerprintRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  for unknownFinger in [false, true] {
    guard let record = try? FingerprintRecord(parsing: bytes, acceptingUnknownFinger: unknownFinger)
    else { continue }  // Refused: what most inputs deserve.
    let again = try? FingerprintRecord(
      parsing: record.encoded, acceptingUnknownFinger: unknownFinger)
    precondition(again == record, "A record is not what it was written as.")
    _ = QualityFloor.standard.shortfall(of: record)
    if record.views.allSatisfy({ $0.minutiae.count <= 24 }) {
      _ = Matcher.compare(gallery: record, probe: record)
    }
  }
  return 0
}
