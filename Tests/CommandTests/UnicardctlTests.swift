import Messages
import Office
import Testing

@testable import unicardctl

@Suite struct UnicardctlTests {
  let daemon = FakeDaemon()

  func run(_ arguments: String...) -> Sitting {
    Sitting("operator", Unicardctl.self, with: daemon, arguments + ["--lang", "en"])
  }

  @Test func `the daemon's state is told`() {
    daemon.on(Operator.status) { _ in
      StatusResponse(
        version: "0.1.0", ledger: Array(repeating: 0x7C, count: 16), epoch: 1, rehearsal: true,
        lastEntry: 4711, head: Array(repeating: 0x0A, count: 32),
        instantUnixNanos: 1_775_027_109_000_000_123, date: Sample.april, readOnly: "CLOCK_STEPPED",
        citizens: 4399, households: 1000, cards: 3109,
        signingKey: Array(repeating: 0x0B, count: 32))
    }
    expectGolden(pages("operator", Unicardctl.self, with: daemon, ["status"]), "status")
  }

  @Test(arguments: [
    (ServerHealth.CheckResponse.ServingStatus.serving, Ending.done, "SERVING"),
    (.notServing, .unreachable, "NOT_SERVING"), (.unknown, .unreachable, "NOT_SERVING"),
  ])
  func `health ends as a script wants it`(
    state: ServerHealth.CheckResponse.ServingStatus, ending: Ending, word: String
  ) {
    daemon.on(ServerHealth.check) { _ in ServerHealth.CheckResponse(status: state) }
    let sitting = run("health", "--json")
    #expect(sitting.ending == ending)
    #expect(sitting.output.contains(word))
  }

  @Test func `a watch tells each change once and ends when it may not ask`() {
    let states: [ServerHealth.CheckResponse.ServingStatus] = [
      .serving, .serving, .notServing, .serving,
    ]
    var asked = 0
    daemon.on(ServerHealth.check) { _ in
      defer { asked += 1 }
      // Found dead and dialled anew, and then nobody is there.
      if asked == 2 || asked == 3 { throw CallFailure.notReachable("restarting") }
      guard asked < 6 else { throw CallFailure.notPermitted("socket") }
      return ServerHealth.CheckResponse(status: states[asked > 3 ? asked - 2 : asked])
    }
    let sitting = run("health", "--watch")
    #expect(sitting.ending == .notPermitted)
    #expect(sitting.output == "SERVING\nNOT_REACHABLE\nNOT_SERVING\nSERVING\n")
  }

  @Test func `a rehearsal's clock is driven, a jump is confirmed, views are rebuilt`() throws {
    daemon.on(Operator.driveClock) { _ in DriveClockResponse(receipt: Sample.receipt()) }
    daemon.on(Operator.confirmClock) { _ in throw refused("NOTHING_TO_CONFIRM") }
    daemon.on(Operator.rebuildViews) { _ in RebuildViewsResponse(entries: 12_345) }
    #expect(run("clock", "drive", "٢٠٢٧-٠٢-٠١").ending == .done)
    let asked = try #require(try daemon.requests(of: Operator.driveClock).first)
    #expect(asked.date == Wire.Date(year: 2027, month: 2, day: 1))
    #expect(run("clock", "confirm").ending == .refused)
    #expect(run("clock", "drive", "2027-02-30").ending == .usage)
    #expect(run("views", "rebuild").output == "12,345 entries are being read again.\n")
  }

  @Test func `people and places are made without a daemon and as the ministry reads them`() throws {
    let people = run(
      "population", "--households", "40", "--outsiders", "10", "--today", "2026-11-23")
    let rows = people.output.split(separator: "\n")
    #expect(rows[0].hasPrefix("household,relation,national_id,"))
    #expect(rows.count { $0.contains(",head,") } == 40)
    #expect(rows.count { $0.contains(",none,") } == 10)
    #expect(run("population", "--households", "0").ending == .usage)
    #expect(run("offices").output.split(separator: "\n").count == 33)
    #expect(run("outlets", "--bakeries", "7").output.split(separator: "\n").count == 8)
    let shops = run(
      "outlets", "--bakeries", "7", "--merchants", "2", "--atms", "1", "--agencies", "1")
    #expect(shops.output.split(separator: "\n").count == 12)
    #expect(shops.output.contains("A0001,post-atm,"))
    #expect(run("outlets", "--merchants", "8001").ending == .usage)
    let tills = run(
      "devices", "--bakeries", "1", "--merchants", "2", "--agencies", "9", "--uid", "8")
    #expect(tills.output.hasSuffix("M0001-1,M0001,8\r\nM0002-1,M0002,8\r\n"))
    let devices = run("devices", "--bakeries", "5", "--uid", "113").output
    #expect(devices.hasPrefix("code,outlet,uid\r\nD0001,B0001,113\r\n"))
    #expect(devices.split(separator: "\r\n").count == 7)
    #expect(daemon.dialled == 0)
  }
}
