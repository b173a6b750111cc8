internal import Fingerprint
internal import Foundation
internal import Office

/// The record on a card's chip, as the card reader holds it out: a file.
struct ChipFile {
  let path: String

  /// Throws `FILE_UNREADABLE` where there is none.
  func read() throws(Trouble) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path),
      let bytes = try? file.read(upToCount: FingerprintRecord.bytesLimit + 1)
    else { throw Trouble(.noInput, "FILE_UNREADABLE", details: ["path": path]) }
    return Array(bytes)
  }

  /// Writes the record, for its owner's eyes only; it takes the old one's place whole or not at all. Throws
  /// `CHIP_UNWRITTEN`: the enrolment stands, and the record has to be written or the finger enrolled anew.
  func write(_ record: [UInt8]) throws(Trouble) {
    let fresh = path + ".new"
    let isMade = FileManager.default.createFile(
      atPath: fresh, contents: Data(record), attributes: [.posixPermissions: 0o600])
    guard isMade, rename(fresh, path) == 0 else {
      throw Trouble(.refused, "CHIP_UNWRITTEN", details: ["path": path])
    }
  }
}
