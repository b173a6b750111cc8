import Testing

@testable import Cards

/// A new PIN: with the old one at a machine, or in person at the post (004:16, C-25).
@Suite struct PINSettingTests {
  private let head = Family(1).head
  private let new = Key(high: 0xB, low: 1)
  private let wrong = Key(high: 9, low: 9)

  private func resetting(_ town: Town, as person: Person? = nil, to pin: Key? = nil) -> Command {
    .money(
      .resetPIN(
        town.present(head), nationalID: (person ?? head).nationalID, to: pin ?? new))
  }

  @Test func `the PIN is changed with the old one, and then only the new one pays`() throws {
    let town = try Town.withMoney()
    let change = Command.money(.changePIN(town.use(head, at: "A1-1"), to: new))
    try town.done(change, by: .machine)
    #expect(town.refusal(of: town.purchasing(1, by: head), by: .till) == .pinWrong)
    #expect(town.refusal(of: town.purchasing(1, by: head, pin: new), by: .till) == nil)
  }

  @Test func `a wrong old PIN counts, and a blocked one is not changed at a machine`() throws {
    let town = try Town.withMoney()
    let guess = Command.money(.changePIN(town.use(head, at: "A1-1", pin: wrong), to: new))
    for reason in [Reason.pinWrong, .pinWrong, .pinBlocked] {
      #expect(town.refusal(of: guess, by: .machine) == reason)
    }
    let change = Command.money(.changePIN(town.use(head, at: "A1-1"), to: new))
    #expect(town.refusal(of: change, by: .machine) == .pinBlocked)
  }

  @Test func `the new PIN is another than the old`() throws {
    let town = try Town.withMoney()
    let change = Command.money(.changePIN(town.use(head, at: "A1-1"), to: head.pin))
    #expect(town.refusal(of: change, by: .machine) == .pinUnchanged)
    #expect(town.refusal(of: resetting(town, to: head.pin), by: .postAtP1) == .pinUnchanged)
  }

  @Test func `in person a blocked PIN is set anew and unblocked (C-25)`() throws {
    let town = try Town.withMoney()
    for _ in 1...3 { _ = town.outcome(of: town.purchasing(1, by: head, pin: wrong), by: .till) }
    let answer = try town.grant(resetting(town), by: .postAtP1)
    #expect(answer == .money(.pinSet(lastFour: 1_000, suspensionLifted: false)))
    #expect(town.wrongPINs(head) == 0)
    try town.done(town.purchasing(1, by: head, pin: new))
  }

  @Test func `in person the suspension of a lost PIN is lifted, and no other (C-25, C-52)`() throws
  {
    let town = try Town.withMoney()
    town.hold(head, .suspended(.pinLost))
    #expect(town.refusal(of: town.purchasing(1, by: head), by: .till) == .cardSuspended)
    let answer = try town.grant(resetting(town), by: .postAtP1)
    #expect(answer == .money(.pinSet(lastFour: 1_000, suspensionLifted: true)))
    #expect(town.life(head) == .active)
    for life in [CardLife.suspended(.reported), .suspended(.legalHold)] {
      town.hold(head, life)
      #expect(town.refusal(of: resetting(town), by: .postAtP1) == .cardSuspended)
    }
    town.hold(head, .stopped(.lost))
    #expect(town.refusal(of: resetting(town), by: .postAtP1) == .cardStopped)
  }

  @Test func `only for the card's own holder, card and ID in hand`() throws {
    let town = try Town.withMoney()
    let wife = Family(1).people[1]
    #expect(town.refusal(of: resetting(town, as: wife), by: .postAtP1) == .nationalIDMismatch)
    let keyed = Presented(number: town.present(head).number, isPresent: false)
    let absent = Command.money(.resetPIN(keyed, nationalID: head.nationalID, to: new))
    #expect(town.refusal(of: absent, by: .postAtP1) == .cardNotPresent)
  }
}
