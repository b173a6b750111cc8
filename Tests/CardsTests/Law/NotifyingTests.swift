import Testing

@testable import Cards

/// Messages, their reports, and the windows that only a received message starts.
@Suite struct NotifyingTests {
  private let family = Family(1)

  private func town(_ family: Family? = nil, to stage: Stage = .received) throws -> Town {
    let town = try Town(on: "2026-01-31")
    try town.admit(family ?? self.family)
    try town.bring((family ?? self.family).people, to: stage)
    return town
  }

  private func state(_ town: Town) -> NoticeState {
    town.state.notices[town.notice(for: family.head)].state
  }

  @Test func `a message that was only sent starts no window (C-12)`() throws {
    let town = try town()
    #expect(
      try town.report(.accepted, to: family.head) == .noticesReported(notices: 1, windows: 0))
    #expect(state(town) == .accepted)
    #expect(town.life(family.head) == .atCentre)
    #expect(town.refusal(of: town.delivery(to: family.head), by: .postAtP1) == .windowNotOpen)
  }

  @Test func `a received message starts the window of every card of the household (R58, C-13)`()
    throws
  {
    let town = try town()
    #expect(
      try town.report(.delivered, to: family.head) == .noticesReported(notices: 1, windows: 4))
    let windows = CollectionWindows(noticeOn: day("2026-01-31"))
    for person in family.people { #expect(town.life(person) == .notified(windows)) }
  }

  @Test func `a card not yet at its centre is not announced with the others`() throws {
    let town = try Town()
    try town.admit(family)
    try town.bring(family.people, to: .shipped)
    try town.receive(Array(family.people.prefix(2)))
    #expect(
      try town.report(.delivered, to: family.head) == .noticesReported(notices: 1, windows: 2))
    #expect(town.life(family.people[2]) == .inTransit)
  }

  @Test func `a report repeated changes nothing, also a month later`() throws {
    let town = try town()
    try town.report(.delivered, to: family.head)
    let life = town.life(family.head)
    town.today = day("2026-02-20")
    for report in [NoticeReport.delivered, .accepted, .failed(cause: "late")] {
      #expect(try town.report(report, to: family.head) == .noticesReported(notices: 0, windows: 0))
    }
    #expect(town.life(family.head) == life)
  }

  @Test func `one message named twice in a report counts once`() throws {
    let town = try town()
    let notice = town.notice(for: family.head)
    #expect(
      try town.grant(.reportNotices([notice, notice], .delivered), by: .gateway)
        == .noticesReported(notices: 1, windows: 4))
  }

  @Test func `a failed message is queued again, up to the tries of policy (P)`() throws {
    let town = try town()
    var seen: [NoticeState] = []
    for _ in 1...3 {
      try town.report(.accepted, to: family.head)
      try town.report(.failed(cause: "absent"), to: family.head)
      seen.append(state(town))
    }
    #expect(seen == [.queued, .queued, .failed])
    #expect(town.state.notices[town.notice(for: family.head)].tries == 3)
  }

  @Test func `a message refused by the operator at once is a try too`() throws {
    let town = try town()
    try town.set(.noticeTries, to: 2)
    try town.report(.failed(cause: "refused"), to: family.head)
    #expect(state(town) == .queued)
    try town.report(.failed(cause: "refused"), to: family.head)
    #expect(state(town) == .failed)
  }

  @Test func `a message given up that arrives after all starts the window`() throws {
    let town = try town()
    for _ in 1...3 { try town.report(.failed(cause: "absent"), to: family.head) }
    #expect(
      try town.report(.delivered, to: family.head) == .noticesReported(notices: 1, windows: 4))
  }

  @Test func `a mobile attested at the post sends the message that could not be sent (R42, C-33)`()
    throws
  {
    var silent = family
    silent.people[0].hasMobile = false
    let town = try town(silent)
    #expect(state(town) == .failed)
    try town.attest(silent.head)
    #expect(state(town) == .queued)
    #expect(town.record(of: silent.head).mobile == silent.head.mobile)
  }

  @Test func `messages nobody queued are unknown, and keep the whole report out`() throws {
    let town = try town()
    let report = Command.reportNotices([town.notice(for: family.head), NoticeID(99)], .delivered)
    #expect(town.refusal(of: report, by: .gateway) == .noticeUnknown)
    #expect(state(town) == .queued)
  }

  @Test func `a single person's message starts his own window and nobody else's (C-53)`() throws {
    let single = Family.single(11)
    let town = try town()
    try town.admit(single)
    try town.bring(single.head, to: .received)
    #expect(
      try town.report(.delivered, to: single.head) == .noticesReported(notices: 1, windows: 1))
    #expect(town.life(family.head) == .atCentre)
  }
}
