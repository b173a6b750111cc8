import Testing

@testable import Cards

/// What a household may have in goods, month by month (R73, facts of ration).
@Suite struct RationAccountTests {
  private let family = Family(1)
  private var head: Person { family.head }

  @Test(arguments: [(1, 5_000), (4, 20_000), (5, 22_500), (6, 25_000)])
  func `the first four persons bring 50 pounds each, every further one 25 (R73)`(
    _ size: Int, _ piastres: Int64
  ) throws {
    let family = Family(1, of: size)
    let town = try Town.withGoods(family)
    #expect(town.left(family) == RationValue(monthPiastres: piastres))
    #expect(try town.rationLeft(on: family.head).persons == size)
  }

  @Test func `bread-only dependants bring bread and no ration value`() throws {
    var family = Family(1, of: 6)
    family.people[4].countsForRation = false
    family.people[5].countsForRation = false
    let town = try Town.withGoods(family)
    #expect(town.left(family).piastres == 20_000)
    #expect(town.leftToday(family) == 90)
  }

  @Test func `bread left undrawn is points of the month after, ten piastres a loaf (C-22)`() throws
  {
    let town = try Town.withGoods(family, on: "2026-04-30")
    try town.dispense(400, on: head)
    #expect(town.left(family).pointsPiastres == 0)
    town.today = day("2026-05-01")
    #expect(town.left(family) == RationValue(pointsPiastres: 2_000, monthPiastres: 20_000))
    town.today = day("2026-06-01")
    #expect(town.left(family).pointsPiastres == 6_000)
  }

  @Test func `bread drawn to the last loaf leaves no points`() throws {
    let town = try Town.withGoods(family, on: "2026-04-30")
    try town.dispense(600, on: head)
    town.today = day("2026-05-01")
    #expect(town.left(family).pointsPiastres == 0)
  }

  @Test func `a household that begins in a month has no points for the month before`() throws {
    let town = try Town.withGoods(family, on: "2026-04-15")
    #expect(town.left(family) == RationValue(monthPiastres: 20_000))
  }

  @Test func `value is not lost within its month, and lapses with it (C-22)`() throws {
    let town = try Town.withGoods(family, on: "2026-04-01")
    try town.dispense(basket(("OIL", 1)), on: head)
    town.today = day("2026-04-30")
    #expect(town.left(family).piastres == 17_000)
    #expect(try town.rationLeft(on: head).lastDay == day("2026-04-30"))
    town.today = day("2026-05-01")
    #expect(town.left(family).monthPiastres == 20_000)
  }

  @Test func `a month is opened once, by the first goods, whenever that is`() throws {
    let town = try Town.withGoods(family, on: "2026-04-30")
    try town.dispense(400, on: head)
    town.today = day("2026-05-20")
    try town.dispense(basket(("OIL", 1)), on: head)
    try town.dispense(basket(("OIL", 1)), on: head)
    let value = RationValue(pointsPiastres: 2_000, monthPiastres: 20_000)
    #expect(town.openings(of: family) == [value])
  }

  @Test func `a month has the policy of its first day (P)`() throws {
    let town = try Town.withGoods(family, on: "2026-04-10")
    try town.set(.rationPiastresPerFirstPerson, to: 6_000, from: day("2026-04-20"))
    town.today = day("2026-04-25")
    #expect(town.left(family).monthPiastres == 20_000)
    town.today = day("2026-05-01")
    #expect(town.left(family).monthPiastres == 24_000)
    try town.set(.rationFirstPersons, to: 1, from: day("2026-06-01"))
    try town.set(.rationPiastresPerFurtherPerson, to: 100, from: day("2026-06-01"))
    try town.set(.rationPiastresPerUndrawnLoaf, to: 1, from: day("2026-06-01"))
    town.today = day("2026-06-30")
    #expect(town.left(family) == RationValue(pointsPiastres: 600, monthPiastres: 6_300))
  }

  @Test func `changes of a household's persons count from the next cycle (C-38)`() throws {
    let town = try Town.withGoods(family, on: "2026-04-30")
    var account = town.account(family)
    account.nextRationPersons = 5
    town.record([.householdFormed(town.household(family), account)])
    #expect(town.left(family).monthPiastres == 20_000)
    town.today = day("2026-05-01")
    #expect(town.left(family).monthPiastres == 22_500)
  }

  @Test func `the older right is used first: points, then a grant, then the month's own value`() {
    let value = RationValue(pointsPiastres: 10, grantPiastres: 20, monthPiastres: 30)
    let parts: [(Int64, Int64, Int64, Int64)] = [
      (0, 0, 0, 0), (10, 10, 0, 0), (11, 10, 1, 0), (31, 10, 20, 1), (60, 10, 20, 30),
      (99, 10, 20, 30), (-1, 0, 0, 0),
    ]
    for (piastres, points, grant, month) in parts {
      #expect(
        value.part(using: piastres)
          == RationValue(pointsPiastres: points, grantPiastres: grant, monthPiastres: month))
    }
  }
}

/// Temporary grants: so much for every card and month (facts of ration).
@Suite struct GrantTests {
  private let family = Family(1)

  private func grant(
    _ piastres: Int64 = 40_000, _ first: (Int, Int) = (2026, 3), _ last: (Int, Int) = (2026, 4),
    in governorate: UInt8 = Town.portSaid
  ) -> Grant {
    Grant(
      governorate: governorate, amountPiastres: piastres,
      from: Month(year: first.0, month: first.1)!, through: Month(year: last.0, month: last.1)!)
  }

  @Test func `400 pounds for March and April come with each of them and lapse with it`() throws {
    let town = try Town.withGoods(family, on: "2026-02-20")
    try town.agree(.announceGrant(grant()))
    var months: [Int64] = []
    for date in ["2026-02-28", "2026-03-01", "2026-04-01", "2026-05-01"] {
      town.today = day(date)
      months.append(town.left(family).grantPiastres)
    }
    #expect(months == [0, 40_000, 40_000, 0])
  }

