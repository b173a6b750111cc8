/// A page of a list: what a bounded scan found, and where the next one begins.
public struct Scan<Record: DenseRecord>: Sendable {
  public let found: [Handle<Record>]
  /// The handle to go on from; 0 at the end.
  public let next: UInt32

  public init(found: [Handle<Record>], next: UInt32) {
    self.found = found
    self.next = next
  }
}

extension DenseTable {
  /// The most records that one scan looks at, so that no list holds the ledger up.
  public static var longestScan: UInt32 { 20_000 }

  /// Finds records in the order of their handles, from one on: at most `limit` of them, among the next 20,000.
  ///
  /// A page can be short, or empty, and the list still go on: `next` says so.
  public func scan(
    from start: UInt32, limit: Int, where matches: (Record) -> Bool
  ) -> Scan<Record> {
    var found: [Handle<Record>] = []
    var next = max(1, start)
    let end = min(count, next &- 1 &+ Self.longestScan)
    while next <= end, found.count < limit {
      let handle = Handle<Record>(next)
      if matches(self[handle]) { found.append(handle) }
      next += 1
    }
    return Scan(found: found, next: next > count ? 0 : next)
  }
}

extension State {
  /// Cards that wait to be printed, oldest request first.
  public func cardsToPrint(from start: UInt32, limit: Int) -> Scan<Card> {
    cards.scan(from: max(start, firstRequested), limit: limit) { $0.life == .requested }
  }

  /// Messages that wait to be sent, oldest first.
  public func noticesToSend(from start: UInt32, limit: Int) -> Scan<Notice> {
    notices.scan(from: max(start, firstQueued), limit: limit) { $0.state == .queued }
  }

  /// Open proposals of a role that can still be approved on a day, oldest first.
  public func openProposals(
    of role: Role, on today: CivilDate, from start: UInt32, limit: Int
  ) -> Scan<Proposal> {
    proposals.scan(from: start, limit: limit) {
      $0.state == .open && $0.role == role && today <= $0.expiresOn
    }
  }
}
