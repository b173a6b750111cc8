import Rehearsal
import Testing

@testable import Fingerprint

/// At the suggested threshold, on made-up fingers; `PrintDifficulty` says how hard they are. The
/// bench draws the same on more of them.
@Suite struct ErrorRateTests {
  @Test(arguments: [
    (PrintDifficulty.easy, 0), (PrintDifficulty.ordinary, 0), (PrintDifficulty.hard, 4),
  ])
  func `a finger is seldom refused and never taken for another`(
    difficulty: PrintDifficulty, mostRefused: Int
  ) {
    let ready = Ready(12, difficulty)
    let genuine = ready.genuine
    let impostors = ready.impostors
    #expect(genuine.count == 60)
    #expect(impostors.count == 228)
    #expect(genuine.count { $0 < Matcher.suggestedThreshold } <= mostRefused)
    #expect(impostors.allSatisfy { $0 < Matcher.suggestedThreshold })
  }

  @Test func `a finger turned by up to a sixth of a turn is the same finger`() {
    let made = MadeFinger(seed: 3, flow: 3)
    let gallery = Impression(made.impression(0, .easy), image: MadeFinger.image)
    let turned = PrintDifficulty(
      turn: 0, shift: 10, stretch: 3, missing: 8, spurious: 8, jitter: 2, angleJitter: 3)
    for degrees in stride(from: -60, through: 60, by: 15) {
      let probe = Impression(
        made.impression(1, turned).turned(by: degrees), image: MadeFinger.image)
      let score = Matcher.fused([Comparison(gallery, probe).evidence.score])
      #expect(score >= Matcher.suggestedThreshold, "\(degrees)°")
    }
  }

  @Test func `two fifths in common are enough where they are clear`() {
    let made = MadeFinger(seed: 5, flow: 5)
    let whole = made.impression(0, .easy)
    let part = made.impression(1, .easy)
    let ordered = part.minutiae.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    let upper = FingerprintRecord.View(
      quality: 60, minutiae: Array(ordered.prefix(ordered.count * 2 / 5)))
    let score = Matcher.fused([
      Comparison(
        Impression(whole, image: MadeFinger.image), Impression(upper, image: MadeFinger.image)
      ).evidence.score
    ])
    #expect(score >= Matcher.suggestedThreshold)
  }
}

extension FingerprintRecord.View {
  /// The same print turned about the image's middle; what falls outside is gone.
  func turned(by degrees: Int) -> FingerprintRecord.View {
    let turn = Turn(units: Int16(degrees * 65_536 / 360))
    let image = MadeFinger.image
    let (middleX, middleY) = (Int(image.width) / 2, Int(image.height) / 2)
    let minutiae = minutiae.compactMap { minutia -> Minutia? in
      let (x, y) = (Int(minutia.x) - middleX, middleY - Int(minutia.y))
      let across = (x * turn.cosine - y * turn.sine) / Circle.one + middleX
      let down = middleY - (x * turn.sine + y * turn.cosine) / Circle.one
      guard (0..<Int(image.width)).contains(across), (0..<Int(image.height)).contains(down) else {
        return nil
      }
      var copy = minutia
      (copy.x, copy.y) = (UInt16(across), UInt16(down))
      copy.angle = minutia.angle &+ UInt8(truncatingIfNeeded: degrees * 256 / 360)
      return copy
    }
    return FingerprintRecord.View(quality: quality, minutiae: minutiae)
  }
}
