/// How long to wait after a failure: not at all the first time, then ever longer, until something new has been folded.
struct Patience {
  private static let longest = Duration.seconds(600)
  private let firstPause: Duration
  private var failures = 0
  private var furthest: UInt64 = 0

  /// `firstPause`: after the second failure in a row.
  init(firstPause: Duration) { self.firstPause = firstPause }

  /// One more failure; says how long to wait.
  mutating func failed() -> Duration {
    failures += 1
    guard failures > 1 else { return .zero }
    return min(firstPause * (1 << min(failures - 2, 20)), Self.longest)
  }

  /// The views reach that entry; true when that ends a row of failures.
  mutating func reached(_ entry: UInt64) -> Bool {
    let isNew = entry > furthest
    furthest = max(furthest, entry)
    guard failures > 0, isNew else { return false }
    failures = 0
    return true
  }
}
