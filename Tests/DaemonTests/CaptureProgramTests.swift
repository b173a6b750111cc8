import Crypto
import Foundation
import Glibc
import Messages
import Rehearsal
import Testing

/// From an image to a verdict: pictures of made-up fingers go into libfprint's virtual reader, `unicard-capture` makes
/// records of them, and the daemon decides.
@Suite(
  .ownThread,
  .enabled(
    if: access(BuildProducts.path("unicard-capture"), X_OK) == 0,
    "libfprint is not installed, so unicard-capture is not built."))
struct CaptureProgramTests {
  private let home: LedgerHome
  private let scratch: ScratchDirectory

  init() throws {
    home = try LedgerHome()
    scratch = try ScratchDirectory()
  }

  @Test
  func `pictures of a finger are enrolled and verified, another's are a wrong print (R83, C-19)`()
    async throws
  {
    let (finger, stranger) = (RidgeImage(seed: 5), RidgeImage(seed: 6))
    try await Town.open(at: home) { town, daemon in
      let citizen = town.heads[0]
      let card = try town.giveCards(to: [citizen])[0]
      try town.openHealth()
      let enrolled = try await run(
        "unicard-post", "enrol", by: Town.Clerk.post, at: Town.Health.postDevice,
        Town.Health.postKey, input: [Town.number(of: card), citizen.idDigits],
        touches: [1, 2, 3].map(finger.touch))
      #expect(enrolled.code == 0, "\(enrolled.output)\(enrolled.errors)")
      let matched = try await verify(card, finger.touch(4))
      #expect(matched.code == 0, "\(matched.output)\(matched.errors)")
      let missed = try await verify(card, stranger.touch(1))
      #expect(missed.code == 1 && missed.output.contains("\"attempts_left\":\"7\""))
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  private func verify(_ card: UInt64, _ touch: [UInt8]) async throws -> Command.Outcome {
    try await run(
      "unicard-health", "verify", by: Town.Health.nurse, at: Town.Health.unitDevice,
      Town.Health.unitKey, input: [Town.number(of: card)], touches: [touch])
  }

  /// A counter's command with the capture program behind it, and the pictures that its reader sees.
  private func run(
    _ program: String, _ verb: String, by clerk: UInt32, at device: String,
    _ key: P256.Signing.PrivateKey, input lines: [[UInt8]], touches: [[UInt8]]
  ) async throws -> Command.Outcome {
    let keyFile = scratch.path("\(device).pem")
    try Data(key.pemRepresentation.utf8).write(to: URL(filePath: keyFile))
    var command = home.command(
      program, verb, "--json", "--entry", "chip", "--clerk", "\(clerk)", "--device", device,
      "--device-key", keyFile, "--capture", BuildProducts.path("unicard-capture"), "--chip",
      scratch.path("chip.fmr"),
      input: lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined())
    if verb == "enrol" { command.arguments += ["--finger", "right-index"] }
    let reader = VirtualReader(path: scratch.path("reader.sock"))
    command.environment = ["FP_VIRTUAL_IMAGE": reader.path, "LANG": "en_US.UTF-8"]
    return try await command.with { command in
      for (place, touch) in touches.enumerated() {
        try await patiently(for: "touch \(place + 1)") {
          command.asks(for: place + 1) || command.status != nil ? true : nil
        }
        try await reader.show(touch) { command.asks(for: place + 2) || command.status != nil }
      }
      let status = try await command.end(atMost: .seconds(30))
      return Command.Outcome(status: status, output: command.output, errors: command.errors)
    }
  }
}

extension RunningCommand {
  /// Whether the capture program has asked for that touch.
  fileprivate func asks(for touch: Int) -> Bool {
    errors.contains("Finger on the reader: \(touch)")
  }
}

/// libfprint's reader that sees what comes over a socket: width and height, then a byte for each pixel.
private struct VirtualReader {
  let path: String

  /// Shows a picture, and shows it again where it was not seen: a reader at which nobody waits sees nothing.
  func show(_ pixels: [UInt8], until isSeen: () -> Bool) async throws {
    let size = [Int32(RidgeImage.width), Int32(RidgeImage.height)]
    let message = size.withUnsafeBytes { Array($0) } + pixels
    for _ in 0..<30 where !isSeen() {
      let line = try await patiently(for: "the reader") { try? RawLine(path) }
      line.write(message)
      do {
        try await patiently(for: "a picture to be seen", atMost: .seconds(1)) {
          isSeen() ? true : nil
        }
      } catch is OutOfPatience { continue }
    }
  }
}
