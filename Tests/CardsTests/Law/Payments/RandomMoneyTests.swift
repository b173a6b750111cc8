import Testing

@testable import Cards

/// A second bookkeeping of money that knows no rules: it adds up postings and remembers holds, and must agree with the
/// law's state after every entry.
private final class MoneyAuditor {
  private var balances: [CitizenID: Int64] = [:]
  private var holds: [UInt64: (citizen: CitizenID, amount: Int64, last: Int32)] = [:]
  private(set) var complaints: [String] = []
  private(set) var granted: [String: Int] = [:]
  private(set) var refused: [Reason: Int] = [:]

  func note(_ outcome: Outcome) {
    switch outcome {
    case .granted(.money(let answer)):
      granted["\(answer)".prefix { $0 != "(" }.description, default: 0] += 1
    case .granted: break
    case .refused(let refusal): refused[refusal.reason, default: 0] += 1
    }
  }

  func look(at entry: Town.Entry, in state: borrowing State) {
    for posting in entry.postings {
      if case .citizenMoney(let id) = posting.account { balances[id, default: 0] += posting.amount }
    }
    for case .money(let event) in entry.events {
      switch event {
      case .paymentRecorded(_, let payment, _) where payment.kind == .hold:
        holds[payment.entry] = (payment.citizen, payment.amountPiastres, payment.expiresDay)
      case .paymentSettled(let id, _, _): holds[state.payments[id].entry] = nil
      case .paymentRecorded, .accountUsed, .referenceTaken: break
      }
    }
  }

  func compare(with state: borrowing State, on today: CivilDate) {
    if !state.isBalanced { complaints.append("I-6: money is not conserved") }
    for id in state.citizens.handles {
      let account = state.balance(of: id, on: today)
      let held = holds.values.filter { $0.citizen == id && $0.last >= today.daysSince1970 }
        .reduce(0) { $0 + $1.amount }
      if account.balancePiastres != balances[id, default: 0] {
        complaints.append("I-6: account \(id.number) has \(account.balancePiastres)")
      }
      if account.heldPiastres != held {
        complaints.append("C-36: \(account.heldPiastres) held of account \(id.number), not \(held)")
      }
      if account.availablePiastres < 0 {
        complaints.append("C-36: account \(id.number) is below zero, holds included")
      }
    }
  }
}

/// Draws commands about money from a seed.
private struct RandomMoney {
  var random: SeededNumbers
  let town: Town
  let people = Array(Family(1).people.prefix(2))

  init(seed: UInt64) throws {
    random = SeededNumbers(seed: seed)
    town = try Town.withMoney(50_000)
    try town.set(.purchaseDayPiastres, to: 30_000)
    try town.set(.withdrawalMaxPiastres, to: 4_000)
    try town.set(.balanceMaxPiastres, to: 90_000)
  }

  mutating func any<Thing>(_ things: [Thing]) -> Thing {
    things[Int.random(in: 0..<things.count, using: &random)]
  }

  mutating func one(in many: Int) -> Bool { Int.random(in: 0..<many, using: &random) == 0 }

  mutating func amount() -> Int64 {
    one(in: 15) ? any([0, -7, .max, .min, 90_000]) : .random(in: 1...6_000, using: &random)
  }

  /// The entry of a recent payment, or of none.
  mutating func entry() -> UInt64 {
    if one(in: 12) { return any([0, .max, 3, town.lastEntry]) }
    let recent = town.journal.suffix(20).filter { entry in
      entry.events.contains { if case .money(.paymentRecorded) = $0 { true } else { false } }
    }
    return recent.isEmpty ? 0 : any(recent.map(\.number))
  }

  /// A terminal, usually of the kind that is wanted.
  mutating func terminal(_ wanted: [(String, Someone)]) -> (String, Someone) {
    one(in: 10) ? any(Self.terminals) : any(wanted)
  }

  private static let tills: [(String, Someone)] = [
    ("T1", .till), ("T1", .till), ("T2", .till), ("T3", .secondTill),
  ]
  private static let machines: [(String, Someone)] = [("A1-1", .machine), ("A2-1", .machine)]
  private static let grocers: [(String, Someone)] = [("TG", .secondBaddal)]
  private static let terminals = tills + machines + grocers

