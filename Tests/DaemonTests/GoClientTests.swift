import Foundation
import Messages
import Testing

/// The Go implementation of the protocol, from Debian's packages, against the real daemon.
@Suite(.ownThread) struct GoClientTests {
  private let home: LedgerHome
  private let scratch: ScratchDirectory

  init() throws {
    home = try LedgerHome()
    scratch = try ScratchDirectory()
  }

  /// Builds the client; cancels the test, saying what to install, where Go is missing.
  private func build() async throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let client = scratch.path("ttrpccall")
    var build = Command(folder.appending(path: "Interop/go/build").path, client)
    build.environment["TMPDIR"] = NSTemporaryDirectory()
    let outcome = try await build.run(atMost: .seconds(300))
    if outcome.code == 77 { try Test.cancel("\(outcome.output)") }
    try #require(outcome.code == 0, "\(outcome.errors)")
    return client
  }

  @Test func `a client made by others asks after health and a card's bread, and hears why not`()
    async throws
  {
    let client = try await build()
    try await Town.open(at: home) { town, daemon in
      func call(_ service: String, _ method: String, _ payload: [UInt8]) async throws -> String {
        let outcome = try await Command(
          client, home.socket("bakery"), service, method, payload.hex, "20s"
        ).run()
        return "\(outcome.code ?? -1): \(outcome.output)"
      }
      #expect(try await call("grpc.health.v1.Health", "Check", []) == "0: 0801\n")
      let card = try town.giveCards(to: [town.heads[0]])[0]
      let asked = QuotaRequest(card: Town.chip(card), device: Town.ownDevice)
      let own = try home.desk("bakery").read(Bread.quota, asked)
      #expect(own.leftToday > 0)
      let answer = "0: \(try own.encoded().hex)\n"
      #expect(try await call("unicard.v1.Bread", "Quota", try asked.encoded()) == answer)
      let stranger = try QuotaRequest(card: Town.chip(card), device: Town.device).encoded()
      #expect(
        try await call("unicard.v1.Bread", "Quota", stranger) == "1: 7 DEVICE_NOT_YOURS\n")
      #expect(try await call("unicard.v1.Operator", "Status", []) == "1: 7 NOT_PERMITTED\n")
      #expect(try await daemon.stop() == .exited(0))
    }
  }
}

extension [UInt8] {
  fileprivate var hex: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
