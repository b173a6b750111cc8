import Fingerprint
import Messages
import Office
import Testing

@testable import unicard_ministry
@testable import unicardctl

/// The ministry and the readers of fingerprints; made-up fingers for rehearsals.
@Suite struct CaptureDevicesTests {
  let daemon = FakeDaemon()
  private let key = "02" + String(repeating: "ab", count: 32)

  private func run(_ arguments: String...) -> Sitting {
    Sitting("ministry", Ministry.self, with: daemon, arguments + ["--lang", "en"])
  }

  @Test func `readers are registered with unit and key, in hexadecimal of either length`() throws {
    daemon.on(CaptureDevices.registerDevices) { _ in Sample.proposed }
    let long = "04" + String(repeating: "cd", count: 64)
    let file = PaperFile("code,office,public_key\nF0001,H001,\(key)\nF0002,P001,\(long)\n")
    #expect(run("register", "capture-devices", file.path).ending == .done)
    let asked = try #require(try daemon.requests(of: CaptureDevices.registerDevices).first)
    #expect(asked.devices.map(\.code) == ["F0001", "F0002"])
    #expect(asked.devices.map(\.office) == ["H001", "P001"])
    #expect(asked.devices.map(\.publicKey.count) == [33, 65])
    #expect(asked.devices[0].publicKey == [2] + Array(repeating: 0xAB, count: 32))
  }

  @Test func `a key that is none is named by its line, and nothing is asked for`() {
    let file = PaperFile("code,office,public_key\nF0001,H001,\(key)\nF0002,P001,12zz\n")
    let sitting = run("register", "capture-devices", file.path, "--json")
    #expect(sitting.ending != .done)
    #expect(sitting.output.contains("line_3") && sitting.output.contains("PUBLIC_KEY_MALFORMED"))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `the list goes through every page and shows what is flagged`() throws {
    daemon.on(CaptureDevices.list) { request in
      guard request.pageToken.isEmpty else {
        return ListCaptureDevicesResponse(devices: [
          .init(code: "F0003", office: "H002", suspended: true)
        ])
      }
      return ListCaptureDevicesResponse(
        devices: [
          .init(code: "F0001", office: "H001", abandoned: 31, poor: 4, flaggedByEntry: 123_456)
        ], nextPageToken: "2")
    }
    expectGolden(
      pages("ministry", Ministry.self, with: daemon, ["capture-devices", "list", "--flagged"]),
      "capture-devices")
    #expect(try daemon.requests(of: CaptureDevices.list).first?.flagged == true)
  }

  @Test func `suspending, restoring and moving are proposals`() throws {
    daemon.on(CaptureDevices.suspend) { _ in Sample.proposed }
    daemon.on(CaptureDevices.restore) { _ in Sample.proposed }
    daemon.on(CaptureDevices.move) { _ in Sample.proposed }
    let why = ["--cause", "lost"]
    for (verb, more) in [("suspend", why), ("restore", why), ("move", ["--to", "H002"])] {
      let arguments = ["capture-devices", verb, "F0001"] + more
      let sitting = Sitting("ministry", Ministry.self, with: daemon, arguments)
      #expect(sitting.ending == .done, "\(verb)")
    }
    #expect(try daemon.requests(of: CaptureDevices.suspend).first?.cause == "lost")
    #expect(try daemon.requests(of: CaptureDevices.restore).first?.device == "F0001")
    #expect(try daemon.requests(of: CaptureDevices.move).first?.office == "H002")
  }

  @Test func `a made-up finger is the same for the same numbers, another touch for another`() throws
  {
    func record(_ impression: String, _ variables: [String: String] = [:]) -> String {
      Sitting(
        "operator", Unicardctl.self, with: daemon,
        ["finger", "--seed", "7", "--impression", impression], variables: variables
      ).output
    }
    #expect(record("1").hasPrefix("FMR\0 20\0"))
    #expect(record("1") == record("1") && record("1") != record("2"))
    #expect(record("1", ["UNICARD_IMPRESSIONS": "3"]).utf8.count > record("1").utf8.count)
    #expect(daemon.asked.isEmpty)
  }
}
