internal import Crypto

/// What proves that an entry stands in the signed record, without the ledger.
public struct EntryProof: Sendable, Hashable {
  /// The entry's public part as it was hashed.
  public let facts: [UInt8]
  /// SHA-256 of its private part.
  public let recordHash: [UInt8]
  /// First and last entry of its commit.
  public let first: UInt64
  public let last: UInt64
  /// Sibling hashes from the leaf up, 32 bytes each, end to end.
  public let path: [UInt8]
  public let previousHead: [UInt8]
  public let signature: [UInt8]

  public init(
    facts: [UInt8], recordHash: [UInt8], first: UInt64, last: UInt64, path: [UInt8],
    previousHead: [UInt8], signature: [UInt8]
  ) {
    self.facts = facts
    self.recordHash = recordHash
    self.first = first
    self.last = last
    self.path = path
    self.previousHead = previousHead
    self.signature = signature
  }

  /// Whether the proof holds for the entry of that number under the ledger's public key: its leaf leads to the root, the
  /// root to the head, and the ledger signed the head.
  public func verifies(entry: UInt64, publicKey: [UInt8]) -> Bool {
    guard 0 < first, first <= entry, entry <= last, path.count % Chain.size == 0,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey),  // not a key: no
      let leaf = leaf(), let root = climb(from: leaf, entry: entry)
    else { return false }
    let head = Chain.head(previous: previousHead, first: first, last: last, root: root)
    return key.isValidSignature(signature, for: head)
  }

  /// The entry's leaf in the tree of its commit, 32 bytes; nil where the hash of its private part is none.
  public var leafHash: [UInt8]? { leaf().map { Array($0) } }

  private func leaf() -> SHA256Digest? {
    guard recordHash.count == Chain.size else { return nil }
    let factsHash = SHA256.hash(data: facts)
    var hasher = SHA256()
    hasher.update(data: [0])
    factsHash.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    hasher.update(data: recordHash)
    return hasher.finalize()
  }

  /// Walks the tree of `last - first + 1` leaves from the entry's leaf to the root.
  private func climb(from leaf: SHA256Digest, entry: UInt64) -> SHA256Digest? {
    var node = leaf
    var siblings = path[...]
    var (at, width) = (entry - first, last - first + 1)
    while width > 1 {
      if at ^ 1 < width {
        guard siblings.count >= Chain.size else { return nil }
        let sibling = siblings.prefix(Chain.size)
        siblings = siblings.dropFirst(Chain.size)
        var hasher = SHA256()
        hasher.update(data: [1])
        if at % 2 == 0 {
          node.withUnsafeBytes { hasher.update(bufferPointer: $0) }
          hasher.update(data: sibling)
        } else {
          hasher.update(data: sibling)
          node.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        }
        node = hasher.finalize()
      }
      (at, width) = (at / 2, width / 2 + width % 2)
    }
    return siblings.isEmpty ? node : nil
  }
}
