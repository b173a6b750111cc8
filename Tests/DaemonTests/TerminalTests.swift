import Foundation
import Glibc
import Messages
import Rehearsal
import Testing

/// A till that speaks ISO 8583 through `pyiso8583`, the edge, and the real daemon.
@Suite(.ownThread) struct TerminalTests {
  private let home: LedgerHome
  private let scratch: ScratchDirectory

  init() throws {
    home = try LedgerHome()
    scratch = try ScratchDirectory()
  }

  private var address: String { "unix:\(scratch.path("tills.sock"))" }

  private func edge(_ role: String = "pos", _ more: String...) -> Command {
    var command = Command("unicard-8583", "serve", "--role", role, "--listen", address)
    command.arguments += ["--socket-dir", home.sockets] + more
    return command
  }

  /// What pyiso8583 says to the edge, and hears; cancels the test, saying why, where it cannot be had.
  private func talk(_ messages: [[String: String]]) async throws -> [[String: String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    var till = Command(
      folder.appending(path: "Interop/iso8583/oracle").path, "talk", scratch.path("tills.sock"))
    till.environment = ["TMPDIR": NSTemporaryDirectory()]
    if let path = ProcessInfo.processInfo.environment["PATH"] { till.environment["PATH"] = path }
    till.input = messages.map { message in
      message.map { "\($0.key)=\($0.value)" }.joined(separator: " ") + "\n"
    }.joined()
    let outcome = try await till.run(atMost: .seconds(120))
    if outcome.code == 77 { try Test.cancel("\(outcome.output)") }
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map { line in
      Dictionary(
        uniqueKeysWithValues: line.split(separator: " ").map { word in
          let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          return (String(halves[0]), String(halves[1]))
        })
    }
  }

  private func ask(_ message: [String: String]) async throws -> [String: String] {
    try #require(try await talk([message]).first)
  }

  /// A purchase of 125.50 pounds on a card, with whatever differs.
  private func purchase(
    _ card: UInt64, trace: Int, _ changes: [String: String] = [:]
  ) -> [String: String] {
    [
      "t": "0200", "2": String(decoding: Town.number(of: card), as: UTF8.self), "3": "000000",
      "4": "000000012550", "7": Self.now, "11": Self.trace(trace), "12": "173045", "13": "1124",
      "22": "051", "41": "T0001___", "42": "M0001__________", "49": "818",
      "55": "9F260811223344556677889F3602002A", "pin": "2847",
    ].merging(changes) { _, own in own }
  }

  /// The original of a trace number, as field 90 names it.
  private func original(_ type: String = "0200", trace: Int) -> String {
    type + Self.trace(trace) + Self.now + String(repeating: "0", count: 22)
  }

  private static func trace(_ number: Int) -> String {
    String(repeating: "0", count: 6 - "\(number)".count) + "\(number)"
  }

  /// This moment as field 7 has it; the same throughout.
  private static let now: String = {
    let words = Date.now.formatted(
      .verbatim(
        "\(month: .twoDigits)\(day: .twoDigits)\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
        timeZone: .gmt, calendar: Calendar(identifier: .gregorian)))
    return words
  }()

  @Test func `R87 R89 a till buys, holds, gives back and reverses, and hears why not`() async throws
  {
    try await Town.open(at: home) { town, daemon in
      let cards = try town.giveCards(to: Array(town.heads[..<2]))
      try town.openShop()
      try town.deposit(20_000, for: town.heads[0])
      try await DaemonProcess.with(edge("pos", "--clear-pin-blocks")) { edge in
        try await edge.waitUntilReady()
        try await buy(cards[0])
        try await hold(cards[0])
        try await beRefused(cards[0])
        try await loseTheTries(cards[1])
        try await outliveTheCard(cards[0], town)
        #expect(try await edge.stop() == .exited(0))
        #expect(!edge.errors.contains("2847") && edge.errors.contains("last_four"))
      }
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  /// An echo; a purchase, again, and taken back.
  private func buy(_ card: UInt64) async throws {
    let echo = try await ask([
      "t": "0800", "7": Self.now, "11": "000001", "41": "T0001___", "70": "301",
    ])
    #expect(echo["t"] == "0810" && echo["39"] == "00")
    let bought = try await ask(purchase(card, trace: 2))
    #expect(bought["t"] == "0210" && bought["39"] == "00")
    #expect(bought["2"] == nil && bought["52"] == nil)
    // The same message from the till, as a repeat: the same answer, one entry (I-11).
    #expect(try await ask(purchase(card, trace: 2)) == bought)
    #expect(try await ask(purchase(card, trace: 2, ["t": "0201"])) == bought)
    #expect(try await balance(card, trace: 3) == "0001818C0000000074500002818C000000007450")
    let reversal = purchase(card, trace: 4, ["t": "0400", "90": original(trace: 2)])
    let reversed = try await ask(reversal)
    #expect(reversed["t"] == "0410" && reversed["39"] == "00")
    #expect(try await ask(reversal.merging(["t": "0401"]) { $1 }) == reversed)
    let again = reversal.merging(["t": "0420", "11": "000005"]) { $1 }
    #expect(try await ask(again)["39"] == "94")
    let never = reversal.merging(["11": "000006", "90": original(trace: 999)]) { $1 }
    #expect(try await ask(never)["39"] == "25")
  }

  /// An authorization, its completion for less, and part of that given back.
  private func hold(_ card: UInt64) async throws {
    #expect(
      try await ask(purchase(card, trace: 10, ["t": "0100", "4": "000000005000"]))["39"] == "00")
    #expect(try await balance(card, trace: 11) == "0001818C0000000200000002818C000000015000")
    let completion = [
      "t": "0220", "4": "000000003000", "90": original("0100", trace: 10),
    ]
    let captured = try await ask(purchase(card, trace: 12, completion))
    #expect(captured["t"] == "0230" && captured["39"] == "00")
    let entry = try #require(captured["37"])
    let refund = ["3": "200000", "4": "000000001000", "37": entry]
    #expect(try await ask(purchase(card, trace: 13, refund))["39"] == "00")
    #expect(try await balance(card, trace: 14) == "0001818C0000000180000002818C000000018000")
  }

  /// What a till may not, or an account cannot.
  private func beRefused(_ card: UInt64) async throws {
    func code(_ trace: Int, _ changes: [String: String]) async throws -> String? {
      try await ask(purchase(card, trace: trace, changes))["39"]
    }
    #expect(try await code(20, ["4": "000000018001"]) == "51")
    #expect(try await code(21, ["4": "000002000001"]) == "61")
    #expect(try await code(22, ["4": "000000000000"]) == "13")
    #expect(try await code(23, ["2": "4000000000000002"]) == "14")
    #expect(try await code(24, ["22": "011"]) == "57")
    #expect(try await code(25, ["41": "T9999___"]) == "58")
    #expect(try await code(26, ["3": "010000"]) == "58")
    #expect(try await code(27, ["49": "840"]) == "12")
    #expect(try await code(28, ["52": "0011223344556677", "pin": ""]) == "63")
  }

  /// A wrong PIN, until no try is left.
  private func loseTheTries(_ card: UInt64) async throws {
    for (trace, code) in [(30, "55"), (31, "55"), (32, "75")] {
      #expect(try await ask(purchase(card, trace: trace, ["pin": "1111"]))["39"] == code)
    }
    #expect(try await ask(purchase(card, trace: 33))["39"] == "75")
  }

  private func outliveTheCard(_ card: UInt64, _ town: Town) async throws {
    var day = try #require(try town.status().date)
    day.year += 4
    day.day = 1
    try town.home.desk("operator").act(Operator.driveClock) {
      DriveClockRequest(requestId: $0, date: day)
    }
    #expect(try await ask(purchase(card, trace: 40))["39"] == "54")
  }

  private func balance(_ card: UInt64, trace: Int) async throws -> String? {
    let answer = try await ask(purchase(card, trace: trace, ["3": "310000"]))
    #expect(answer["39"] == "00")
    return answer["54"]
  }

  @Test func `without its daemon the edge says so and goes on, and serves only what it can`()
    async throws
  {
    try await DaemonProcess.with(edge()) { edge in
      try await edge.waitUntilReady()
      let sign = "t=0800 11=1 41=T0001 70=1\n"
      let echo = "t=0800 11=2 41=T0001 70=301\n"
      var probe = Command("unicard-8583", "probe", address)
      probe.input = sign
      let signed = try await probe.run()
      #expect(signed.code == 0)
      #expect(signed.output.contains("t=0810") && signed.output.contains("39=00"))
      probe.input = sign + echo + sign
      let outcome = try await probe.run(atMost: .seconds(60))
      #expect(outcome.code == 1)
      let codes = outcome.output.split(separator: "\n").map { $0.contains("39=00") }
      #expect(codes == [true, false, true])
      #expect(try await edge.stop() == .exited(0))
      #expect(edge.hasSaid("STOPPING=1"))
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path("tills.sock")))
  }

  @Test func `what is no message of this profile ends its connection, and half a message too`()
    async throws
  {
    try await DaemonProcess.with(edge()) { edge in
      try await edge.waitUntilReady()
      let noise = try RawLine(scratch.path("tills.sock"))
      noise.write([0xFF, 0xFF])
      #expect(try noise.hear() == "closed")
      let half = try RawLine(scratch.path("tills.sock"))
      half.write([0, 100, 0x30])
      #expect(try half.hear() == "closed")
      #expect(try await edge.stop() == .exited(0))
    }
  }

  @Test func `R88 a cash machine pays out, takes in and tells what is left, and a till does not`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let card = try town.giveCards(to: [town.heads[0]])[0]
      try town.openShop()
      try town.setUpMachine()
      try town.deposit(20_000, for: town.heads[0])
      try await DaemonProcess.with(edge("atm", "--clear-pin-blocks")) { edge in
        try await edge.waitUntilReady()
        func ask(_ trace: Int, _ changes: [String: String]) async throws -> [String: String] {
          try await self.ask(
            purchase(card, trace: trace, ["41": "A0001___"].merging(changes) { $1 }))
        }
        let paid = try await ask(2, ["3": "010000", "4": "000000005000"])
        #expect(paid["39"] == "00" && paid["54"] == "0001818C0000000150000002818C000000015000")
        let taken = try await ask(3, ["3": "210000", "4": "000000001000"])
        #expect(taken["39"] == "00" && taken["54"] == "0001818C0000000160000002818C000000016000")
        // The notes got stuck after twenty pounds: thirty are given back.
        let stuck = [
          "t": "0420", "90": original(trace: 2),
          "95": "000000002000000000000000D00000000D00000000",
        ]
        #expect(try await ask(4, stuck)["39"] == "00")
        #expect(
          try await ask(5, ["3": "310000"])["54"] == "0001818C0000000190000002818C000000019000")
        #expect(try await ask(6, ["3": "010000", "41": "T0001___"])["39"] == "58")
        #expect(try await edge.stop() == .exited(0))
      }
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a reversal that overtakes what it reverses keeps it from being paid`() async throws {
    try await Town.open(at: home) { town, daemon in
      let card = try town.giveCards(to: [town.heads[0]])[0]
      try town.openShop()
      try town.deposit(20_000, for: town.heads[0])
      try await DaemonProcess.with(edge("pos", "--clear-pin-blocks")) { edge in
        try await edge.waitUntilReady()
        let reversal = purchase(card, trace: 3, ["t": "0400", "90": original(trace: 2)])
        #expect(try await ask(reversal)["39"] == "25")
        #expect(try await ask(purchase(card, trace: 2))["39"] == "94")
        #expect(
          try await balance(card, trace: 4) == "0001818C0000000200000002818C000000020000")
        #expect(try await edge.stop() == .exited(0))
      }
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a loopback port serves as a Unix socket does`() async throws {
    let address = "127.0.0.1:\(try Self.freePort())"
    let command = Command("unicard-8583", "serve", "--role", "pos", "--listen", address)
    try await DaemonProcess.with(command) { edge in
      try await edge.waitUntilReady()
      var probe = Command("unicard-8583", "probe", address)
      probe.input = "t=0800 11=1 41=T0001 70=1\n"
      #expect(try await probe.run().code == 0)
      #expect(try await command.run().code == 69, "the port is taken")
      #expect(try await edge.stop() == .exited(0))
    }
  }