  @Test func `grants of one month add up, and are of one governorate`() throws {
    let town = try Town.withGoods(family, on: "2026-02-20")
    try town.agree(.announceGrant(grant()))
    try town.agree(.announceGrant(grant(1_000)))
    try town.agree(.announceGrant(grant(7_000, in: Town.suez)))
    town.today = day("2026-03-31")
    #expect(town.left(family).grantPiastres == 41_000)
  }

  @Test func `a bread-only card has no grants, and what a big one brings is spent after points`()
    throws
  {
    var breadOnly = Family(11)
    for i in breadOnly.people.indices { breadOnly.people[i].countsForRation = false }
    let town = try Town.withGoods(family, on: "2026-02-20")
    try town.admit(breadOnly)
    try town.agree(.announceGrant(grant()))
    town.today = day("2026-03-01")
    #expect(town.left(breadOnly).grantPiastres == 0)
    let drawn = try town.dispense(basket(("OIL", 3)), on: family.head).drawn
    #expect(drawn == RationValue(pointsPiastres: 5_600, grantPiastres: 3_400))
  }

  @Test func `a grant begins with a later month, so that all households have it alike`() throws {
    let town = try Town.withGoods(family, on: "2026-02-20")
    let wrong: [(Grant, Reason)] = [
      (grant(40_000, (2026, 2), (2026, 4)), .dateInPast),
      (grant(40_000, (2026, 4), (2026, 3)), .dateInPast), (grant(0), .amountNotPositive),
      (grant(-1), .amountNotPositive), (grant(.max), .amountNotPositive),
    ]
    for (grant, reason) in wrong {
      #expect(
        town.refusal(of: .propose(.announceGrant(grant), digest: digest(7)), by: .mona) == reason)
    }
    try town.agree(.announceGrant(grant()))
    #expect(
      town.refusal(of: .propose(.announceGrant(grant()), digest: digest(7)), by: .mona)
        == .alreadyAnnounced)
  }

  @Test func `each head with a mobile is told once, and reports of it start no window (R58)`()
    throws
  {
    var mobileless = Family(11)
    mobileless.people[0].hasMobile = false
    var suez = Family(21)
    for i in suez.people.indices { suez.people[i].governorate = Town.suez }
    let town = try Town.withGoods(family, on: "2026-02-20")
    try town.admit(mobileless, suez)
    try town.bring(family.people[1], to: .received)
    try town.agree(.announceGrant(grant()))
    for _ in 1...3 { try town.grant(.sweep(.grants, from: 0), by: .daemon) }
    let told = town.grantNotices
    #expect(told.map { town.state.notices[$0].recipient } == [town.citizen(family.head)])
    try town.grant(.reportNotices(told, .delivered), by: .gateway)
    #expect(town.life(family.people[1]) == .atCentre)
  }

  @Test func `households that come later are told as well, staged ones once they are approved`()
    throws
  {
    let town = try Town.withGoods(family, on: "2026-02-20")
    try town.agree(.announceGrant(grant()))
    try town.grant(.sweep(.grants, from: 0), by: .daemon)
    let load = town.state.imports.next
    try town.grant(.beginImport(Label()), by: .mona)
    let later = Family(11)
    let staged = try town.grant(
      .appendImport(load, chunk: 0, families: [later.imported], digest: digest(1)), by: .mona)
    guard case .importStaged(let rows, _, let digest) = staged else {
      throw Unexpected(answer: staged)
    }
    try town.grant(.sweep(.grants, from: 0), by: .daemon)
    #expect(town.grantNotices.count == 1)
    try town.agree(.approveImport(load, rows: rows, digest: digest))
    try town.grant(.sweep(.grants, from: 0), by: .daemon)
    #expect(town.grantNotices.count == 2)
    town.today = day("2026-05-01")
    try town.admit(Family(21))
    try town.grant(.sweep(.grants, from: 0), by: .daemon)
    #expect(town.grantNotices.count == 2)
  }

  @Test func `many heads are told in slices`() throws {
    let town = try Town(on: "2026-02-20")
    for chunk in 0..<3 { try town.admitMany(300, from: UInt64(chunk * 1_000 + 1)) }
    try town.agree(.announceGrant(grant()))
    var slices: [Answer] = []
    repeat {
      slices.append(try town.grant(.sweep(.grants, from: 1), by: .daemon))
    } while slices.last == .swept(next: 1) && slices.count < 9
    #expect(slices == [.swept(next: 1), .swept(next: 1), .swept(next: 0)])
    #expect(town.grantNotices.count == 900)
  }

  @Test func `a grant that is approved too late is refused, for its month has begun`() throws {
    let town = try Town.withGoods(family, on: "2026-02-28")
    let proposal = town.state.proposals.next
    try town.grant(.propose(.announceGrant(grant()), digest: digest(7)), by: .mona)
    town.today = day("2026-03-01")
    #expect(town.refusal(of: .approve(proposal, digest: digest(7)), by: .nabil) == .dateInPast)
    #expect(town.left(family).grantPiastres == 0)
  }
}

extension Town {
  /// The messages that tell of grants, in the order they were queued.
  fileprivate var grantNotices: [NoticeID] {
    state.notices.handles.filter { !state.notices[$0].grant.isNone }
  }

  /// What the family's ration account was opened with, month by month.
  fileprivate func openings(of family: Family) -> [RationValue] {
    let id = household(family)
    return journal.flatMap(\.events).compactMap { event in
      guard case .rationOpened(id, _, let value) = event else { return nil }
      return value
    }
  }
}
