import Testing

@testable import Systemd

struct NotifierTests {
  @Test func `several notifications are one message`() {
    let ear = Ear()
    ear.notifier.notify(.ready, .status("Serving."))
    #expect(ear.heard == ["READY=1\nSTATUS=Serving."])
  }

  @Test func `a status cannot smuggle in another assignment`() {
    #expect(Notification.status("a\nMAINPID=1\r\nb").assignment == "STATUS=a MAINPID=1 b")
  }

  @Test func `a reload carries the monotonic time in microseconds`() throws {
    let ear = Ear()
    ear.notifier.notifyReloading()
    let lines = try #require(ear.heard.first).split(separator: "\n")
    #expect(lines.first == "RELOADING=1")
    #expect(lines[1].hasPrefix("MONOTONIC_USEC="))
    #expect(UInt64(lines[1].dropFirst("MONOTONIC_USEC=".count)) != nil)
  }

  @Test func `a failure is told as an errno`() {
    #expect(Notification.errno(28).assignment == "ERRNO=28")
  }

  @Test(
    arguments: [
      ([:], nil),
      (["WATCHDOG_USEC": "10000000"], .seconds(10)),
      (["WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "42"], .seconds(10)),
      (["WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "43"], nil),
      (["WATCHDOG_USEC": "0"], nil),
      (["WATCHDOG_USEC": "soon"], nil),
    ] as [([String: String], Duration?)])
  func `the watchdog is ours only when the variables say so`(
    environment: [String: String], interval: Duration?
  ) {
    let settings = WatchdogSettings(environment: { environment[$0] }, processID: 42)
    #expect(settings?.interval == interval)
  }
}
