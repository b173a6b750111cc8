import Glibc
import Messages
import RPC
import Testing

/// Frames that are not as they should be, on the real daemon's sockets.
@Suite(.ownThread) struct WireInputTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  @Test func `a deadline already past, a frame too large, a field too many: each has its reason`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let line = try RawLine(home.socket("bakery"))
      let draw = try LegacyDrawRequest(
        requestId: freshRequestID(), legacyCard: town.heads[0].legacyDigits, device: Town.device,
        loaves: 1
      ).encoded()
      line.ask(
        1, LegacyCards.draw.descriptor, draw, timeoutNanoseconds: 1, as: Town.Clerk.bakery)
      #expect(try line.hear() == "1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED")
      let large = [UInt8](repeating: 0, count: (1 << 20) + 1)
      line.ask(3, LegacyCards.draw.descriptor, large)
      #expect(try line.hear() == "3 RESOURCE_EXHAUSTED FRAME_TOO_LARGE")
      line.ask(5, LegacyCards.draw.descriptor, draw, as: Town.Clerk.bakery)
      #expect(try line.hear() == "5 OK", "And nothing was done under this id before.")
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `a fingerprint in a bread request is refused as an unknown field (R75, C-27)`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let line = try RawLine(home.socket("bakery"))
      let request = DispenseRequest(
        requestId: freshRequestID(), card: Town.chip(1), device: Town.device, loaves: 1)
      let fingerprint: [UInt8] = [0x7A, 4, 0x46, 0x4D, 0x52, 0]  // field 15, "FMR"
      line.ask(
        1, Bread.dispense.descriptor, try request.encoded() + fingerprint, as: Town.Clerk.bakery)
      #expect(try line.hear() == "1 INVALID_ARGUMENT UNKNOWN_FIELD")
      line.ask(3, Bread.dispense.descriptor, [0xFF], as: Town.Clerk.bakery)
      #expect(try line.hear().hasPrefix("3 INVALID_ARGUMENT"))
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `half a frame and then silence: others are served, and the line is closed`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let silent = try RawLine(home.socket("bakery"))
      let frame = FrameEncoder.request(
        1, LegacyCards.draw.descriptor, payload: [UInt8](repeating: 1, count: 100))
      silent.write(frame.prefix(20))
      for head in town.heads.prefix(3) { try town.drawLegacy(1, of: head) }
      #expect(try silent.hear() == "closed")
      try town.drawLegacy(1, of: town.heads[0])
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `bytes that are no frames harm nobody`() async throws {
    try await Town.open(at: home) { town, daemon in
      for role in ["bakery", "sms", "ministry"] {
        let noise = try RawLine(home.socket(role))
        noise.write("GET / HTTP/1.1\r\nHost: unicard\r\n\r\n".utf8)
        #expect(try noise.hear() != "silence")
      }
      try town.drawLegacy(1, of: town.heads[0])
      #expect(try await daemon.stop() == .exited(0))
    }
  }
}
