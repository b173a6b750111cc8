import Foundation
import Testing

@testable import Cards

/// S12: attempts of several units, repeated requests and restarts, interleaved at random from a seed. However they fall,
/// the eighth wrong print in a row is the eighth, and nothing gives one back. A count by the papers must agree after every
/// step.
///
/// `LOCKOUT_RUNS` says how many interleavings; 20,000 without it.
@Suite struct LockoutInterleavingTests {
  private static let shares: UInt64 = 8
  private static let runs =
    ProcessInfo.processInfo.environment["LOCKOUT_RUNS"].flatMap { UInt64($0) } ?? 20_000

  @Test(arguments: 0..<shares)
  func
    `however attempts, retries and restarts fall, the eighth wrong print is the eighth (S12, I-3, I-9)`(
      _ share: UInt64
    ) throws
  {
    let unit = try InterleavedUnits()
    let runs = Self.runs / Self.shares
    var lockouts: UInt64 = 0
    for seed in share * runs..<(share + 1) * runs {
      var run = LockoutRun(at: unit, seed: seed)
      while !run.isOver { run.step() }
      lockouts += run.isLocked ? 1 : 0
      try #require(run.complaints.isEmpty, "seed \(seed): \(run.complaints)")
    }
    #expect(lockouts > runs / 4, "So many runs have to come to the end of the rule.")
  }
}

/// Two health units and one citizen, whose card is made new for every run.
private final class InterleavedUnits {
  private(set) var state = State()
  private let start: Town
  private var date: CivilDate
  private(set) var entry: UInt64
  private let callers: [Someone: Caller]
  let card: CardID
  let presented: Presented

  init() throws {
    let family = Family(1, of: 1)
    start = try Town.withHealth(family)
    (card, presented) = (start.card(family.head), start.present(family.head))
    callers = [Someone.nurse: start.caller(.nurse), .secondNurse: start.caller(.secondNurse)]
    (date, entry) = (start.today, start.lastEntry)
    for entry in start.journal { state.fold(entry) }
  }

  /// Another day and a card as it was on its first; after four hundred of them the calendar begins again.
  func renew() {
    date = date.adding(days: 1)
    if date > start.today.adding(days: 400) {
      state = State()
      (date, entry) = (start.today, start.lastEntry)
      images = Checkpoint()
      for entry in start.journal { state.fold(entry) }
    }
    entry += 1
    state.fold(.printAccepted(card), entry: entry)
    state.fold(.cardDelivered(card, pin: .none), entry: entry)
  }

  func decide(_ command: Command, _ someone: Someone, after nanoseconds: Int64) -> Outcome {
    let midnight = Int64(date.daysSince1970) * 86_400_000_000_000
    let stamp = Stamp(
      instant: Instant(unixNanoseconds: midnight + nanoseconds + Int64(entry)), date: date)
    let decision = state.decide(
      command,
      on: Occasion(caller: callers[someone]!, stamp: stamp, entry: entry + 1, chain: chain))
    guard decision.isRecorded else { return decision.outcome }
    entry += 1
    for event in decision.events { state.fold(event, entry: entry) }
    return decision.outcome
  }

  /// The process dies, and the state is built again from its images, with indexes made anew.
  func crash() {
    var checkpoint = Checkpoint()
    while Checkpoint.oldestUnsaved(state) != nil { checkpoint.save(&state) }
    images.merge(checkpoint)
    var again = State()
    images.load(into: &again)
    again.rebuildIndexes()
    state = again
  }

  private var images = Checkpoint()
}

/// One interleaving.
private struct LockoutRun {
  private let units: InterleavedUnits
  private var random: SeededNumbers
  private var nanoseconds: Int64 = 0
  private var left: Int
  /// Attempts that the units hold, and the commands that were answered, to be sent again.
  private var held: [(number: UInt64, nonce: Digest, device: Code, nurse: Someone)] = []
  private var answered: [(command: Command, nurse: Someone)] = []
  /// By the papers: wrong prints in a row, and whether the eighth has been.
  private var inARow = 0
  private(set) var isLocked = false
  private(set) var complaints: [String] = []