  /// A port that nobody has at this moment.
  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
      }
    }
    guard result == 0 else { throw SystemFailure("bind") }
    return UInt16(bigEndian: place.sin_port)
  }

  @Test
  func `I-11 a purchase that is sent again after daemon and edge were killed is the same purchase`()
    async throws
  {
    var (card, bought): (UInt64, [String: String]) = (0, [:])
    try await Town.open(at: home) { town, daemon in
      card = try town.giveCards(to: [town.heads[0]])[0]
      try town.openShop()
      try town.deposit(20_000, for: town.heads[0])
      try await DaemonProcess.with(edge("pos", "--clear-pin-blocks")) { edge in
        try await edge.waitUntilReady()
        bought = try await ask(purchase(card, trace: 2))
        #expect(bought["39"] == "00")
        #expect(try await edge.crash() == .signalled(SIGKILL))
      }
      #expect(try await daemon.crash() == .signalled(SIGKILL))
    }
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      try await DaemonProcess.with(edge("pos", "--clear-pin-blocks")) { edge in
        try await edge.waitUntilReady()
        #expect(try await ask(purchase(card, trace: 2, ["t": "0201"])) == bought)
        #expect(
          try await balance(card, trace: 3) == "0001818C0000000074500002818C000000007450")
        #expect(try await edge.stop() == .exited(0))
      }
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a connection too many is closed, and the others end with the process`() async throws {
    try await DaemonProcess.with(edge("pos", "--connections", "1")) { edge in
      try await edge.waitUntilReady()
      let first = try RawLine(scratch.path("tills.sock"))
      let second = try RawLine(scratch.path("tills.sock"))
      #expect(try second.hear() == "closed")
      #expect(try await edge.stop() == .exited(0))
      #expect(try first.hear() == "closed")
    }
  }

  @Test(arguments: [("zone-pin-key", 15), ("request-key", 15)])
  func `a key of the wrong length is a matter of set-up, 78`(name: String, count: Int) async throws
  {
    try Data(repeating: 7, count: count).write(to: URL(filePath: scratch.path(name)))
    var command = edge()
    command.environment["CREDENTIALS_DIRECTORY"] = scratch.path
    let outcome = try await command.run()
    #expect(outcome.code == 78 && outcome.errors.contains(name))
  }

  @Test(arguments: ["0.0.0.0:8583", "192.0.2.1:8583", "localhost:8583"])
  func `no address but this machine's is served`(address: String) async throws {
    let command = Command("unicard-8583", "serve", "--role", "pos", "--listen", address)
    #expect(try await command.run().code == 64)
  }

  @Test(arguments: ["unicard-8583", "unicard-8583 serve", "unicard-8583 probe"])
  func `the help stands as recorded`(name: String) async throws {
    var command = Command("unicard-8583")
    command.arguments = name.split(separator: " ").dropFirst().map(String.init) + ["--help"]
    command.environment["COLUMNS"] = "100"
    let outcome = try await command.run()
    #expect(outcome.code == 0)
    try Golden("help/\(name.replacing(" ", with: "-")).txt").check(outcome.output)
  }

  @Test func `unprotected PIN blocks are taken over a Unix socket only`() async throws {
    let command = Command(
      "unicard-8583", "serve", "--role", "pos", "--listen", "127.0.0.1:8583", "--clear-pin-blocks")
    #expect(try await command.run().code == 64)
  }
}

