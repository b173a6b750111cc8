package import Crypto

/// The hash tree over the entries of one commit, every level kept, so that each leaf's path can be read off.
///
/// A level of odd length hands its last node up unchanged, which gives the tree of RFC 6962.
package struct MerkleTree {
  private var levels: [[SHA256Digest]]

  package init(leaves: [SHA256Digest]) {
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

  package var root: SHA256Digest { levels[levels.count - 1][0] }

  /// The siblings of a leaf from below, end to end.
  package func path(of leaf: Int) -> [UInt8] {
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
