import Fingerprint
import Glibc

/// Records in files named FINGER_IMPRESSION.ANYTHING, as the public sets of prints are.
enum RecordDirectory {
  /// Eight impressions of every finger, fingers in ascending order of their names.
  static func read(_ path: String) throws -> [[FingerprintRecord]] {
    var files: [String: [Int: String]] = [:]
    for name in try names(in: path) {
      let stem = name.prefix { $0 != "." }
      let parts = stem.split(separator: "_")
      guard parts.count >= 2, let impression = Int(parts[parts.count - 1]) else { continue }
      files[parts.dropLast().joined(separator: "_"), default: [:]][impression] = name
    }
    guard !files.isEmpty else { throw BenchFault("\(path): no FINGER_IMPRESSION file.") }
    return try files.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map {
      finger, found in
      try (1...8).map { impression in
        guard let name = found[impression] else {
          throw BenchFault("\(path): finger \(finger) has no impression \(impression).")
        }
        return try record(path + "/" + name)
      }
    }
  }

  private static func record(_ path: String) throws -> FingerprintRecord {
    guard let file = fopen(path, "r") else { throw BenchFault("\(path): \(errno)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: FingerprintRecord.bytesLimit + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    do throws(RecordFault) {
      return try FingerprintRecord(parsing: bytes.prefix(count), acceptingUnknownFinger: true)
    } catch {
      throw BenchFault("\(path): \(error)")
    }
  }

  private static func names(in path: String) throws -> [String] {
    guard let directory = opendir(path) else { throw BenchFault("\(path): \(errno)") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
