internal import Cards
internal import Journal
internal import Messages

/// A start in progress.
struct Replay: ~Copyable {
  var state = State()
  var requests = RequestWindow()
  var last = Stamp(instant: Instant(unixNanoseconds: 0), date: CivilDate(daysSince1970: 0))
  private let codec = EntryCodec()
  /// Below this entry every effect is in the images; only the requests are read again.
  private var foldFrom: UInt64 = 1

  /// Loads every image. False where one has a layout this build does not know: then the whole checkpoint is left aside,
  /// and this replay with it.
  mutating func load(_ checkpoint: CheckpointStore) throws -> Bool {
    var isKnown = true
    for table in State.tables {
      try checkpoint.load(table: table) { page in
        guard isKnown else { return }
        isKnown = state.load(
          table: page.table, page: page.page, layout: page.layout, entry: page.entry,
          image: page.image)
      }
    }
    guard isKnown else { return false }
    state.rebuildIndexes()
    try checkpoint.load(table: FoldMark.table) { foldFrom = FoldMark.read($0.image) }
    return true
  }

  /// Folds the entries from a number on; pages whose image already holds an entry are left as they are.
  mutating func run(_ journal: any Journal, from start: UInt64) throws {
    var next = min(start, journal.last)
    while next <= journal.last {
      let count = try journal.readEntries(from: next, limit: 10_000) { number, facts, record in
        do {
          if number < foldFrom {
            try recall(number, facts, record)
          } else {
            try fold(number, facts, record)
          }
        } catch {
          throw LedgerFault.unreadable(entry: number, cause: error)
        }
      }
      guard count > 0 else { throw LedgerFault.unreadable(entry: next, cause: LedgerFault.empty) }
      next += UInt64(count)
    }
    requests.forget(nowMilliseconds: requestTime)
    try restoreActs(journal)
  }

  consuming func takeState() -> State { state }

  /// Remembers the request of an entry whose effects are saved.
  private mutating func recall(
    _ number: UInt64, _ facts: UnsafeRawBufferPointer, _ record: UnsafeRawBufferPointer
  ) throws {
    guard let glance = EntryGlance(facts: facts, record: record),
      let role = Role(rawValue: UInt8(truncatingIfNeeded: glance.role))
    else { throw EntryFault(.unknownCode, entry: number, field: "Record.role") }
    last = Stamp(
      instant: Instant(unixNanoseconds: glance.instantUnixNanos),
      date: CivilDate(daysSince1970: glance.day))
    guard let id = RequestID(glance.requestID) else { return }
    let owner = RequestOwner(role: role, uid: glance.uid)
    requests.remember(id, from: owner, entry: number, nowMilliseconds: requestTime)
  }

  private mutating func fold(
    _ number: UInt64, _ facts: UnsafeRawBufferPointer, _ record: UnsafeRawBufferPointer
  ) throws {
    let facts = try codec.readFacts(facts, entry: number)
    let record = try codec.readRecord(record, of: facts)
    for event in record.events { state.fold(event, entry: number) }
    for posting in record.postings { state.fold(posting, entry: number) }
    last = facts.stamp
    guard let id = record.requestID else { return }
    let owner = RequestOwner(role: record.caller.role, uid: record.caller.uid)
    requests.remember(id, from: owner, entry: number, nowMilliseconds: requestTime)
  }

  /// The time of the entry, undriven, as it was when the request was judged; the clock of this start may be wrong.
  private var requestTime: UInt64 {
    last.instant.adding(nanoseconds: -state.facts.clockOffset).unixMilliseconds
  }

  /// What open proposals propose stands in their entries, which may lie before the replay. One that has expired is never
  /// asked for again, and its segment may have been moved away.
  private mutating func restoreActs(_ journal: any Journal) throws {
    for id in state.proposals.handles where state.acts[id] == nil {
      let proposal = state.proposals[id]
      guard proposal.state == .open, proposal.expiresOn >= last.date else { continue }
      let entry = proposal.entry
      let act = try journal.withEntry(entry) { facts, record -> Act? in
        let facts = try codec.readFacts(facts, entry: entry)
        for case .proposed(id, _, let act) in try codec.readRecord(record, of: facts).events {
          return act
        }
        return nil
      }
      guard let act = act ?? nil else {
        throw LedgerFault.unreadable(
          entry: entry, cause: EntryFault(.missing, entry: entry, field: "Record.events"))
      }
      state.restore(act, of: id)
    }
  }
}
