import Testing

@testable import Journal

/// The engines that must behave alike.
enum Engine: CaseIterable {
  case memory
  case sqlite
  /// Begins a new segment with almost every commit.
  case segmented

  func make(in scratch: Scratch) throws -> any Journal {
    switch self {
    case .memory: MemoryJournal(identity: .sample)
    case .sqlite: try scratch.journal()
    case .segmented: try scratch.journal(segmentBytes: 1)
    }
  }
}

/// What the ledger relies on, whichever engine stands behind it.
@Suite struct ConformanceTests {
  let scratch = Scratch()

  @Test(arguments: Engine.allCases)
  func `a new journal is empty`(_ engine: Engine) throws {
    let journal = try engine.make(in: scratch)
    #expect(journal.identity == .sample)
    #expect(journal.last == 0)
    #expect(try journal.lastSeal() == nil)
    #expect(try journal.numbers().isEmpty)
    #expect(try journal.withEntry(1) { _, _ in true } == nil)
    #expect(try journal.seal(holding: 1) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `entries and seals come back as they were written`(_ engine: Engine) throws {
    let journal = try engine.make(in: scratch)
    for size in [1, 3, 64, 1] { try journal.extend(by: size, perCommit: size) }
    #expect(journal.last == 69)
    #expect(try journal.isWhole(through: 69))
  }

  @Test(arguments: Engine.allCases)
  func `reading begins anywhere and ends at its limit`(_ engine: Engine) throws {
    let journal = try engine.make(in: scratch)
    try journal.extend(by: 50, perCommit: 7)
    #expect(try journal.numbers(from: 0, limit: 2) == [1, 2])
    #expect(try journal.numbers(from: 12, limit: 4) == [12, 13, 14, 15])
    #expect(try journal.numbers(from: 49, limit: 9) == [49, 50])
    #expect(try journal.numbers(from: 51, limit: 9).isEmpty)
    #expect(try journal.numbers(from: 900, limit: 9).isEmpty)
    #expect(try journal.readEntries(from: 3, limit: 5) { _, _, _ in } == 5)
  }

  @Test(arguments: Engine.allCases)
  func `one entry and its seal are found by number`(_ engine: Engine) throws {
    let journal = try engine.make(in: scratch)
    try journal.extend(by: 50, perCommit: 7)
    for number in UInt64(1)...50 {
      let found = try journal.withEntry(number) { Array($0) + Array($1) }
      #expect(found == facts(number) + record(number))
      let seal = try #require(try journal.seal(holding: number))
      #expect(seal.first <= number && number <= seal.last)
    }
    #expect(try journal.withEntry(51) { _, _ in true } == nil)
    #expect(try journal.seal(holding: 51) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `seals are read from the commit that holds an entry`(_ engine: Engine) throws {
    let journal = try engine.make(in: scratch)
    try journal.extend(by: 20, perCommit: 5)
    var ends: [UInt64] = []
    try journal.readSeals(from: 7, limit: 2) { ends.append($0.last) }
    #expect(ends == [10, 15])
  }

  @Test(arguments: Engine.allCases)
  func `a seal that cannot be made fails the append for good`(_ engine: Engine) throws {
    struct NoSignature: Error {}
    let journal = try engine.make(in: scratch)
    try journal.extend(by: 2)
    #expect(throws: JournalFault.self) {
      try journal.append(batch(from: 3, count: 1)) { throw NoSignature() }
    }
    #expect(throws: JournalFault.self) { try journal.extend(by: 1) }
    #expect(journal.last == 2)
    #expect(try journal.numbers() == [1, 2])
  }

  @Test(arguments: Engine.allCases)
  func `an error of the reader ends the reading and nothing else`(_ engine: Engine) throws {
    struct Enough: Error {}
    let journal = try engine.make(in: scratch)
    try journal.extend(by: 5)
    #expect(throws: Enough.self) {
      try journal.readEntries(from: 1, limit: 5) { _, _, _ in throw Enough() }
    }
    try journal.extend(by: 1)
    #expect(try journal.isWhole(through: 6))
  }

  @Test(arguments: Engine.allCases)
  func `a reader of its own follows the writer`(_ engine: Engine) throws {
    let journal = try engine.make(in: scratch)
    let reader = try journal.makeReader()
    for end in UInt64(1)...20 {
      try journal.extend(by: 1)
      #expect(try reader.numbers(from: end) == [end])
      #expect(try reader.lastSeal()?.last == end)
    }
    #expect(try reader.isWhole(through: 20))
  }

  @Test(arguments: Engine.allCases)
  func `readers on other threads see whole commits only`(_ engine: Engine) async throws {
    let journal = try engine.make(in: scratch)
    try journal.extend(by: 3, perCommit: 3)
    let reader = Handed(try journal.makeReader())
    let reading = Task.detached {
      var seen: UInt64 = 0
      while seen < 36 {
        let numbers = try reader.source.numbers(from: 1)
        guard numbers == Array(1...UInt64(numbers.count)), numbers.count % 3 == 0 else {
          return false
        }
        seen = UInt64(numbers.count)
      }
      return true
    }
    while journal.last < 36 { try journal.extend(by: 3, perCommit: 3) }
    #expect(try await reading.value)
  }
}

/// Handed to one other thread and used only there.
private final class Handed: @unchecked Sendable {
  let source: any EntrySource
  init(_ source: sending any EntrySource) { self.source = source }
}
