internal import Crypto

/// The hashes that seal entries into commits and commits into a chain.
///
/// leaf = SHA-256(0x00 ‖ SHA-256(facts) ‖ SHA-256(record)); inner = SHA-256(0x01 ‖ left ‖ right) as in RFC 6962;
/// head = SHA-256(0x02 ‖ previous head ‖ first ‖ last ‖ root), first and last as eight big-endian bytes.
enum Chain {
  /// Bytes of a hash.
  static let size = 32

  /// The head before the first commit.
  static let origin = [UInt8](repeating: 0, count: size)

  static func hash(_ bytes: UnsafeRawBufferPointer) -> SHA256Digest { SHA256.hash(data: bytes) }

  /// The leaf of an entry.
  static func leaf(facts: SHA256Digest, record: SHA256Digest) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(data: [0])
    facts.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    record.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize()
  }

  /// The head of a commit.
  static func head(
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

  static func inner(_ left: SHA256Digest, _ right: SHA256Digest) -> SHA256Digest {
    var hasher = SHA256()
    hasher.update(data: [1])
    left.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    right.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize()
  }
}

/// The hash tree over the entries of one commit, every level kept, so that each leaf's path can be read off.
///
/// A level of odd length hands its last node up unchanged, which gives the tree of RFC 6962.
struct MerkleTree {
  private var levels: [[SHA256Digest]]

  init(leaves: [SHA256Digest]) {
    precondition(!leaves.isEmpty, "A commit has at least one entry.")
    levels = [leaves]
    while let below = levels.last, below.count > 1 {
      var level: [SHA256Digest] = []
      level.reserveCapacity((below.count + 1) / 2)
      for i in stride(from: 0, to: below.count - 1, by: 2) {
        level.append(Chain.inner(below[i], below[i + 1]))
      }
      if below.count % 2 == 1 { level.append(below[below.count - 1]) }
      levels.append(level)
    }
  }

  var root: SHA256Digest { levels[levels.count - 1][0] }

  /// The siblings of a leaf from below, end to end.
  func path(of leaf: Int) -> [UInt8] {
    var path: [UInt8] = []
    path.reserveCapacity((levels.count - 1) * Chain.size)
    var at = leaf
    for level in levels.dropLast() {
      let sibling = at ^ 1
      if sibling < level.count { level[sibling].withUnsafeBytes { path.append(contentsOf: $0) } }
      at /= 2
    }
    return path
  }
}
