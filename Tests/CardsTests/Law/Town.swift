import Testing

@testable import Cards

/// A small town under the law. What is decided is folded at once, as the ledger does it, and kept for replays.
final class Town {
  var state = State()
  var today: CivilDate
  private(set) var lastEntry: UInt64 = 0
  private(set) var journal: [Entry] = []
  /// How many card numbers were drawn.
  var numbersGiven: UInt64 = 0
  /// How far the clock stands beyond the beginning of the day.
  var elapsedNanoseconds: Int64 = 0
  /// Looks at every decision before it takes effect and at the state after it.
  var auditor: Auditor?

  /// What was folded under one number.
  struct Entry {
    let number: UInt64
    let events: [Event]
    let postings: [Posting]
  }

  init(on date: String = "2026-03-01") throws {
    today = day(date)
    try settle()
  }

  /// Decides a command and folds what was decided.
  @discardableResult
  func outcome(of command: Command, by someone: Someone) -> Outcome {
    let occasion = occasion(for: caller(someone))
    let decision = state.decide(command, on: occasion)
    expectBalance(of: decision)
    auditor?.look(at: decision, before: state, on: occasion)
    if decision.isRecorded { record(decision.events, decision.postings) }
    auditor?.look(at: state)
    return decision.outcome
  }

  /// What a command is answered; a refusal is thrown, and fails the test.
  @discardableResult
  func grant(_ command: Command, by someone: Someone) throws -> Answer {
    switch outcome(of: command, by: someone) {
    case .granted(let answer): return answer
    case .refused(let refusal): throw refusal
    }
  }

  /// Why a command is refused; nil when it is granted.
  func refusal(of command: Command, by someone: Someone) -> Reason? {
    switch outcome(of: command, by: someone) {
    case .granted: nil
    case .refused(let refusal): refusal.reason
    }
  }

  /// Folds what stands in no command: the first entry.
  func record(_ events: [Event], _ postings: [Posting] = []) {
    lastEntry += 1
    let entry = Entry(number: lastEntry, events: events, postings: postings)
    state.fold(entry)
    journal.append(entry)
  }

  func occasion(for caller: Caller) -> Occasion {
    let instant = Instant(
      unixNanoseconds: Int64(today.daysSince1970) * 86_400_000_000_000 + Int64(lastEntry)
        + elapsedNanoseconds)
    return Occasion(
      caller: caller, stamp: Stamp(instant: instant, date: today), entry: lastEntry + 1,
      chain: chain)
  }

  /// No decision whatever makes or loses a loaf or a piastre (I-6).
  private func expectBalance(of decision: Decision) {
    for unit in Unit.allCases {
      let sum = decision.postings.filter { $0.unit == unit }.reduce(0) { $0 + $1.amount }
      if sum != 0 { Issue.record("An entry's postings sum to \(sum) of unit \(unit).") }
    }
  }
}

extension State {
  /// Folds a whole entry: its events, then its postings.
  mutating func fold(_ entry: Town.Entry) {
    for event in entry.events { fold(event, entry: entry.number) }
    for posting in entry.postings { fold(posting, entry: entry.number) }
  }
}

/// Stands in for SHA-256 over two digests: depends on both and on their order.
func chain(_ one: Digest, _ other: Digest) -> Digest {
  Digest(zip(one.bytes, other.bytes).map { $0 &* 31 &+ $1 &+ 7 })!
}

/// A digest told apart by one number.
func digest(_ number: UInt8) -> Digest {
  Digest(Array(repeating: number, count: 32))!
}
