package import Crypto

/// The hashes that seal entries into commits and commits into a chain.
///
/// leaf = SHA-256(0x00 ‖ SHA-256(facts) ‖ SHA-256(record)); inner = SHA-256(0x01 ‖ left ‖ right) as in RFC 6962;
/// head = SHA-256(0x02 ‖ previous head ‖ first ‖ last ‖ root), first and last as eight big-endian bytes.
package enum Chain {
  /// Bytes of a hash.
  package static let size = 32

  /// The head before the first commit.
  package static let origin = [UInt8](repeating: 0, count: size)

  package static func hash(_ bytes: UnsafeRawBufferPointer) -> SHA256Digest {
    SHA256.hash(data: bytes)
  }

  /// The leaf of an entry.
  package static func leaf(facts: SHA256Digest, record: SHA256Digest) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(data: [0])
    facts.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    record.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize()
  }

  /// The head of a commit.
  package static func head(
    previous: [UInt8], first: UInt64, last: UInt64, root: SHA256Digest
  ) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(data: [2])
    hasher.update(data: previous)
    withUnsafeBytes(of: first.bigEndian) { hasher.update(bufferPointer: $0) }
    withUnsafeBytes(of: last.bigEndian) { hasher.update(bufferPointer: $0) }
    root.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Array(hasher.finalize())
  }

  package static func inner(_ left: SHA256Digest, _ right: SHA256Digest) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(data: [1])
    left.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    right.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize()
  }
}
