import Messages
import Office
import Testing

@testable import unicard_hotline

@Suite struct HotlineTests {
  let daemon = FakeDaemon()
  let caller = "\(Sample.nationalID)\n01001234567\n"

  func answering(started: Bool) {
    daemon.on(Messages.Collection.lookUp) { _ in
      LookUpResponse(
        receipt: Sample.receipt(), officeName: "مكتب بريد الشرق", office: "PS-P-01",
        from: Sample.april, until: Sample.may, state: .notified, windowStarted: started)
    }
  }

  @Test(arguments: [false, true])
  func `R66 a caller is told place and dates, and when the call itself is the notice`(
    started: Bool
  ) throws {
    answering(started: started)
    expectGolden(
      pages("hotline", Hotline.self, with: daemon, ["where"], input: caller),
      started ? "where-started" : "where")
    let asked = try #require(try daemon.requests(of: Messages.Collection.lookUp).first)
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
    #expect(asked.requestId.count == 16)
  }

  @Test func `a card without dates is told by its place and state alone`() {
    daemon.on(Messages.Collection.lookUp) { _ in
      LookUpResponse(
        officeName: "ديوان المحافظة", office: "PS-HQ",
        from: Wire.Date(), state: .forwarded)
    }
    expectGolden(
      pages("hotline", Hotline.self, with: daemon, ["where"], input: caller), "where-undated")
  }

  @Test func `R68 announcements are told by governorate, service and first day`() {
    daemon.on(Announcements.list) { _ in
      ListAnnouncementsResponse(announcements: [
        Wire.Announcement(governorate: 3, service: .ration, effectiveFrom: Sample.april),
        Wire.Announcement(governorate: 77, service: .health, effectiveFrom: Sample.may),
      ])
    }
    expectGolden(pages("hotline", Hotline.self, with: daemon, ["announcements"]), "announcements")
  }
}
