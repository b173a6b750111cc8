import Cards
import Journal
import Proof
import Testing

@testable import Ledger

struct EntryProofTests {
  private let key = Bureau.keyring.publicKey

  @Test func `the proof in a receipt verifies with the public key alone`() async throws {
    for entry in try await entries(of: 1) + entries(of: 5) + entries(of: 16) {
      #expect(entry.proof.verifies(entry: entry.number, publicKey: key))
    }
  }

  @Test func `a proof with any byte changed does not verify`() async throws {
    for entry in try await entries(of: 6) {
      let proof = entry.proof
      for i in proof.facts.indices { expectFalse(proof, entry) { $0.facts[i] ^= 1 } }
      for i in proof.recordHash.indices { expectFalse(proof, entry) { $0.recordHash[i] ^= 128 } }
      for i in proof.path.indices { expectFalse(proof, entry) { $0.path[i] ^= 1 } }
      for i in proof.previousHead.indices {
        expectFalse(proof, entry) { $0.previousHead[i] ^= 4 }
      }
      for i in proof.signature.indices { expectFalse(proof, entry) { $0.signature[i] ^= 1 } }
      expectFalse(proof, entry) { $0.path += Array(repeating: 0, count: 32) }
      expectFalse(proof, entry) { $0.path = Array($0.path.dropLast(32)) }
      expectFalse(proof, entry) { $0.first -= 1 }
      expectFalse(proof, entry) { $0.last += 1 }
    }
  }

  @Test func `a proof speaks of one entry and one ledger`() async throws {
    let all = try await entries(of: 6)
    let other = try Keyring(master: Array(repeating: 8, count: 32)).publicKey
    for entry in all {
      for number in 0...40 as ClosedRange<UInt64> where number != entry.number {
        #expect(!entry.proof.verifies(entry: number, publicKey: key))
      }
      #expect(!entry.proof.verifies(entry: entry.number, publicKey: other))
      #expect(!entry.proof.verifies(entry: entry.number, publicKey: []))
    }
  }

  @Test(arguments: [
    (UInt64(0), UInt64.max), (1, .max), (9, 3), (0, 0), (.max, .max), (.max, 1),
  ])
  func `a proof made up outside does not verify and traps nothing`(
    _ first: UInt64, _ last: UInt64
  ) {
    for hashes in 0...70 {
      let proof = EntryProof(
        facts: [], recordHash: Array(repeating: 0, count: 32), first: first, last: last,
        path: Array(repeating: 0, count: 32 * hashes), previousHead: [], signature: [])
      for entry in [0, 1, 5, .max] as [UInt64] {
        #expect(!proof.verifies(entry: entry, publicKey: key))
      }
    }
  }

  /// Entries that went into one commit.
  private func entries(of count: Int) async throws -> [Entered] {
    let bureau = try Bureau.inMemory()
    let journal = try #require(bureau.memory)
    journal.hold()
    let asked = (0..<count).map { _ in
      bureau.submission(.beginImport(Label("Town")!), as: .ministry)
    }
    bureau.ledger.submit(asked.map(\.0))
    journal.release()
    var entries: [Entered] = []
    for (_, reply) in asked { entries.append(try #require(await reply.value.entry)) }
    bureau.stop()
    #expect(entries.allSatisfy { $0.proof.last - $0.proof.first + 1 == count })
    return entries
  }

  private func expectFalse(
    _ proof: EntryProof, _ entry: Entered, _ change: (inout Parts) -> Void
  ) {
    var parts = Parts(proof)
    change(&parts)
    #expect(!parts.proof.verifies(entry: entry.number, publicKey: key))
  }
}

/// A proof taken apart, to be changed.
private struct Parts {
  var facts: [UInt8]
  var recordHash: [UInt8]
  var first: UInt64
  var last: UInt64
  var path: [UInt8]
  var previousHead: [UInt8]
  var signature: [UInt8]

  init(_ proof: EntryProof) {
    (facts, recordHash) = (proof.facts, proof.recordHash)
    (first, last, path) = (proof.first, proof.last, proof.path)
    (previousHead, signature) = (proof.previousHead, proof.signature)
  }

  var proof: EntryProof {
    EntryProof(
      facts: facts, recordHash: recordHash, first: first, last: last, path: path,
      previousHead: previousHead, signature: signature)
  }
}
