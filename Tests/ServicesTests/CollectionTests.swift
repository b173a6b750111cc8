import Cards
import Ledger
import Messages
import RPC
import Testing

@testable import Services

@Suite struct CollectionTests {
  private func withCards() throws -> World {
    let world = try World()
    try world.register()
    try world.importRows(Family.rows)
    try world.bringCards()
    return world
  }

  private func lookUp(_ world: World, _ person: Person, by caller: Party) throws -> LookUpResponse {
    try world.call(
      Messages.Collection.lookUp,
      LookUpRequest(
        requestId: world.newID(), nationalId: Array(person.nationalID.utf8),
        mobile: Array(person.mobile.utf8)), by: caller)
  }

  private func list(
    _ world: World, _ request: ListCardsRequest = ListCardsRequest(), by caller: Party = .post
  ) throws -> ListCardsResponse {
    try world.call(Messages.Collection.list, request, by: caller)
  }

  @Test func `the printer gets names, centres and the last day of validity (C-42)`() throws {
    let world = try World()
    try world.register()
    try world.importRows(Family.rows)
    let requested = try world.call(
      Messages.Collection.requestBatch,
      RequestBatchRequest(requestId: world.newID(), governorate: 3), by: .post)
    #expect(requested.cards == 3)
    #expect(requested.cursor == 0)
    let page = try world.call(Printing.pull, PullPrintJobsRequest(pageSize: 2), by: .print)
    #expect(page.jobs.map(\.card) == [1, 2])
    #expect(page.jobs[0].name == Family.head.name)
    #expect(page.jobs[0].centre == "P001")
    #expect(page.jobs[0].expiresOn == Wire.Date(year: 2028, month: 4, day: 1))
    let rest = try world.call(
      Printing.pull, PullPrintJobsRequest(pageSize: 2, pageToken: page.nextPageToken), by: .print)
    #expect(rest.jobs.map(\.card) == [3])
    #expect(rest.nextPageToken.isEmpty)
  }

  @Test func `an erased person is not printed`() throws {
    let world = try World()
    try world.register()
    try world.importRows(Family.rows)
    _ = try world.call(
      Messages.Collection.requestBatch,
      RequestBatchRequest(requestId: world.newID(), governorate: 3), by: .post)
    world.people.erase(2)
    let jobs = try world.call(Printing.pull, PullPrintJobsRequest(), by: .print).jobs
    #expect(jobs.map(\.card) == [1, 3])
  }

  @Test func `the head is called once for the household, with place and period (R51, C-13)`() throws
  {
    let world = try withCards()
    let notices = try world.call(Notices.pull, PullNoticesRequest(), by: .sms).notices
    #expect(notices.map(\.mobile) == ["+201012345678"])
    #expect(notices[0].text.contains("مكتب بريد بورفؤاد"))
    #expect(notices[0].text.contains("من 1/4/2025 إلى 1/5/2025"))
    let accepted = try world.call(
      Notices.reportAccepted, ReportAcceptedRequest(requestId: world.newID(), notices: [1]),
      by: .sms)
    #expect(accepted.notices == 1)
    #expect(accepted.windows == 0)
    let delivered = try world.call(
      Notices.reportDelivered, ReportDeliveredRequest(requestId: world.newID(), notices: [1]),
      by: .sms)
    #expect(delivered.windows == 3)
    #expect(try world.call(Notices.pull, PullNoticesRequest(), by: .sms).notices.isEmpty)
  }

  @Test func `the hotline's telling starts the window where no notice ran (R66, C-12)`() throws {
    let world = try withCards()
    let told = try lookUp(world, Family.wife, by: .hotline)
    #expect(told.officeName == "مكتب بريد بورفؤاد")
    #expect(told.office == "P001")
    #expect(told.from == Wire.Date(year: 2025, month: 4, day: 1))
    #expect(told.until == Wire.Date(year: 2025, month: 5, day: 1))
    #expect(told.state == .notified)
    #expect(told.windowStarted)
    #expect(try lookUp(world, Family.wife, by: .hotline).windowStarted == false)
  }

  @Test func `a card is handed over with its own ID, mobile and PIN (R62, R67)`() throws {
    let world = try withCards()
    try world.notify()
    let handed = try world.deliver(1, to: Family.head)
    #expect(handed.carriesRation)
    #expect(handed.expiresOn == Wire.Date(year: 2028, month: 4, day: 1))
    #expect(handed.receipt?.entry == world.ledger.entries)
    #expect(try world.deliver(2, to: Family.wife).carriesRation == false)
    let wrong = try refusal { try world.deliver(3, to: Family.wife) }
    #expect(wrong.reason == "NATIONAL_ID_MISMATCH")
  }

