@testable import Cards

/// Acts of two persons, imports, and what the daemon does of itself.
extension RandomTown {
  mutating func agreement() -> (Command, Someone) {
    let proposals = town.state.proposals.count
    let recent = ProposalID(proposals &- UInt32.random(in: 0...2, using: &random))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return (.withdraw(recent), mostly(.mona, .hala))
    case 1..<7:
      let digest = digest(one(in: 12) ? 8 : 7)
      return (.approve(recent, digest: digest), mostly(.mona, .nabil, .hala, .hany))
    default:
      let (act, someone) = act()
      return (.propose(act, digest: digest(7)), someone)
    }
  }

  mutating func act() -> (Act, Someone) {
    switch Int.random(in: 0..<10, using: &random) {
    case 8, 9: return (goodsAct(), mostly(.mona, .nabil))
    case 0..<4:
      let cards = some {
        if case .atHeadquarters = $0 { true } else { false }
      }
      return (.destroyCards(cards, witness: Label("W")!), mostly(.hala, .hany))
    case 4:
      let household = HouseholdID(.random(in: 0...10, using: &random))
      return (.reinstateLegacyCard(household, cause: Label()), mostly(.mona, .nabil))
    case 5:
      let start = town.today.adding(days: .random(in: -1...9, using: &random))
      return (
        .announce(
          Announcement(governorate: any([3, 4]), service: .ration, effectiveFrom: start)),
        mostly(.mona)
      )
    default:
      let (key, value): (PolicyKey, Int64) = any([
        (.breadLoavesPerPersonPerDay, 4), (.breadLoavesPerPersonPerDay, 5),
        (.breadPricePiastres, 25), (.noticeTries, 2), (.collectionFirstWindowMonths, 1),
        (.pinRequiredForRation, 0), (.breadAdvanceDays, 1), (.pinTries, 5), (.pinTries, 99),
      ])
      let from = town.today.adding(days: .random(in: 0...3, using: &random))
      return (
        .setPolicy(PolicyValue(key, value: value, effectiveFrom: from)), mostly(.mona, .nabil)
      )
    }
  }

  /// Small imports, some of which claim people who are taken.
  mutating func load() -> (Command, Someone) {
    let load = town.lastImport
    let fresh = Family(
      UInt64.random(in: 1_000...4_000, using: &random) * 10, of: any([0, 1, 2, 3]))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return (.beginImport(Label("more")!), mostly(.mona))
    case 1: return (.discardImport(load), mostly(.mona))
    case 2 where town.state.imports.count > 0:
      let staged = town.state.imports[load]
      return (
        .propose(
          .approveImport(load, rows: staged.rows, digest: staged.digest), digest: digest(7)),
        mostly(.mona)
      )
    default:
      let chunk = town.state.imports.count > 0 ? town.state.imports[load].nextChunk : 0
      let families = [fresh] + (one(in: 3) ? [any(families)] : [])
      return (
        .appendImport(load, chunk: chunk, families: families.map(\.imported), digest: digest(3)),
        mostly(.mona)
      )
    }
  }

  mutating func time() -> (Command, Someone) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: (.confirmClock, mostly(.mona))
    case 1:
      (
        .driveClock(
          to: Instant(unixNanoseconds: .random(in: 0...20, using: &random)),
          from: Instant(unixNanoseconds: 10)), mostly(.mona)
      )
    default: (.sweep(any(SweepKind.allCases), from: any([0, 0, 0, 7, .max])), .daemon)
    }
  }
}