  init(at units: InterleavedUnits, seed: UInt64) {
    self.units = units
    random = SeededNumbers(seed: seed)
    left = Int.random(in: 20...44, using: &random)
    units.renew()
  }

  var isOver: Bool { left == 0 }

  mutating func step() {
    left -= 1
    switch Int.random(in: 0..<40, using: &random) {
    case 0..<17: begin()
    case 17..<36: verify()
    case 36, 37: retry()
    case 38: units.crash()
    default: nanoseconds += Int64.random(in: 1...150, using: &random) * 1_000_000_000
    }
    audit()
  }

  private static let places: [(Code, Someone)] = [
    (code("F1"), .nurse), (code("F2"), .nurse), (code("F3"), .secondNurse),
  ]

  private mutating func begin() {
    let (device, nurse) = Self.places[Int.random(in: 0..<3, using: &random)]
    let entry = units.entry
    let nonce = Digest((0..<32).map { UInt8(truncatingIfNeeded: entry >> ($0 % 8)) &+ $0 })!
    let command = Command.beginVerification(units.presented, device: device, nonce: nonce)
    switch units.decide(command, nurse, after: nanoseconds) {
    case .granted:
      if isLocked { complaints.append("I-9: an attempt was begun on a stopped card") }
      held.append((units.entry, nonce, device, nurse))
    case .refused(let refusal):
      if !isLocked { complaints.append("begin was refused: \(refusal.reason)") }
    }
  }

  private mutating func verify() {
    guard let attempt = held.randomElement(using: &random) else { return begin() }
    let isRight = Int.random(in: 0..<14, using: &random) == 0
    let command = Command.verify(
      units.presented, device: attempt.device, attempt: attempt.number, nonce: attempt.nonce,
      isRight ? Finger.right : Finger.wrong)
    let wasLocked = isLocked
    answered.append((command, attempt.nurse))
    held.removeAll { $0.number == attempt.number }
    switch units.decide(command, attempt.nurse, after: nanoseconds) {
    case .granted:
      if wasLocked || !isRight { complaints.append("granted where it must not be") }
      inARow = 0
    case .refused(let refusal): note(refusal, wasLocked, isRight)
    }
  }

  private mutating func note(_ refusal: Refusal, _ wasLocked: Bool, _ isRight: Bool) {
    switch refusal.reason {
    case .fingerprintWrong:
      inARow += 1
      let told = refusal.facts.first { $0.name == "attempts_left" }?.value
      if isRight || inARow > 7 || told != "\(8 - inARow)" {
        complaints.append("wrong print \(inARow) told \(told ?? "nothing") left")
      }
    case .fingerprintLockout:
      inARow += 1
      isLocked = true
      if inARow != 8 { complaints.append("C-17: stopped at the \(inARow)th") }
    case .nonceStale: break
    case .cardStopped where wasLocked: break
    default: complaints.append("refused with \(refusal.reason)")
    }
  }

  /// What was answered comes again in a fresh request (C-20); the same request is the ledger's to answer.
  private mutating func retry() {
    guard let old = answered.randomElement(using: &random) else { return }
    switch units.decide(old.command, old.nurse, after: nanoseconds) {
    case .granted: complaints.append("C-20: a repeated attempt was granted")
    case .refused(let refusal):
      let isHarmless = [.nonceUsed, .nonceStale].contains(refusal.reason)
      if !isHarmless { complaints.append("C-20: a repeated attempt met \(refusal.reason)") }
    }
  }

  /// What must hold between any two entries (I-3).
  private mutating func audit() {
    let card = units.state.cards[units.card]
    if Int(card.wrongPrints) != inARow {
      complaints.append("I-3: counted \(card.wrongPrints), by the papers \(inARow)")
    }
    if (card.life == .stopped(.fingerprint)) != (card.wrongPrints == 8) || card.wrongPrints > 8 {
      complaints.append("I-3: \(card.wrongPrints) wrong prints and the card is \(card.life)")
    }
  }
}
