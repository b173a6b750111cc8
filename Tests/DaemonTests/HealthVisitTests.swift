import Crypto
import Fingerprint
import Foundation
import Glibc
import Messages
import Rehearsal
import Testing

/// Card and finger through every layer: the offices' commands, the real daemon, its sockets and its disk.
@Suite(.ownThread) struct HealthVisitTests {
  private let home: LedgerHome
  private let scratch: ScratchDirectory

  init() throws {
    home = try LedgerHome()
    scratch = try ScratchDirectory()
  }

  private static let finger = MadeFinger(seed: 11, flow: 11)
  private static let stranger = MadeFinger(seed: 12, flow: 12)

  @Test
  func
    `seven misses tolerated, a kill between them, the eighth stops card and bread (R93, C-17, I-9)`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let card = try town.giveCards(to: [town.heads[0]])[0]
      try town.openHealth()
      try await enrol(card, of: town.heads[0])
      let matched = try await verify(card, Self.finger, impression: 9)
      #expect(matched.code == 0 && matched.output.contains("\"finger\":\"right-index\""))
      for left in (4...7).reversed() { try await miss(card, left: left) }
      #expect(try await daemon.crash() == .signalled(SIGKILL))
    }
    try await DaemonProcess.with(home.daemon()) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home)
      for left in (1...3).reversed() { try await miss(1, left: left) }
      let last = try await verify(1, Self.stranger, impression: 90)
      #expect(last.code == 1 && last.output.contains("FINGERPRINT_LOCKOUT"))
      let after = try await verify(1, Self.finger, impression: 10)
      #expect(after.code == 1 && after.output.contains("CARD_STOPPED"))
      #expect(
        try refusal { try town.dispense(1, on: 1) } == "FAILED_PRECONDITION CARD_STOPPED")
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  private func enrol(_ card: UInt64, of citizen: Rehearsal.Citizen) async throws {
    let enrolled = try await command(
      "unicard-post", "enrol", by: Town.Clerk.post, at: Town.Health.postDevice,
      Town.Health.postKey,
      Self.finger.record(of: [0, 1, 2], .easy),
      input: [Town.number(of: card), citizen.idDigits]
    ).run()
    #expect(enrolled.code == 0, "\(enrolled.output)\(enrolled.errors)")
  }

  private func miss(_ card: UInt64, left: Int) async throws {
    let missed = try await verify(card, Self.stranger, impression: UInt64(left))
    #expect(missed.code == 1 && missed.output.contains("\"attempts_left\":\"\(left)\""))
  }

  private func verify(
    _ card: UInt64, _ finger: MadeFinger, impression: UInt64
  ) async throws -> Command.Outcome {
    try await command(
      "unicard-health", "verify", by: Town.Health.nurse, at: Town.Health.unitDevice,
      Town.Health.unitKey,
      finger.record(of: [impression], .easy), input: [Town.number(of: card)]
    ).run()
  }

  /// A command with a record in a file, a key in another, and the chip in a third.
  private func command(
    _ program: String, _ verb: String, by clerk: UInt32, at device: String,
    _ key: P256.Signing.PrivateKey, _ record: FingerprintRecord, input lines: [[UInt8]]
  ) throws -> Command {
    let probe = scratch.path("probe.fmr")
    let keyFile = scratch.path("\(device).pem")
    try Data(record.encoded).write(to: URL(filePath: probe))
    try Data(key.pemRepresentation.utf8).write(to: URL(filePath: keyFile))
    return home.command(
      program, verb, "--json", "--entry", "chip", "--clerk", "\(clerk)", "--device", device,
      "--device-key", keyFile, "--record", probe, "--chip", scratch.path("chip.fmr"),
      input: lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined())
  }
}
