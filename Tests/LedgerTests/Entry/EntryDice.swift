import Cards

@testable import Ledger

/// Draws entries at random, the same ones for the same seed.
struct EntryDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(bits() % UInt64(limit)) }
  mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

  /// A number of any size, leaning towards the ends of what fits.
  mutating func any<Number: FixedWidthInteger>() -> Number {
    switch below(8) {
    case 0: 0
    case 1: .max
    case 2: .min
    case 3: Number(below(100))
    default: Number(truncatingIfNeeded: bits())
    }
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
  mutating func one<Kind: CaseIterable>() -> Kind { one(of: Array(Kind.allCases)) }
  mutating func handle<Entity>() -> Handle<Entity> { Handle(any()) }

  mutating func list<Value>(_ limit: Int, _ item: (inout Self) -> Value) -> [Value] {
    (0..<below(limit + 1)).map { _ in item(&self) }
  }

  mutating func bytes(_ limit: Int) -> [UInt8] { list(limit) { $0.any() } }

  /// One to three bytes changed, or the end cut off.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return [any()] }
    if chance(5) { return Array(bytes.prefix(below(bytes.count))) }
    var bytes = bytes
    for _ in 0...below(3) { bytes[below(bytes.count)] = any() }
    return bytes
  }
}

// MARK: Small values

extension EntryDice {
  mutating func key() -> Key { Key(high: any(), low: any()) }
  mutating func digest() -> Digest { Digest((0..<32).map { _ in any() as UInt8 })! }

  mutating func date() -> CivilDate {
    if chance(6) { return one(of: [.earliest, .latest]) }
    return CivilDate(daysSince1970: Int32(below(60_000) - 20_000))
  }

  mutating func code() -> Code {
    let letters = Array("ABCXYZabcxyz0189-")
    return Code(String((0...below(16)).map { _ in one(of: letters) }))!
  }

  mutating func text() -> String {
    String(list(40) { $0.one(of: Array("aZ 9-عهدةرقم١٧€")) })
  }

  mutating func label() -> Label { Label(text())! }

  mutating func windows() -> CollectionWindows {
    CollectionWindows(noticeOn: date(), firstEnds: date(), secondEnds: date())
  }

  mutating func life() -> CardLife {
    switch below(3) {
    case 0: one(of: Sample.lives).life
    case 1: one(of: [.notified(windows()), .forwarded(windows()), .atHeadquarters(windows())])
    default: one(of: [.suspended(one()), .stopped(one())])
    }
  }
}

// MARK: Whole entries

extension EntryDice {
  mutating func entry() -> SampleEntry {
    SampleEntry(
      facts: facts(),
      record: EntryRecord(
        caller: Caller(role: one(), uid: any(), clerk: handle(), office: handle()),
        device: text(), requestID: chance(4) ? nil : RequestID((0..<16).map { _ in any() }),
        bodyMAC: key(), events: [], postings: list(4) { $0.posting() })
    ).with { entry in entry.record.events = list(5) { $0.event(of: entry.facts) } }
  }

  private mutating func facts() -> EntryFacts {
    EntryFacts(
      number: max(1, any() >> 1), epoch: any(),
      stamp: Stamp(instant: Instant(unixNanoseconds: any()), date: date()), method: text(),
      outcome: outcome(), isRehearsal: chance(2))
  }

  private mutating func outcome() -> EntryOutcome {
    if chance(3) {
      let facts = list(3) { Refusal.Fact($0.text(), $0.text()) }
      return EntryOutcome(.refused(Refusal(one(), facts)))
    }
    return .granted(answer())
  }

  private mutating func posting() -> Posting {
    let accounts: [Account] = [
      .householdBread(handle()), .outletBread(handle()), .householdPoints(handle()),
      .householdGrant(handle()), .householdRation(handle()), .outletGoods(handle()),
      .citizenMoney(handle()),
      .outletMoney(handle()), .officeCash(handle()), .incomingMoney,
    ]
    return Posting(one(of: accounts), one(), any())
  }
}

extension SampleEntry {
  fileprivate func with(_ change: (inout SampleEntry) -> Void) -> SampleEntry {
    var changed = self
    change(&changed)
    return changed
  }
}