  @Test func `the PIN's length is policy's`() throws {
    let world = try withCards()
    try world.notify()
    try world.agree(
      Policies.set,
      SetPolicyRequest(
        requestId: world.newID(), key: "pin.length", value: 6,
        effectiveFrom: .init(year: 2025, month: 4, day: 1)))
    let status = try refusal { try world.deliver(1, to: Family.head) }
    #expect(status.reason == "PIN_MALFORMED")
  }

  @Test func `an attested mobile is sealed anew with the name kept (R42, C-33)`() throws {
    let world = try withCards()
    let moved = Person(
      name: Family.head.name, nationalID: Family.head.nationalID, mobile: "01512345678")
    let request = AttestMobileRequest(
      requestId: world.newID(), nationalId: Array(moved.nationalID.utf8),
      mobile: Array(moved.mobile.utf8))
    _ = try world.call(Messages.Collection.attestMobile, request, by: .post)
    #expect(world.people.seals == [3, 1])
    #expect(
      try world.people.open(person: 4)
        == .init(
          name: moved.name, nationalID: moved.nationalID, mobile: "+201512345678"))
    try world.notify()
    #expect(try refusal { try world.deliver(1, to: Family.head) }.reason == "MOBILE_MISMATCH")
    #expect(try world.deliver(1, to: moved).carriesRation)
  }

  @Test func `a mobile of nobody seals nobody`() throws {
    let world = try withCards()
    let status = try refusal {
      try world.call(
        Messages.Collection.attestMobile,
        AttestMobileRequest(
          requestId: world.newID(), nationalId: Array("29001010300015".utf8),
          mobile: Array("01012345678".utf8)), by: .post)
    }
    #expect(status.reason == "CITIZEN_UNKNOWN")
    #expect(world.people.seals == [3])
  }

  @Test func `a clerk lists the cards of his own centre, by state and by lapse`() throws {
    let world = try withCards()
    try world.notify()
    let waiting = try list(world)
    #expect(waiting.cards.map(\.card) == [1, 2, 3])
    #expect(waiting.cards[0].lastFour == String(Family.number(1).suffix(4)))
    #expect(waiting.cards[0].until == Wire.Date(year: 2025, month: 5, day: 1))
    #expect(try list(world, ListCardsRequest(state: .atCentre)).cards.isEmpty)
    #expect(try list(world, ListCardsRequest(lapsed: true)).cards.isEmpty)
    #expect(try list(world, by: .headquartersPost).cards.isEmpty)
    world.ledger.now = Stamp(
      instant: world.ledger.now.instant.adding(nanoseconds: 40 * 86_400_000_000_000),
      date: CivilDate("2025-05-02")!)
    #expect(try list(world, ListCardsRequest(lapsed: true)).cards.count == 3)
  }

  @Test func `the headquarters sees what is forwarded to it, and destroys by two persons (R60)`()
    throws
  {
    let world = try withCards()
    try world.notify()
    world.ledger.now = Stamp(
      instant: world.ledger.now.instant, date: CivilDate("2025-05-02")!)
    let cards: [UInt64] = [1, 2, 3]
    _ = try world.call(
      Messages.Collection.forward, ForwardRequest(requestId: world.newID(), cards: cards),
      by: .post)
    let coming = try list(world, ListCardsRequest(state: .forwarded), by: .governorate)
    #expect(coming.cards.map(\.card) == cards)
    _ = try world.call(
      Messages.Collection.receiveShipment,
      ReceiveShipmentRequest(requestId: world.newID(), cards: cards), by: .governorate)
    let early = try refusal {
      try world.call(
        Messages.Collection.destroy,
        DestroyRequest(requestId: world.newID(), cards: cards, witnessSerial: "م/7"),
        by: .governorate)
    }
    #expect(early.reason == "WINDOW_NOT_OVER")
    world.ledger.now = Stamp(
      instant: world.ledger.now.instant, date: CivilDate("2025-06-02")!)
    let destroyed = try world.agree(
      Messages.Collection.destroy,
      DestroyRequest(requestId: world.newID(), cards: cards, witnessSerial: "م/7"),
      by: .governorate, and: .secondGovernorate)
    #expect(destroyed.changed == 3)
  }

  @Test func `a spoiled print goes back to the queue`() throws {
    let world = try World()
    try world.register()
    try world.importRows([Family.rows[0]])
    _ = try world.call(
      Messages.Collection.requestBatch,
      RequestBatchRequest(requestId: world.newID(), governorate: 3), by: .ministry)
    _ = try world.call(
      Printing.reportPrinted,
      ReportPrintedRequest(
        requestId: world.newID(), cards: [.init(card: 1, number: Array(Family.number(1).utf8))]),
      by: .print)
    _ = try world.call(
      Printing.reportSpoiled,
      ReportSpoiledRequest(requestId: world.newID(), card: 1, cause: "scratched"), by: .print)
    #expect(try world.call(Printing.pull, PullPrintJobsRequest(), by: .print).jobs.count == 1)
  }
}
