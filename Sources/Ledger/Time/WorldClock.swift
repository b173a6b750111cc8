public import Cards

/// The world's time as the ledger is told it: injected, so that tests and rehearsals own it.
public protocol WorldClock: Sendable {
  /// The wall clock.
  func now() -> Instant
  /// A clock that only runs forward, also while the machine sleeps, in nanoseconds since some moment.
  func sinceBoot() -> Int64
  /// The civil date of an instant in Africa/Cairo.
  func date(of instant: Instant) -> CivilDate
}

/// Why the ledger takes no writes.
public enum ReadOnlyCause: String, Sendable, CaseIterable {
  /// The disk is nearly full.
  case diskFull = "DISK_FULL"
  /// The wall clock jumped ahead of the boot clock: an operator has to say that it is right.
  case clockStepped = "CLOCK_STEPPED"
  /// The last entry is older than a start may take for granted: an operator has to say that the clock is right.
  case clockGap = "CLOCK_GAP"
}

/// Makes the ledger's stamps: never backward, and suspicious of jumps. One wrong clock must not expire every window of a
/// governorate.
struct Stamper {
  private let clock: any WorldClock
  private(set) var last: Stamp
  /// The last reading that was believed.
  private var believed: (wall: Int64, boot: Int64)
  private(set) var suspicion: ReadOnlyCause?

  /// A forward jump of the wall clock against the boot clock beyond this is not believed.
  static let toleranceNanoseconds: Int64 = 15 * 60 * 1_000_000_000
  /// A gap at start beyond this is not believed.
  static let gapNanoseconds: Int64 = 10 * 24 * 3_600 * 1_000_000_000

  /// `offset`: how far a rehearsal's clock is driven; a rehearsal may lie idle as long as it likes.
  init(_ clock: any WorldClock, last: Stamp, offset: Int64, isRehearsal: Bool) {
    self.clock = clock
    self.last = last
    believed = (clock.now().unixNanoseconds, clock.sinceBoot())
    let gap = believed.wall &+ offset &- last.instant.unixNanoseconds
    if !isRehearsal, last.instant.unixNanoseconds > 0, gap > Self.gapNanoseconds {
      suspicion = .clockGap
    }
  }

  /// Looks at both clocks; call it before every batch. A step back is only waited out, and a step forward that undoes it
  /// is none: what was believed once stays believed.
  mutating func observe() {
    let (wall, boot) = (clock.now().unixNanoseconds, clock.sinceBoot())
    let step = (wall &- believed.wall) &- (boot &- believed.boot)
    if step > Self.toleranceNanoseconds { suspicion = suspicion ?? .clockStepped }
    if suspicion == nil, step >= 0 { believed = (wall, boot) }
  }

  /// The operator says that the clock is right.
  mutating func confirm() {
    believed = (clock.now().unixNanoseconds, clock.sinceBoot())
    suspicion = nil
  }

  /// The moment now, for a read. While a step is not confirmed, time goes on from before it.
  func moment(offset: Int64) -> Stamp {
    let instant = max(believedNow.adding(nanoseconds: offset), last.instant)
    return Stamp(instant: instant, date: max(clock.date(of: instant), last.date))
  }

  /// The stamp of the next entry: later than the one before, on no earlier day.
  mutating func next(offset: Int64) -> Stamp {
    let after = last.instant.adding(nanoseconds: 1)
    let instant = max(clock.now().adding(nanoseconds: offset), after)
    last = Stamp(instant: instant, date: max(clock.date(of: instant), last.date))
    return last
  }

  private var believedNow: Instant {
    guard suspicion == .clockStepped else { return clock.now() }
    return Instant(unixNanoseconds: believed.wall &+ (clock.sinceBoot() &- believed.boot))
  }

  /// What request identities are judged by: the world's wall clock, undriven, but never before the last entry, so that a
  /// clock set back makes no forgotten identity new.
  func requestTime(offset: Int64) -> Instant {
    max(clock.now(), last.instant.adding(nanoseconds: -offset))
  }
}

extension Instant {
  /// Milliseconds since 1970, 0 before: the time of a request's identity.
  var unixMilliseconds: UInt64 { UInt64(max(0, unixNanoseconds / 1_000_000)) }
}
