import Journal
import Synchronization
import Testing

@testable import Views

/// A builder at work, what it said, and a reader beside it.
final class Following {
  let builder: ViewBuilder
  let reader: HistoryReader
  private let said: Said

  /// Where the builder's words are kept.
  final class Said: Sendable {
    let notices = Mutex<[ViewNotice]>([])
  }

  init(_ scratch: Scratch, _ openSource: @escaping @Sendable () throws -> any EntrySource) {
    let said = Said()
    self.said = said
    builder = ViewBuilder(
      directory: scratch.path, firstPause: .milliseconds(1), openSource: openSource
    ) { notice in said.notices.withLock { $0.append(notice) } }
    reader = builder.makeReader()
  }

  convenience init(_ scratch: Scratch, _ journal: MemoryJournal) {
    self.init(scratch) { journal }
  }

  var notices: [ViewNotice] { said.notices.withLock { $0 } }

  /// Why the file was built anew, each time.
  var rebuilds: [String] {
    notices.compactMap { if case .rebuilding(let reason) = $0 { reason } else { nil } }
  }

  /// Wakes the builder for an entry and waits for it; a minute is as good as never.
  func reach(_ entry: UInt64) throws {
    builder.wake(through: entry)
    try #require(reader.waitUntil(through: entry, deadline: .now + .seconds(60)))
  }
}

/// Looks over a reader's shoulder, and fails where it is told to.
final class Watched: EntrySource {
  struct Torn: Error {}

  /// Shared by all the sources of a test.
  final class Log: Sendable {
    private let state = Mutex<(reads: [UInt64], tear: UInt64?)>(([], nil))
    /// The first entry of every reading that found something.
    var reads: [UInt64] { state.withLock { $0.reads } }
    /// Makes the reading of that entry fail; nil mends it.
    func tear(at entry: UInt64?) { state.withLock { $0.tear = entry } }
    fileprivate func began(_ from: UInt64) { state.withLock { $0.reads.append(from) } }
    fileprivate var tear: UInt64? { state.withLock { $0.tear } }
  }

  private let source: MemoryJournal
  private let log: Log

  init(_ source: MemoryJournal, _ log: Log) {
    self.source = source
    self.log = log
  }

  func readEntries(from: UInt64, limit: Int, _ body: EntryBody) throws -> Int {
    if from <= source.last { log.began(from) }
    let tear = log.tear
    return try source.readEntries(from: from, limit: limit) { number, facts, record in
      if number == tear { throw Torn() }
      try body(number, facts, record)
    }
  }

  func readSeals(from: UInt64, limit: Int, _ body: (CommitSeal) throws -> Void) throws -> Int {
    try source.readSeals(from: from, limit: limit, body)
  }

  func lastSeal() throws -> CommitSeal? { try source.lastSeal() }
}
