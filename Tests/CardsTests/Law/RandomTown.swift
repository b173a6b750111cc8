@testable import Cards

/// Draws commands from a seed: most of them plausible, some absurd, each by somebody who may or may not send it.
struct RandomTown {
  var random: SeededNumbers
  let town: Town
  /// Known families, one that was never imported, and single persons.
  let families: [Family]

  init(seed: UInt64) throws {
    random = SeededNumbers(seed: seed)
    town = try Town(on: "2026-01-28")
    var families = (0..<8).map { Family(UInt64($0 * 10 + 1), of: 2 + $0 % 4) }
    families[1].people[1].hasMobile = false
    families[3].people[0].centre = "HQ"
    families[5].people[2].centre = "P2"
    families[3].people[3].born = day("2010-03-05")
    families[2].people[1].countsForBread = false
    self.families = families + [.single(201), .single(202), Family(901)]
    for family in self.families.dropLast() { try town.admit(family) }
    try town.announceRation(from: "2026-02-10")
    try town.price(["SUGAR": 1_260, "OIL": 3_000, "PASTA": 950], from: "2026-01-28")
    try town.openHealthUnits()
    try town.announceHealth(from: "2026-02-10")
  }

  /// Time goes on, or somebody does something.
  mutating func step() {
    if one(in: 30) {
      let days = one(in: 8) ? Int.random(in: 2...25, using: &random) : 1
      town.today = town.today.adding(days: days)
    }
    let (command, someone) = next()
    town.outcome(of: command, by: someone)
  }

  mutating func next() -> (Command, Someone) {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<25: bread()
    case 25..<33: goods()
    case 33..<38: prints()
    case 38..<70: card()
    case 70..<82: notice()
    case 82..<92: agreement()
    case 92..<96: load()
    default: time()
    }
  }

  mutating func one(in many: Int) -> Bool { Int.random(in: 0..<many, using: &random) == 0 }

  mutating func any<Thing>(_ things: [Thing]) -> Thing {
    things[Int.random(in: 0..<things.count, using: &random)]
  }

  /// Usually the one whose work it is; sometimes anybody.
  mutating func mostly(_ someone: Someone...) -> Someone {
    one(in: 20) ? any(Self.everybody) : any(someone)
  }

  private static let everybody: [Someone] = [
    .mona, .nabil, .stranger, .postAtP1, .postAtP2, .postAtHQ, .printer, .hala, .hany, .suez,
    .hotline, .gateway, .nurse, .secondNurse, .baker, .secondBaker, .grocer, .baddal, .suezBaker,
    .daemon,
  ]
}
