import Glibc
import Journal

/// The ledger's directory as the process meets it: `Journal.StateDirectory` holds it; here stand what a start and an
/// `init` ask of it besides.
enum LedgerDirectory {
  /// Takes over a directory that holds a ledger. Throws when it is missing, another user's, open to others, or served
  /// by another daemon.
  static func enter(_ path: String) throws -> StateDirectory {
    var entry = stat()
    guard stat(path, &entry) == 0 else {
      throw StartError.configuration(
        "\(path): \(lastError()). A ledger is made by: unicardd init --state-directory \(path) …")
    }
    guard entry.st_uid == geteuid() else {
      throw StartError.notPermitted(
        "\(path) belongs to uid \(entry.st_uid), this is uid \(geteuid()).")
    }
    return try StateDirectory(path: path)
  }

  /// Refuses a directory that already holds anything but the lock: a ledger is never made over another.
  static func requireEmpty(_ path: String) throws(StartError) {
    guard let listing = opendir(path) else {
      throw .inputOutput("\(path) cannot be listed: \(lastError()).")
    }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard [".", "..", "lock"].contains(name) else {
        throw .cannotCreate(
          "\(path) already holds \(name); a ledger is made in an empty directory.")
      }
    }
  }

  /// The last system error in words.
  static func lastError() -> String { String(cString: strerror(errno)) }
}
