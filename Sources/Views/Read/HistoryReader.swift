internal import SQLite

/// Reads the views beside their builder, through a connection that can only read.
///
/// Confined to one thread at a time, like its connection: make one per thread. Every call is one short read, and may stand
/// on entries that are behind the ledger; `waitUntil` closes that gap.
public final class HistoryReader {
  /// The longest page of a card's history.
  public static let longestPage = 1000

  private let progress: Progress
  private let door: ViewDoor
  private var opened: ViewConnection?
  /// Which file was opened last, or tried to be.
  private var generation = -1

  init(_ progress: Progress, _ door: ViewDoor) {
    self.progress = progress
    self.door = door
  }

  /// What happened to a card, newest first: at most `limit` lines (1 to 1,000) of entries before `before`; nil begins
  /// with the newest. The last line's entry is the next page's `before`. A card nobody knows has no history.
  public func cardHistory(
    card: UInt32, before: UInt64?, limit: Int
  ) throws(ViewsUnavailable) -> [HistoryLine] {
    precondition((1...Self.longestPage).contains(limit), "A page has 1 to 1,000 lines.")
    return try read { try $0.history(card, before: before, limit: limit) }
  }

  /// An outlet's totals of a day, given as days since 1970-01-01 in Cairo; zeros for a day without any.
  public func outletDay(outlet: UInt32, day: Int32) throws(ViewsUnavailable) -> OutletDay {
    try read { try $0.outletDay(outlet, day) }
  }

  /// What moved on a citizen's account, newest first: at most `limit` lines (1 to 1,000) of entries before `before`; nil
  /// begins with the newest. The last line's entry is the next page's `before`.
  public func statement(
    citizen: UInt32, before: UInt64?, limit: Int
  ) throws(ViewsUnavailable) -> [MovementLine] {
    precondition((1...Self.longestPage).contains(limit), "A page has 1 to 1,000 lines.")
    return try read { try $0.statement(citizen, before: before, limit: limit) }
  }

  /// The last entry that the views hold.
  public func throughEntry() throws(ViewsUnavailable) -> UInt64 { try read { try $0.through() } }

  /// Blocks until the views hold an entry, so that who has just drawn sees it; false at the deadline, or once the builder
  /// stops. During a rebuild nothing is held until it is folded again.
  public func waitUntil(through entry: UInt64, deadline: ContinuousClock.Instant) -> Bool {
    progress.wait(through: entry, until: deadline)
  }
}

extension HistoryReader {
  private func read<Result>(
    _ body: (ViewConnection) throws -> Result
  ) throws(ViewsUnavailable) -> Result {
    do {
      return try body(connection())
    } catch {
      opened = nil
      report(error)
      throw ViewsUnavailable(description: "\(error)")
    }
  }

  private func connection() throws -> ViewConnection {
    if let opened, generation == door.current { return opened }
    opened = nil
    // Read before the file is opened: a file replaced in between is opened once too often, never once too seldom.
    generation = door.current
    let path = door.path
    let fresh = try door.whileStanding { try ViewConnection(path: path) }
    opened = fresh
    return fresh
  }

  /// Damage that the builder has not met: has the file built anew, unless that has happened already.
  private func report(_ error: any Error) {
    guard ViewFile.isUnusable(door.path, after: error), generation == door.current else { return }
    progress.orderRebuild(because: "a reader met \(error)")
  }
}
