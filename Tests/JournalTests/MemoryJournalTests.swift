import Synchronization
import Testing

@testable import Journal

@Suite struct MemoryJournalTests {
  let journal = MemoryJournal(identity: .sample)

  @Test(arguments: [MemoryJournal.Outcome.lost, .kept])
  func `the append that is to fail fails, and all after it`(_ outcome: MemoryJournal.Outcome) throws
  {
    journal.failAppend(3, outcome: outcome)
    try journal.extend(by: 2)
    #expect(throws: JournalFault.self) { try journal.extend(by: 1) }
    let next = journal.last + 1
    #expect(throws: JournalFault.self) {
      try journal.append(batch(from: next, count: 1)) {
        sealing(batch(from: next, count: 1), after: nil)
      }
    }
    journal.restart()
    #expect(journal.last == (outcome == .kept ? 3 : 2))
    try journal.extend(by: 1)
    #expect(try journal.isWhole(through: journal.last))
  }

  @Test func `a held append is seen by nobody until it is released`() async throws {
    try journal.extend(by: 1)
    journal.hold()
    let appending = Task.detached { [journal] in try journal.extend(by: 1) }
    journal.waitUntilHolding()
    #expect(journal.last == 1)
    #expect(try journal.numbers() == [1])
    journal.release()
    try await appending.value
    #expect(journal.last == 2)
  }

  @Test func `the seal is asked for before the commit`() throws {
    let next = batch(from: 1, count: 1)
    let before = Mutex(UInt64.max)
    try journal.append(next) { [journal] in
      before.withLock { $0 = journal.last }
      return sealing(next, after: nil)
    }
    #expect(before.withLock { $0 } == 0)
  }
}
