import Testing

@testable import Cards

/// A match opens one visit: of its card, at its unit, soon (I-5).
@Suite struct VisitingTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func town() throws -> Town { try Town.withHealth(family) }

  private func visit(
    _ town: Town, _ verification: UInt64, of person: Person? = nil, by nurse: Someone = .nurse
  ) -> Reason? {
    let card = town.present(person ?? head)
    return town.refusal(of: .openVisit(card, verification: verification), by: nurse)
  }

  @Test func `a match opens one visit and no second one (I-5)`() throws {
    let town = try town()
    _ = try town.attempt(head, Finger.right)
    let verification = town.lastEntry
    #expect(visit(town, verification) == nil)
    #expect(visit(town, verification) == .verificationUsed)
  }

  @Test func `not of another card, not at another unit, not with what is no match (I-5)`() throws {
    let town = try town()
    let attempt = try town.begin(head)
    #expect(visit(town, attempt.number) == .verificationUnknown)
    town.outcome(of: town.verification(head, attempt, Finger.wrong), by: .nurse)
    #expect(visit(town, town.lastEntry) == .verificationUnknown)
    _ = try town.attempt(head, Finger.right)
    let verification = town.lastEntry
    #expect(visit(town, verification, of: family.people[1]) == .verificationUnknown)
    #expect(visit(town, verification, by: .secondNurse) == .verificationUnknown)
    #expect(visit(town, verification) == nil)
  }

  @Test func `within the minutes that policy allows`() throws {
    let town = try town()
    try town.set(.verificationVisitMinutes, to: 10)
    _ = try town.attempt(head, Finger.right)
    let verification = town.lastEntry
    town.seconds(601)
    #expect(visit(town, verification) == .verificationOver)
  }

  @Test func `not on another day, however near (I-5)`() throws {
    let town = try town()
    _ = try town.attempt(head, Finger.right)
    let verification = town.lastEntry
    town.today = day("2026-04-02")
    #expect(visit(town, verification) == .verificationOver)
  }

  @Test func `not once the card is stopped (I-9)`() throws {
    let town = try town()
    _ = try town.attempt(head, Finger.right)
    let verification = town.lastEntry
    for _ in 1...8 { _ = try town.attempt(head, Finger.wrong) }
    #expect(visit(town, verification) == .cardStopped)
  }
}
