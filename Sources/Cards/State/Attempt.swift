/// What became of an attempt at a verification.
public enum AttemptState: UInt8, Sendable, CaseIterable {
  /// Its nonce was given out.
  case open = 1
  /// The prints were one finger's.
  case matched
  /// They were not: a wrong print.
  case missed
  /// It ended without a comparison.
  case failed
  /// The device left it.
  case abandoned
}

/// How alike two prints were found to be, and what was asked for.
public struct Comparison: Hashable, Sendable {
  public let score: UInt16
  /// The score from which two prints are one finger's, when it was decided.
  public let threshold: UInt16
  /// The matcher's version: scores of two versions say nothing about each other.
  public let matcher: UInt16

  public init(score: UInt16, threshold: UInt16, matcher: UInt16) {
    self.score = score
    self.threshold = threshold
    self.matcher = matcher
  }

  public var isMatch: Bool { score >= threshold }
}

/// How an attempt ended that came to a comparison.
public struct Verdict: Hashable, Sendable {
  /// The finger, by its ISO/IEC 19794-2 code.
  public let finger: UInt8
  public let comparison: Comparison
  public let isMatch: Bool
  /// Until when a visit can be opened with it; nothing where it did not match.
  public let validUntil: Instant

  public init(finger: UInt8, comparison: Comparison, isMatch: Bool, validUntil: Instant) {
    self.finger = finger
    self.comparison = comparison
    self.isMatch = isMatch
    self.validUntil = validUntil
  }
}

/// One attempt at a verification: a nonce at a device for a card, its verdict, and the visit it was used for. Kept while it
/// can still matter: until its day is over and neither nonce nor match is valid any more.
public struct Attempt: DenseRecord, Equatable {
  public static let table: UInt32 = 32
  public static let layout: UInt32 = 1

  public var nonce: Digest
  /// The entry that began it: the attempt's number.
  public var entry: UInt64
  /// The entry of its verdict, the verification's number; 0 while there is none.
  public var verdictBy: UInt64
  /// The visit that was opened with its match; 0 while it is unused (I-5).
  public var usedBy: UInt64
  private var validUntilNanos: Int64
  public var card: CardID
  public var device: CaptureDeviceID
  public var unit: OfficeID
  public var day: Int32
  public var score: UInt16
  public var threshold: UInt16
  public var matcher: UInt16
  private var stateCode: UInt8
  public var finger: UInt8

  public static let empty = Attempt(
    entry: 0, card: .none, device: .none, unit: .none, nonce: Digest(),
    expires: Instant(unixNanoseconds: 0), on: CivilDate(daysSince1970: 0))

  public init(
    entry: UInt64, card: CardID, device: CaptureDeviceID, unit: OfficeID, nonce: Digest,
    expires: Instant, on date: CivilDate
  ) {
    self.entry = entry
    self.card = card
    self.device = device
    self.unit = unit
    self.nonce = nonce
    validUntilNanos = expires.unixNanoseconds
    day = date.daysSince1970
    stateCode = AttemptState.open.rawValue
    verdictBy = 0
    usedBy = 0
    score = 0
    threshold = 0
    matcher = 0
    finger = 0
  }

  public var state: AttemptState {
    get { AttemptState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }

  /// Until when the nonce, or after a match the verification, can be used.
  public var validUntil: Instant {
    get { Instant(unixNanoseconds: validUntilNanos) }
    set { validUntilNanos = newValue.unixNanoseconds }
  }

  /// Whether its slot may be taken for another.
  func isOver(at stamp: Stamp) -> Bool {
    day < stamp.date.daysSince1970 && validUntil < stamp.instant
  }

  mutating func end(_ verdict: Verdict, by entry: UInt64) {
    verdictBy = entry
    state = verdict.isMatch ? .matched : .missed
    finger = verdict.finger
    score = verdict.comparison.score
    threshold = verdict.comparison.threshold
    matcher = verdict.comparison.matcher
    validUntil = verdict.validUntil
  }
}

/// Attempts by entry and by device, and the order in which their slots were filled.
struct AttemptIndex {
  /// By the entry that began it and by the entry of its verdict.
  private var byEntry: [UInt64: AttemptID] = [:]
  /// The one that is open at each device.
  private(set) var open: [CaptureDeviceID: AttemptID] = [:]
  private var order: [AttemptID] = []
  private var head = 0

  var oldest: AttemptID? { head < order.count ? order[head] : nil }

  func find(_ entry: UInt64) -> AttemptID? { byEntry[entry] }

  /// The slot holds that attempt now, in place of another or of none.
  mutating func fill(_ id: AttemptID, with attempt: Attempt, inPlaceOf old: Attempt?) {
    if let old {
      byEntry[old.entry] = nil
      if old.verdictBy != 0 { byEntry[old.verdictBy] = nil }
      if open[old.device] == id { open[old.device] = nil }
    }
    if oldest == id { head += 1 }
    order.append(id)
    if head > 1_024, head * 2 > order.count {
      order.removeFirst(head)
      head = 0
    }
    byEntry[attempt.entry] = id
    note(id, attempt)
  }

  /// What the attempt has come to.
  mutating func note(_ id: AttemptID, _ attempt: Attempt) {
    if attempt.verdictBy != 0 { byEntry[attempt.verdictBy] = id }
    if attempt.state == .open {
      open[attempt.device] = id
    } else if open[attempt.device] == id {
      open[attempt.device] = nil
    }
  }
}

extension State {
  /// The attempt that the entry began.
  public func attempt(begunBy entry: UInt64) -> AttemptID? {
    attemptIndex.find(entry).flatMap { attempts[$0].entry == entry ? $0 : nil }
  }

  /// The attempt whose verdict is that entry.
  public func attempt(decidedBy entry: UInt64) -> AttemptID? {
    attemptIndex.find(entry).flatMap { attempts[$0].verdictBy == entry ? $0 : nil }
  }

  /// The slot for a new attempt: the oldest if it is over, else a new one.
  func attemptSlot(at stamp: Stamp) -> AttemptID {
    if let oldest = attemptIndex.oldest, attempts[oldest].isOver(at: stamp) { return oldest }
    return attempts.next
  }
}
