import Journal
import Proof

@testable import Ledger

/// Reads a journal from its first entry and checks the whole chain: every commit's root over its entries, every head
/// over the one before, every signature.
struct JournalAudit {
  /// How many entries hang together.
  private(set) var entries: UInt64 = 0
  /// How many commits sealed them.
  private(set) var commits = 0

  /// Throws `Break` at the first commit that does not follow.
  init(of directory: String, signedBy key: [UInt8]) throws {
    let reader = try JournalReader(directory: directory)
    var seals: [CommitSeal] = []
    try reader.readSeals(from: 1, limit: .max) { seals.append($0) }
    var head = Chain.origin
    for seal in seals {
      guard seal.previous == head, seal.first == entries + 1 else { throw Break(at: seal.first) }
      let commit = SealedCommit(try Self.batch(of: seal, reader), previousHead: head)
      commit.signature = seal.signature
      guard commit.head == seal.root, commit.last == seal.last,
        commit.proof(of: 0).verifies(entry: seal.first, publicKey: key)
      else { throw Break(at: seal.first) }
      (head, entries) = (seal.root, seal.last)
      commits += 1
    }
  }

  struct Break: Error {
    let at: UInt64
  }

  private static func batch(of seal: CommitSeal, _ reader: JournalReader) throws -> EntryBatch {
    var batch = EntryBatch(first: seal.first)
    let count = Int(seal.last - seal.first) + 1
    try reader.readEntries(from: seal.first, limit: count) { _, facts, record in
      batch.append(facts: facts, record: record)
    }
    return batch
  }
}
