import Messages
import Office
import Testing

@testable import unicard_sms

@Suite struct SMSTests {
  let daemon = FakeDaemon()

  /// An outbox of so many messages, handed out by the thousand.
  func outbox(of count: UInt64) {
    daemon.on(Notices.pull) { request in
      let start = UInt64(request.pageToken) ?? 0
      let end = min(count, start + UInt64(request.pageSize))
      return PullNoticesResponse(
        notices: (start..<end).map {
          Wire.Notice(notice: $0 + 1, mobile: "+201012345678", text: "كارتك في مكتب بريد الشرق")
        }, nextPageToken: end < count ? "\(end)" : "")
    }
    daemon.on(Notices.reportAccepted) { answer($0.notices.count) }
    daemon.on(Notices.reportDelivered) { answer($0.notices.count, windows: 3) }
    daemon.on(Notices.reportFailed) { answer($0.notices.count) }
  }

  func run(_ arguments: String..., input: String = "") -> Sitting {
    Sitting("sms", SMS.self, with: daemon, arguments + ["--lang", "en"], input: input)
  }

  @Test func `the outbox is listed for people and for programs`() {
    outbox(of: 2)
    expectGolden(pages("sms", SMS.self, with: daemon, ["pull"]), "sms-pull")
  }

  @Test func `R58 delivery reports start windows and are sent by the five hundred`() throws {
    outbox(of: 0)
    expectGolden(pages("sms", SMS.self, with: daemon, ["delivered", "1", "٢"]), "sms-delivered")
    let lines = (1...1200).map { "\($0)\n" }.joined()
    #expect(run("delivered", "-", "--json", input: lines).output.contains("\"windows\":9"))
    let asked = try daemon.requests(of: Notices.reportDelivered).suffix(3)
    #expect(asked.map(\.notices.count) == [500, 500, 200])
  }

  @Test func `acceptance and failure are reported with their cause`() throws {
    outbox(of: 0)
    #expect(run("accepted", "5", "6").ending == .done)
    #expect(run("failed", "7", "--cause", "absent subscriber").ending == .done)
    #expect(try daemon.requests(of: Notices.reportAccepted).map(\.notices) == [[5, 6]])
    let failed = try #require(try daemon.requests(of: Notices.reportFailed).first)
    #expect(failed.notices == [7] && failed.cause == "absent subscriber")
  }

  @Test(arguments: [["delivered"], ["delivered", "x"], ["delivered", "-"], ["run"]])
  func `numbers that are none ask nothing`(arguments: [String]) {
    #expect(Sitting("sms", SMS.self, with: daemon, arguments).ending == .usage)
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a sending program is handed number and text, and its exit code decides`() throws {
    outbox(of: 3)
    let seen = PaperFile()
    let program = "cat >> \(seen.path); test $(wc -l < \(seen.path)) -ne 4"
    let sitting = run("run", "--sender", program)
    #expect(sitting.ending == .done)
    #expect(
      seen.text == String(repeating: "+201012345678\nكارتك في مكتب بريد الشرق\n", count: 3))
    #expect(try daemon.requests(of: Notices.reportAccepted).map(\.notices) == [[1, 3]])
    #expect(try daemon.requests(of: Notices.reportFailed).map(\.notices) == [[2]])
    #expect(sitting.output == "2 messages accepted, 1 failed.\n")
  }

  @Test func `a program that leaves its input unread is judged by its exit code alone`() throws {
    outbox(of: 1)
    #expect(run("run", "--sender", "exec <&-; true").ending == .done)
    #expect(try daemon.requests(of: Notices.reportAccepted).map(\.notices) == [[1]])
  }

  @Test func `a rehearsal counts every message as accepted and delivered`() throws {
    outbox(of: 1100)
    expectGolden(run("run", "--rehearsal").page(["run", "--rehearsal"]), "sms-run")
    let methods = daemon.asked.map(\.method)
    #expect(
      methods == [
        "Pull", "Pull", "ReportAccepted", "ReportAccepted", "ReportDelivered", "ReportDelivered",
        "ReportDelivered",
      ])
  }

  @Test func `an empty outbox is no fault`() {
    outbox(of: 0)
    #expect(run("run", "--rehearsal", "--json").output == "{\"notices\":0,\"windows\":0}\n")
    #expect(run("run", "--sender", "false").ending == .done)
  }
}

private func answer(_ notices: Int, windows: UInt64 = 0) -> ReportNoticesResponse {
  ReportNoticesResponse(receipt: Sample.receipt(), notices: UInt64(notices), windows: windows)
}
