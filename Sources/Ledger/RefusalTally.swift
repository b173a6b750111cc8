internal import Cards
internal import Synchronization

/// Refusals that are no entries of their own, counted by caller and reason until the minute is over.
final class RefusalTally: Sendable {
  private struct Who: Hashable {
    let role: Role
    let uid: UInt32
  }

  /// Callers beyond this many in one minute are counted together, under uid 2³² − 1.
  private static let callers = 1_000
  /// Reasons come from our own tables, so that they are few.
  private static let reasons = 64

  private let counts = Mutex<[Who: [String: UInt64]]>([:])

  func count(_ reason: String, role: Role, uid: UInt32) {
    counts.withLock { counts in
      var who = Who(role: role, uid: uid)
      if counts[who] == nil, counts.count >= Self.callers { who = Who(role: role, uid: .max) }
      guard counts[who, default: [:]].count < Self.reasons else { return }
      counts[who, default: [:]][reason, default: 0] += 1
    }
  }

  /// Takes the minute's counts out, as events in a fixed order.
  func take() -> [Event] {
    let taken = counts.withLock { counts in
      let all = counts
      counts = [:]
      return all
    }
    return taken.sorted { ($0.key.role.rawValue, $0.key.uid) < ($1.key.role.rawValue, $1.key.uid) }
      .map { who, reasons in
        .refusalsCounted(
          role: who.role, uid: who.uid,
          counts: reasons.sorted { $0.key < $1.key }
            .map { RefusalCount(reason: $0.key, count: $0.value) })
      }
  }
}
