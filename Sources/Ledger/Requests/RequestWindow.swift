internal import Cards

/// Whose requests: identity is (caller, request id).
struct RequestOwner: Hashable {
  let role: Role
  let uid: UInt32
}

/// Which entry answered which request, for 72 hours and so many per caller (I-11).
struct RequestWindow {
  /// How long an identity is remembered.
  static let milliseconds: UInt64 = 72 * 3_600 * 1_000
  /// How far ahead of our clock a caller's may be.
  static let aheadMilliseconds: UInt64 = 10 * 60 * 1_000
  /// How many one caller may have remembered.
  static let perOwner = 100_000

  private struct Owned {
    var entries: [RequestID: UInt64] = [:]
    /// In the order they were entered.
    var order: [RequestID] = []
    var head = 0
    /// Identities of this age or older are forgotten.
    var forgottenThrough: UInt64 = 0
  }

  private var owners: [RequestOwner: Owned] = [:]

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
    if let entry = owners[owner]?.entries[id] { return .answered(entry: entry) }
    if id.milliseconds > now + Self.aheadMilliseconds { return .fromFuture }
    if id.milliseconds + Self.milliseconds < now { return .tooOld }
    if id.milliseconds <= owners[owner]?.forgottenThrough ?? 0 { return .tooOld }
    return .new
  }

  /// Remembers that an entry answered the request, and forgets what is past remembering.
  mutating func remember(
    _ id: RequestID, from owner: RequestOwner, entry: UInt64, nowMilliseconds now: UInt64
  ) {
    var owned = owners.removeValue(forKey: owner) ?? Owned()
    owned.entries[id] = entry
    owned.order.append(id)
    while owned.head < owned.order.count {
      let oldest = owned.order[owned.head]
      let isFull = owned.order.count - owned.head > Self.perOwner
      guard isFull || oldest.milliseconds + Self.milliseconds < now else { break }
      owned.entries[oldest] = nil
      if isFull { owned.forgottenThrough = max(owned.forgottenThrough, oldest.milliseconds) }
      owned.head += 1
    }
    if owned.head > 4_096, owned.head * 2 > owned.order.count {
      owned.order.removeFirst(owned.head)
      owned.head = 0
    }
    owners[owner] = owned
  }

  /// The first entry whose request is still remembered: a replay must begin no later.
  var firstEntry: UInt64? {
    owners.values.compactMap { owned in
      owned.head < owned.order.count ? owned.entries[owned.order[owned.head]] : nil
    }.min()
  }
}
