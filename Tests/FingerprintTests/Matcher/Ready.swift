import Rehearsal

@testable import Fingerprint

/// Fingers of one level of difficulty whose impressions are made ready once: the first three are the
/// gallery, the others are probes. Every three fingers share the run of their ridges.
struct Ready {
  let fingers: [[Impression]]

  init(_ count: Int, _ difficulty: PrintDifficulty, firstSeed: UInt64 = 100) {
    fingers = (0..<count).map { finger in
      let made = MadeFinger(seed: firstSeed + UInt64(finger), flow: firstSeed + UInt64(finger / 3))
      return (0..<UInt64(8)).map {
        Impression(made.impression($0, difficulty), image: MadeFinger.image)
      }
    }
  }

  /// A finger's gallery against an impression of any finger.
  func score(_ gallery: Int, _ finger: Int, _ impression: Int) -> Score {
    Matcher.fused(
      fingers[gallery].prefix(3).map {
        Comparison($0, fingers[finger][impression]).evidence.score
      })
  }

  /// Every finger against its own five probes.
  var genuine: [Score] {
    fingers.indices.flatMap { finger in (3..<8).map { score(finger, finger, $0) } }
  }

  /// Every finger against the first probe of every other, and all probes of its doubles.
  var impostors: [Score] {
    fingers.indices.flatMap { gallery in
      fingers.indices.filter { $0 != gallery }.flatMap { finger in
        (3..<(finger / 3 == gallery / 3 ? 8 : 4)).map { score(gallery, finger, $0) }
      }
    }
  }
}