extension Town {
  /// A merchant with a till of whoever runs the tests.
  func openShop() throws {
    try together(Registry.registerOutlets) {
      RegisterOutletsRequest(
        requestId: $0,
        outlets: [.init(code: "M0001", kind: .merchant, governorate: 3, name: "محل")])
    }
    try together(Registry.registerDevices) {
      RegisterDevicesRequest(
        requestId: $0, devices: [.init(code: "T0001", outlet: "M0001", uid: getuid())])
    }
  }

  /// A cash machine of Egypt Post, of whoever runs the tests.
  func setUpMachine() throws {
    try together(Registry.registerOutlets) {
      RegisterOutletsRequest(
        requestId: $0,
        outlets: [.init(code: "E0001", kind: .postAtm, governorate: 3, name: "ماكينة")])
    }
    try together(Registry.registerDevices) {
      RegisterDevicesRequest(
        requestId: $0, devices: [.init(code: "A0001", outlet: "E0001", uid: getuid())])
    }
  }

  /// Puts money on a citizen's account, over the counter.
  func deposit(_ piastres: Int64, for citizen: Rehearsal.Citizen) throws {
    try desk("post", as: Clerk.post).act(Payments.deposit) {
      DepositRequest(requestId: $0, nationalId: citizen.idDigits, amountPiastres: piastres)
    }
  }
}
