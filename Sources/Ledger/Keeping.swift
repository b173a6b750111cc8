internal import Cards
internal import Journal

/// What the ledger does without being asked: watching clocks and disk, sweeping, counting, saving its state.
extension Ledger {
  /// Looks at clocks and disk before a batch.
  func observe() {
    stamper.observe()
  }

  /// Once a second: room on the disk, a slice of the day's sweeps, the minute's refusals, images of idle pages.
  func tick() {
    hasRoom = room()
    stamper.observe()
    ticks += 1
    if readOnly == nil, !isStopping {
      sweep()
      if ticks % 60 == 0 {
        enterRefusals()
        requests.forget(nowMilliseconds: requestTime)
      }
    }
    handOver()
    checkpoint(isIdle: true)
  }

  /// A slice of the sweep at hand, and of the next where it comes to its end. Keyed by what it finds: a second run finds
  /// nothing.
  private func sweep() {
    let today = stamper.moment(offset: state.facts.clockOffset).date
    guard state.facts.sweptDay < today.daysSince1970 else { return }
    if sweepDay != today { (sweepDay, sweepCursors) = (today, [:]) }
    for kind in SweepKind.allCases {
      let from = sweepCursors[kind] ?? 1
      guard from != 0 else { continue }
      let outcome = enter(.sweep(kind, from: from), method: "Sweep/\(kind)")
      guard case .granted(.swept(let next)) = outcome else { continue }
      sweepCursors[kind] = next
      if next != 0 { break }
    }
    if SweepKind.allCases.allSatisfy({ sweepCursors[$0] == 0 }) { sweepCursors = [:] }
  }

  func enterRefusals() {
    let events = tally.take()
    guard !events.isEmpty else { return }
    enter(events, method: "Refusals/Count")
  }

  /// Hands images of pages to the checkpointer: those that have waited long, or any while the ledger is idle.
  func checkpoint(isIdle: Bool = false, limit: Int = Ledger.pagesAtATime) {
    guard checkpointer.isFree else { return }
    let horizon = isIdle ? UInt64.max : nextEntry &- Self.pageAge
    guard isIdle || nextEntry > Self.pageAge else { return }
    let images = state.takeImages(dirtySince: horizon, limit: limit)
    guard !images.isEmpty else { return }
    checkpointer.save(
      images, marks: marks, through: nextEntry - 1, after: writer)
  }

  /// Where a start would begin if it found the images taken so far.
  var marks: Checkpointer.Marks {
    let fold = state.oldestUnsaved ?? nextEntry
    return Checkpointer.Marks(
      replayFrom: min(fold, requests.firstEntry ?? nextEntry), foldFrom: fold)
  }

  /// A page older than this many entries is saved while the ledger is busy.
  static let pageAge: UInt64 = 100_000
  static let pagesAtATime = 64
}
