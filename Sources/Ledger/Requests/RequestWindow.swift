internal import Cards

/// Whose requests: identity is (caller, request id).
struct RequestOwner: Hashable {
  let role: Role
  let uid: UInt32
}

/// Which entry answered which request, for 72 hours of entry time and so many per caller (I-11).
struct RequestWindow {
  /// How long an identity is remembered.
  static let milliseconds: UInt64 = 72 * 3_600 * 1_000
  /// How far ahead of our clock a caller's may be.
  static let aheadMilliseconds: UInt64 = 10 * 60 * 1_000

  /// How many one caller may have remembered.
  let perOwner: Int
  private var owners: [RequestOwner: Owned] = [:]

  init(perOwner: Int = 100_000) { self.perOwner = perOwner }

  /// What a request is to the ledger.
  enum Standing: Equatable {
    case new
    /// Answered by that entry.
    case answered(entry: UInt64)
    case tooOld
    case fromFuture
  }

  func standing(
    of id: RequestID, from owner: RequestOwner, nowMilliseconds now: UInt64
  ) -> Standing {
    let owned = owners[owner]
    if let entry = owned?.entries[id] { return .answered(entry: entry) }
    if id.milliseconds > now + Self.aheadMilliseconds { return .fromFuture }
    if id.milliseconds + Self.milliseconds < now { return .tooOld }
    if let crowded = owned?.crowdedOut, id.milliseconds <= crowded.milliseconds { return .tooOld }
    return .new
  }

  /// Remembers that an entry answered the request, and forgets what is past remembering.
  mutating func remember(
    _ id: RequestID, from owner: RequestOwner, entry: UInt64, nowMilliseconds now: UInt64
  ) {
    owners[owner, default: Owned()].add(id, entry: entry)
    owners[owner]?.forget(keeping: perOwner, nowMilliseconds: now)
  }

  /// Forgets what is past remembering also of callers who have not asked again, so that they hold no replay back.
  mutating func forget(nowMilliseconds now: UInt64) {
    for owner in owners.keys {
      owners[owner]?.forget(keeping: perOwner, nowMilliseconds: now)
      if owners[owner]?.firstEntry == nil { owners[owner] = nil }
    }
  }

  /// The first entry whose request still counts: a replay must begin no later.
  var firstEntry: UInt64? { owners.values.compactMap(\.firstEntry).min() }
}

/// What is remembered of one caller.
private struct Owned {
  private(set) var entries: [RequestID: UInt64] = [:]
  /// In the order they were entered.
  private var order: [RequestID] = []
  private var head = 0
  /// The newest identity that was forgotten because there were too many, and its entry. Until it is too old by itself a
  /// replay begins there, so that it is crowded out again: else a retry of it would be done twice.
  private(set) var crowdedOut: (milliseconds: UInt64, entry: UInt64)?

  mutating func add(_ id: RequestID, entry: UInt64) {
    entries[id] = entry
    order.append(id)
  }

  mutating func forget(keeping limit: Int, nowMilliseconds now: UInt64) {
    while head < order.count {
      let isFull = order.count - head > limit
      guard isFull || isPast(order[head].milliseconds, now) else { break }
      forgetOldest(isFull: isFull)
    }
    if let crowded = crowdedOut, isPast(crowded.milliseconds, now) { crowdedOut = nil }
    if head > 4_096, head * 2 > order.count {
      order.removeFirst(head)
      head = 0
    }
  }

  private mutating func forgetOldest(isFull: Bool) {
    let oldest = order[head]
    let entry = entries.removeValue(forKey: oldest) ?? 0
    head += 1
    if isFull, oldest.milliseconds >= crowdedOut?.milliseconds ?? 0 {
      crowdedOut = (oldest.milliseconds, entry)
    }
  }

  private func isPast(_ milliseconds: UInt64, _ now: UInt64) -> Bool {
    milliseconds + RequestWindow.milliseconds < now
  }

  var firstEntry: UInt64? {
    let remembered = head < order.count ? entries[order[head]] : nil
    return [remembered, crowdedOut?.entry].compactMap { $0 }.min()
  }
}
