internal import Fingerprint
internal import Office

/// Where a record comes from: a program that takes a print and writes its record, or a file that holds one.
enum PrintReader {
  case program(String)
  case file(String)

  /// The record. A program finds in its environment what is asked of it: UNICARD_IMPRESSIONS (1 or 3), and UNICARD_FINGER,
  /// a finger's ISO/IEC 19794-2 code, where it is known.
  ///
  /// Throws `CAPTURE_FAILED`, and `CAPTURE_UNREADABLE` for what is no record: it never leaves the counter.
  func record(impressions: Int, of finger: FingerName?) throws(Trouble) -> [UInt8] {
    let bytes =
      switch self {
      case .file(let path): try ChipFile(path: path).read()
      case .program(let command): try run(command, impressions, finger)
      }
    do {
      _ = try FingerprintRecord(parsing: bytes, acceptingUnknownFinger: true)
    } catch {
      throw Trouble(.refused, "CAPTURE_UNREADABLE", details: ["cause": "\(error)"])
    }
    return bytes
  }

  private func run(
    _ command: String, _ impressions: Int, _ finger: FingerName?
  ) throws(Trouble) -> [UInt8] {
    let asked = "UNICARD_IMPRESSIONS=\(impressions) UNICARD_FINGER=\(finger?.code ?? 0)"
    do {
      return try Program("export \(asked); \(command)").output(
        atMost: FingerprintRecord.bytesLimit)
    } catch {
      throw Trouble(.refused, "CAPTURE_FAILED", code: .unavailable, details: error.details)
    }
  }
}
