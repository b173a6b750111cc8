import Cards
import Glibc

/// The policy a ledger begins with, as its makers write it: a line `key = value` for each number that differs from the
/// built-in one; `#` begins a comment.
enum PolicyFile {
  /// Reads the file; nil reads nothing. Throws 66, naming the line, for a key that is none, a key given twice, or a value
  /// that the key does not allow.
  static func read(_ path: String?) throws(StartError) -> [PolicyKey: Int64] {
    guard let path else { return [:] }
    var values: [PolicyKey: Int64] = [:]
    for (index, line) in try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let bare = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
      guard !bare.isEmpty else { continue }
      guard let (key, value) = entry(bare), values.updateValue(value, forKey: key) == nil else {
        throw .noInput("\(path), line \(index + 1): not a policy's name = a value it allows, once.")
      }
    }
    return values
  }

  private static func entry(_ line: String) -> (PolicyKey, Int64)? {
    let parts = line.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let key = PolicyKey(name: parts[0]), let value = Int64(parts[1]),
      key.allowed.contains(value)
    else { return nil }
    return (key, value)
  }

  /// The file's text, at most 64 KiB of it.
  private static func text(of path: String) throws(StartError) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw .noInput("The policy file \(path) cannot be read: \(LedgerDirectory.lastError()).")
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count >= 0, count < bytes.count else {
      throw .noInput("The policy file \(path) cannot be read, or is longer than 64 KiB.")
    }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