  mutating func next() -> (Command, Someone) {
    let kind = Int.random(in: 0..<17, using: &random)
    let (device, someone) = terminal(
      kind < 11 ? Self.tills : kind < 13 ? Self.machines : kind < 14 ? Self.grocers : Self.terminals
    )
    let person = any(people)
    let pin = one(in: 25) ? Key(high: 9, low: 9) : person.pin
    let stan = one(in: 3) ? reference("\(Int.random(in: 0...40, using: &random))", of: device) : nil
    let use = town.use(person, at: device, pin: pin, stan)
    let at = code(device)
    let command: MoneyCommand =
      switch kind {
      case 0..<2: .purchase(use, amount: amount())
      case 2..<5: .authorize(use, amount: amount())
      case 5..<8:
        .capture(
          .entry(entry()), device: at, amount: one(in: 2) ? 0 : amount(), reference: stan)
      case 8: .release(.entry(entry()), device: at)
      case 9..<11:
        .refund(.entry(entry()), device: at, amount: one(in: 3) ? 0 : amount(), reference: stan)
      case 11: .withdraw(use, amount: amount())
      case 12: .depositAtMachine(use, amount: amount())
      case 13: .payExcess(use, amount: amount())
      case 14: .deposit(nationalID: person.nationalID, amount: amount())
      default: .reverse(.entry(entry()), device: at, remaining: one(in: 3) ? 5 : 0)
      }
    if case .deposit = command { return (.money(command), .postAtP1) }
    return (.money(command), someone)
  }

  mutating func step(_ auditor: MoneyAuditor?) {
    if one(in: 20) { town.today = town.today.adding(days: any([1, 1, 1, 3, 9])) }
    let before = town.lastEntry
    if one(in: 30) {
      unblock(auditor)
    } else {
      let (command, someone) =
        one(in: 25) ? (Command.sweep(.holds, from: 0), Someone.daemon) : next()
      let outcome = town.outcome(of: command, by: someone)
      auditor?.note(outcome)
    }
    if town.lastEntry > before, let entry = town.journal.last {
      auditor?.look(at: entry, in: town.state)
    }
    auditor?.compare(with: town.state, on: town.today)
  }

  /// The post sets a PIN anew, which unblocks it, and then as it was.
  private mutating func unblock(_ auditor: MoneyAuditor?) {
    let person = any(people)
    let pin =
      town.state.cards[town.card(person)].pin == person.pin ? Key(high: 3, low: 3) : person.pin
    for pin in [pin, person.pin] {
      let reset = MoneyCommand.resetPIN(
        town.present(person), nationalID: person.nationalID, to: pin)
      let outcome = town.outcome(of: .money(reset), by: .postAtP1)
      auditor?.note(outcome)
    }
  }
}

/// Thousands of interleavings nobody chose: money is conserved, and no account is ever below zero, holds included.
@Suite struct RandomMoneyTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `five thousand random payments break no invariant (I-6, C-36)`(_ seed: UInt64) throws {
    var story = try RandomMoney(seed: seed)
    let auditor = MoneyAuditor()
    for entry in story.town.journal { auditor.look(at: entry, in: story.town.state) }
    for _ in 0..<5_000 where auditor.complaints.isEmpty { story.step(auditor) }
    #expect(auditor.complaints == [])
    for answer in ["paid", "held", "captured", "returned", "cash", "credited", "pinSet"] {
      #expect(auditor.granted[answer, default: 0] > 5, "hardly ever granted: \(answer)")
    }
    for reason in [
      Reason.insufficientFunds, .pinWrong, .holdUnknown, .alreadyReversed, .laterActivity,
      .duplicateReference, .limitPerDay, .limitPerTransaction, .holdExpired, .reversalNotOwn,
    ] {
      #expect(auditor.refused[reason, default: 0] > 0, "never refused: \(reason)")
    }
  }

  @Test func `slots of payments are filled again, so that they take no more room than they must`()
    throws
  {
    var story = try RandomMoney(seed: 7)
    for _ in 0..<6_000 { story.step(nil) }
    let made = story.town.journal.flatMap(\.events).count {
      if case .money(.paymentRecorded(_, _, _)) = $0 { true } else { false }
    }
    #expect(made > 1_000)
    #expect(story.town.state.payments.count < 400)
  }

  @Test(arguments: UInt64(11)...14)
  func `a state loaded from images and replayed has the same bytes and answers alike (I-10)`(
    _ seed: UInt64
  ) throws {
    var story = try RandomMoney(seed: seed)
    var checkpoint = Checkpoint()
    var random = SeededNumbers(seed: seed)
    for _ in 0..<1_500 {
      story.step(nil)
      if Int.random(in: 0..<4, using: &random) == 0 { checkpoint.save(&story.town.state) }
    }
    var copy = State()
    checkpoint.load(into: &copy)
    copy.rebuildIndexes()
    let from = Checkpoint.oldestUnsaved(story.town.state) ?? .max
    for entry in story.town.journal where entry.number >= from { copy.fold(entry) }
    #expect(pages(of: copy) == pages(of: story.town.state))
    for _ in 0..<300 {
      let (command, someone) = story.next()
      let occasion = story.town.occasion(for: story.town.caller(someone))
      let one = story.town.state.decide(command, on: occasion)
      let other = copy.decide(command, on: occasion)
      #expect(one.outcome == other.outcome)
      #expect(one.events == other.events)
    }
  }
}
