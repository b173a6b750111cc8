import Fingerprint

/// Bytes from hex; blanks are for the reader.
func hex(_ text: String) -> [UInt8] {
  let digits = Array(text.filter { !$0.isWhitespace })
  return stride(from: 0, to: digits.count, by: 2).map {
    UInt8(String(digits[$0...$0 + 1]), radix: 16)!
  }
}

/// Where the fields of a record's first view lie.
enum Offset {
  static let length = 8
  static let width = 14
  static let height = 16
  static let horizontalResolution = 18
  static let viewCount = 22
  static let reserved = 23
  static let finger = 24
  static let viewNumber = 25
  static let quality = 26
  static let count = 27
  static let minutia = 28
}

extension [UInt8] {
  /// With one byte replaced.
  func with(_ byte: UInt8, at offset: Int) -> [UInt8] {
    var copy = self
    copy[offset] = byte
    return copy
  }

  /// With the length field telling what is there.
  func measured() -> [UInt8] {
    with(UInt8(count >> 8), at: 10).with(UInt8(count & 0xFF), at: 11)
  }

  /// With bytes put in, and the length field telling so.
  func inserting(_ bytes: [UInt8], at offset: Int) -> [UInt8] {
    (prefix(offset) + bytes + dropFirst(offset)).measured()
  }
}

/// The fault of bytes that are no record, or nil if they are one.
func fault(_ bytes: [UInt8]) -> RecordFault? {
  do throws(RecordFault) {
    _ = try FingerprintRecord(parsing: bytes)
    return nil
  } catch {
    return error
  }
}
