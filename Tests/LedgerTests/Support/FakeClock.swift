import Cards
import Ledger
import Synchronization

/// A world whose time stands still until a test moves it. Cairo is two hours ahead all year.
final class FakeClock: WorldClock {
  private struct Hands {
    var wall: Int64
    var boot: Int64 = 0
    var latest: Int64 = 0
  }

  private let hands: Mutex<Hands>

  /// Noon in Cairo.
  init(_ day: CivilDate = CivilDate(year: 2026, month: 3, day: 10)!) {
    hands = Mutex(Hands(wall: Int64(day.daysSince1970) * .day + 10 * .hour))
  }

  func now() -> Instant { hands.withLock { Instant(unixNanoseconds: $0.wall) } }
  func sinceBoot() -> Int64 { hands.withLock { $0.boot } }

  func date(of instant: Instant) -> CivilDate {
    let days = (instant.unixNanoseconds + 2 * .hour).quotient(by: .day)
    return CivilDate(daysSince1970: Int32(days))
  }

  /// The furthest that the wall clock has ever shown.
  var latest: Instant {
    hands.withLock {
      $0.latest = max($0.latest, $0.wall)
      return Instant(unixNanoseconds: $0.latest)
    }
  }

  var today: CivilDate { date(of: now()) }

  /// Time passes.
  func pass(_ nanoseconds: Int64) {
    hands.withLock {
      $0.wall += nanoseconds
      $0.boot += nanoseconds
    }
  }

  /// Somebody sets the wall clock.
  func step(_ nanoseconds: Int64) {
    hands.withLock {
      $0.latest = max($0.latest, $0.wall)
      $0.wall += nanoseconds
    }
  }

  /// The machine starts again; the boot clock counts from zero.
  func reboot() { hands.withLock { $0.boot = 0 } }
}

extension Int64 {
  static let second: Int64 = 1_000_000_000
  static let minute = 60 * second
  static let hour = 60 * minute
  static let day = 24 * hour

  fileprivate func quotient(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
