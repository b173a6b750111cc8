import Testing

@testable import Cards

/// What the ministry registers and sets, by two persons.
@Suite struct RegisteringTests {
  private func refusal(_ act: Act) throws -> Reason? {
    try Town().refusal(of: .propose(act, digest: digest(7)), by: .mona)
  }

  private func office(_ text: String) -> Office {
    Office(code: code(text), kind: .supply, governorate: Town.portSaid, name: Label())
  }

  private func outlet(_ text: String) -> Outlet {
    Outlet(code: code(text), kind: .bakery, governorate: Town.portSaid, name: Label())
  }

  private func clerk(_ uid: UInt32, _ role: Role, _ office: String?) -> Act {
    .registerClerks([ClerkRow(uid: uid, role: role, office: office.map(code), name: Label())])
  }

  @Test func `codes are registered once, in the town and within the list (R57, R71)`() throws {
    #expect(try refusal(.registerOffices([office("P7"), office("P1")])) == .officeExists)
    #expect(try refusal(.registerOffices([office("P7"), office("P7")])) == .officeExists)
    #expect(try refusal(.registerOutlets([outlet("B1")])) == .outletExists)
    #expect(try refusal(.registerOutlets([outlet("B7"), outlet("B7")])) == .outletExists)
    let device = DeviceRow(code: code("D7"), outlet: code("B1"), uid: 1)
    #expect(try refusal(.registerDevices([device, device])) == .deviceExists)
    let taken = DeviceRow(code: code("D1"), outlet: code("B1"), uid: 1)
    #expect(try refusal(.registerDevices([taken])) == .deviceExists)
  }

  @Test func `a list is registered in its order`() throws {
    let town = try Town()
    try town.agree(.registerOffices([office("Z9"), office("A1")]))
    let codes = town.state.offices.handles.suffix(2).map { town.state.offices[$0].code.text }
    #expect(codes == ["Z9", "A1"])
    #expect(town.officeNumber("Z9") == 5)
    #expect(town.officeNumber("A1") == 6)
  }

  @Test func `a terminal stands in an outlet that exists`() throws {
    let device = DeviceRow(code: code("D7"), outlet: code("B7"), uid: 1)
    #expect(try refusal(.registerDevices([device])) == .outletUnknown)
  }

  @Test func `one uid is registered once in a role, and may have several roles`() throws {
    #expect(try refusal(clerk(Someone.postAtP1.uid, .post, "P2")) == .clerkExists)
    #expect(try refusal(clerk(Someone.postAtP1.uid, .hotline, nil)) == nil)
  }

  @Test func `clerks of the post and of the governorate have an office (R64)`() throws {
    #expect(try refusal(clerk(900, .post, nil)) == .officeNeeded)
    #expect(try refusal(clerk(900, .governorate, nil)) == .officeNeeded)
    #expect(try refusal(clerk(900, .post, "P99")) == .officeUnknown)
    #expect(try refusal(clerk(900, .governorate, "P1")) == .officeUnknown)
    #expect(try refusal(clerk(900, .governorate, "HQ")) == nil)
    #expect(try refusal(clerk(900, .post, "HQ")) == nil)
  }

  @Test func `services start by announcement, not in the past and once a governorate (R68, C-4)`()
    throws
  {
    func announcement(_ service: Service, _ date: String) -> Act {
      .announce(
        Announcement(governorate: Town.portSaid, service: service, effectiveFrom: day(date)))
    }
    #expect(try refusal(announcement(.ration, "2026-02-28")) == .dateInPast)
    #expect(try refusal(announcement(.ration, "2026-03-01")) == nil)
    let town = try Town()
    try town.announceRation(from: "2026-04-01")
    let again = Command.propose(announcement(.ration, "2026-05-01"), digest: digest(7))
    #expect(town.refusal(of: again, by: .mona) == .alreadyAnnounced)
    let health = Command.propose(announcement(.health, "2026-05-01"), digest: digest(7))
    #expect(town.refusal(of: health, by: .mona) == nil)
  }

  @Test func `payments need no announcement: they start with the card (R67)`() throws {
    let payments = Announcement(
      governorate: Town.portSaid, service: .payments, effectiveFrom: day("2026-04-01"))
    #expect(try refusal(.announce(payments)) == .serviceUnknown)
  }

  @Test(arguments: PolicyKey.allCases)
  func `a value of policy lies within what makes sense, and is not set for the past (P)`(
    _ key: PolicyKey
  ) throws {
    func value(_ value: Int64, _ date: String = "2026-03-01") -> Act {
      .setPolicy(PolicyValue(key, value: value, effectiveFrom: day(date)))
    }
    #expect(try refusal(value(key.allowed.lowerBound)) == nil)
    #expect(try refusal(value(key.allowed.upperBound)) == nil)
    #expect(try refusal(value(key.allowed.lowerBound - 1)) == .policyValueInvalid)
    #expect(try refusal(value(key.allowed.upperBound + 1)) == .policyValueInvalid)
    #expect(try refusal(value(key.seed, "2026-02-28")) == .dateInPast)
  }
}
