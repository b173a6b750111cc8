import Glibc
import Journal

/// A directory that goes away with the test.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("\(Self.parent)/ledger-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      unlink("\(path)/\(name)")
    }
    closedir(directory)
    rmdir(path)
  }

  private static var parent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }
}

extension LedgerIdentity {
  static func sample(_ kind: Kind) -> LedgerIdentity {
    LedgerIdentity(id: Array(1...16), kind: kind, createdUnixNanos: 1_700_000_000_000_000_000)
  }
}
