import Testing

@testable import Cards

/// Attempts that are begun and left count against the device, never against the citizen.
@Suite struct CaptureDeviceTests {
  private let family = Family(1)
  private var head: Person { family.head }

  private func town() throws -> Town { try Town.withHealth(family) }

  @Test func `an attempt that the device leaves is counted when it begins another`() throws {
    let town = try town()
    let left = try town.begin(head)
    _ = try town.begin(head)
    #expect(town.captureDevice("F1").abandoned == 1)
    #expect(town.wrongPrints(head) == 0)
    #expect(
      town.refusal(of: town.verification(head, left, Finger.right), by: .nurse) == .nonceStale)
    _ = try town.attempt(head, Finger.right, at: "F2")
    #expect(town.captureDevice("F2").abandoned == 0)
  }

  @Test func `one that is stale by now is told before it is entered`() throws {
    let town = try town()
    _ = try town.begin(head)
    let device = town.state.captureDevice(code: code("F1"))!
    func told() -> UInt32 {
      town.state.abandonedAttempts(of: device, at: town.occasion(for: .system).stamp)
    }
    #expect(told() == 0)
    town.seconds(121)
    #expect(told() == 1)
    #expect(town.captureDevice("F1").abandoned == 0)
  }

  @Test func `more than policy allows in a day flag it, once, until the ministry has looked`()
    throws
  {
    let town = try town()
    try town.set(.verificationAbandonedPerDay, to: 3)
    for _ in 0..<4 { _ = try town.begin(head) }
    #expect(town.captureDevice("F1").flaggedBy == 0)
    _ = try town.begin(head)
    let flagged = town.captureDevice("F1").flaggedBy
    #expect(flagged == town.lastEntry)
    _ = try town.begin(head)
    #expect(town.captureDevice("F1").flaggedBy == flagged)
    try town.agree(.restoreCaptureDevice(code("F1"), cause: Label("looked at")!))
    #expect(town.captureDevice("F1").flaggedBy == 0)
    #expect(town.captureDevice("F1").abandoned == 5)
  }

  @Test func `each day is counted for itself`() throws {
    let town = try town()
    try town.set(.verificationAbandonedPerDay, to: 3)
    for date in ["2026-04-01", "2026-04-02", "2026-04-03"] {
      town.today = day(date)
      for _ in 0..<3 { _ = try town.begin(head) }
    }
    #expect(town.captureDevice("F1").flaggedBy == 0)
    #expect(town.captureDevice("F1").abandoned == 8)
  }

  @Test func `a slot is taken again once its day is over, and what was left in it is counted`()
    throws
  {
    let town = try town()
    _ = try town.begin(head, at: "F2")
    town.today = day("2026-04-02")
    _ = try town.begin(head)
    #expect(town.state.attempts.count == 1)
    #expect(town.captureDevice("F2").abandoned == 1)
    #expect(town.captureDevice("F1").abandoned == 0)
  }

  @Test func `poor captures are counted against the device`() throws {
    let town = try town()
    for _ in 0..<2 {
      _ = try town.attempt(head, Finger.with(.poor(.minutiae(found: 1, needed: 10))))
    }
    #expect(town.captureDevice("F1").poor == 2)
  }

  @Test func `no two devices have one code or one key`() throws {
    let town = try town()
    func proposal(_ name: String, _ key: UInt8, at office: String = "H1") -> Command {
      let row = CaptureDeviceRow(code: code(name), office: code(office), key: captureKey(key))
      return .propose(.registerCaptureDevices([row]), digest: digest(1))
    }
    #expect(town.refusal(of: proposal("F1", 9), by: .mona) == .captureDeviceExists)
    #expect(town.refusal(of: proposal("F9", 1), by: .mona) == .captureKeyTaken)
    #expect(town.refusal(of: proposal("F9", 9, at: "H9"), by: .mona) == .officeUnknown)
    #expect(town.refusal(of: proposal("F9", 9), by: .mona) == nil)
  }

  @Test func `an act on a device says why it would do nothing`() throws {
    let town = try town()
    func refusal(_ act: Act) -> Reason? {
      town.refusal(of: .propose(act, digest: digest(1)), by: .mona)
    }
    let why = Label("x")!
    #expect(refusal(.suspendCaptureDevice(code("F9"), cause: why)) == .captureDeviceUnknown)
    #expect(refusal(.restoreCaptureDevice(code("F1"), cause: why)) == .captureDeviceInOrder)
    #expect(refusal(.moveCaptureDevice(code("F1"), to: code("H9"))) == .officeUnknown)
    try town.agree(.suspendCaptureDevice(code("F1"), cause: why))
    #expect(refusal(.suspendCaptureDevice(code("F1"), cause: why)) == .captureDeviceSuspended)
  }

  @Test func `a health clerk belongs to a health unit`() throws {
    let town = try town()
    func proposal(_ office: String?) -> Command {
      let row = ClerkRow(uid: 900, role: .health, office: office.map(code), name: Label())
      return .propose(.registerClerks([row]), digest: digest(1))
    }
    #expect(town.refusal(of: proposal(nil), by: .mona) == .officeNeeded)
    #expect(town.refusal(of: proposal("P1"), by: .mona) == .officeUnknown)
    #expect(town.refusal(of: proposal("H1"), by: .mona) == nil)
  }
}
