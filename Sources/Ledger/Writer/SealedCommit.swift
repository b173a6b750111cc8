internal import Crypto
internal import Glibc
internal import Journal
internal import Proof

/// The hashes of one commit: its tree, its head, and the proofs of its entries.
final class SealedCommit {
  let first: UInt64
  let last: UInt64
  let previousHead: [UInt8]
  let head: [UInt8]
  var signature: [UInt8] = []
  private let tree: MerkleTree
  private let recordHashes: [SHA256Digest]
  private let batch: EntryBatch

  init(_ batch: EntryBatch, previousHead: [UInt8]) {
    self.batch = batch
    self.previousHead = previousHead
    (first, last) = (batch.first, batch.last)
    var leaves: [SHA256Digest] = []
    var records: [SHA256Digest] = []
    leaves.reserveCapacity(batch.count)
    records.reserveCapacity(batch.count)
    batch.forEach { _, facts, record in
      let recordHash = Chain.hash(record)
      records.append(recordHash)
      leaves.append(Chain.leaf(facts: Chain.hash(facts), record: recordHash))
    }
    recordHashes = records
    tree = MerkleTree(leaves: leaves)
    head = Chain.head(previous: previousHead, first: first, last: last, root: tree.root)
  }

  /// The proof of the entry at a position counted from 0.
  func proof(of position: Int) -> EntryProof {
    EntryProof(
      facts: Array(batch[position].facts), recordHash: Array(recordHashes[position]),
      first: first, last: last, path: tree.path(of: position), previousHead: previousHead,
      signature: signature)
  }

  /// Answers everyone who waits for an entry of this commit.
  func answer(_ parts: [Decided]) {
    var position = 0
    for part in parts {
      for waiting in part.waiting {
        if let reply = waiting.reply {
          reply(
            .entered(
              Entered(
                number: first + UInt64(position), stamp: waiting.stamp, outcome: waiting.outcome,
                proof: proof(of: position))))
        }
        position += 1
      }
    }
  }
}

/// The wall clock, for what is outside every hash: when a commit was sealed.
enum WallClock {
  static func unixNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
