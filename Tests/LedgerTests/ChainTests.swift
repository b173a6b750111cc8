import Cards
import Crypto
import Journal
import Testing

@testable import Ledger

struct ChainTests {
  @Test func `every commit seals its entries, is chained to the one before, and is signed`()
    async throws
  {
    let bureau = try await working()
    bureau.stop()
    let files = JournalFiles(in: try #require(bureau.scratch).path)
    let key = try Curve25519.Signing.PublicKey(rawRepresentation: Bureau.keyring.publicKey)
    var (next, previous): (UInt64, [UInt8]) = (1, Array(repeating: 0, count: 32))
    for commit in try files.commits() {
      #expect(commit.first == next)
      #expect(commit.previous == previous)
      let leaves = try files.entries(commit.first...commit.last).map {
        RFC6962.sha256([0] + RFC6962.sha256($0.facts) + RFC6962.sha256($0.record))
      }
      #expect(UInt64(leaves.count) == commit.last - commit.first + 1)
      let head = RFC6962.sha256(
        [2] + previous + bigEndian(commit.first) + bigEndian(commit.last)
          + RFC6962.root(leaves[...]))
      #expect(commit.root == head)
      #expect(key.isValidSignature(commit.signature, for: head))
      (next, previous) = (commit.last + 1, head)
    }
    #expect(next > 100)
  }

  @Test(arguments: [
    "UPDATE entries SET record = CAST(record || x'00' AS BLOB) WHERE number = (SELECT max(number) FROM entries)",
    "UPDATE entries SET facts = x'0801' WHERE number = (SELECT max(number) FROM entries)",
    "UPDATE commits SET signature = zeroblob(64) WHERE last = (SELECT max(last) FROM commits)",
    "UPDATE commits SET previous = zeroblob(32) WHERE last = (SELECT max(last) FROM commits)",
    "UPDATE commits SET root = zeroblob(32) WHERE last = (SELECT max(last) FROM commits)",
  ])
  func `a journal whose end was changed is not opened`(_ change: String) async throws {
    let bureau = try await working()
    let last = await bureau.status.lastEntry
    try await bureau.close()
    try JournalFiles(in: try #require(bureau.scratch).path).tamper(change)
    try bureau.forgetCheckpoint()
    #expect(broken { try bureau.open() } == last)
  }

  @Test func `a ledger is not opened with another ledger's key`() async throws {
    let bureau = try await working()
    let last = await bureau.status.lastEntry
    bureau.stop()
    let other = try Keyring(master: Array(repeating: 8, count: 32))
    #expect(broken { try bureau.open(keyring: other) } == last)
  }

  @Test func `a journal without entries is not opened`() throws {
    let journal = MemoryJournal(identity: .sample(.rehearsal))
    let conditions = LedgerConditions(keyring: Bureau.keyring, clock: FakeClock()) { _ in }
    do {
      _ = try Ledger.open(journal, checkpoint: nil, conditions)
      Issue.record("It was opened.")
    } catch LedgerFault.empty {}
  }

  private func working() async throws -> Bureau {
    let bureau = try Bureau.onDisk()
    try await bureau.settleTown(households: 12)
    var replies: [Awaited<Reply>] = []
    for wave in 0..<10 {
      let asked = (0..<12).map {
        bureau.submission(Bureau.draw($0, loaves: Int32(wave + 1)), as: .bakery)
      }
      bureau.ledger.submit(asked.map(\.0))
      replies += asked.map(\.1)
    }
    for reply in replies { _ = await reply.value }
    return bureau
  }

  /// The commit that does not verify.
  private func broken(_ body: () throws -> Void) -> UInt64? {
    do {
      try body()
    } catch LedgerFault.broken(let commit) {
      return commit
    } catch {
      Issue.record("\(error)")
    }
    return nil
  }

  private func bigEndian(_ word: UInt64) -> [UInt8] {
    withUnsafeBytes(of: word.bigEndian) { Array($0) }
  }
}
