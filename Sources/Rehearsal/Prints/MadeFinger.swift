public import Fingerprint

/// A finger that belongs to nobody: where its ridges end and fork, and impressions of it.
///
/// The same seeds give the same finger and the same impressions, on every machine. Fingers of one
/// `flow` have the same pattern and the same run of ridges, and so the angles that a matcher could
/// mistake for a likeness; only their minutiae differ.
public struct MadeFinger: Sendable {
  public let pattern: RidgePattern
  private let seed: UInt64
  private let flow: RidgeFlow
  private let minutiae: [Mark]

  /// A minutia on the finger itself.
  private struct Mark: Sendable {
    var place: RidgeFlow.Point
    var angle: UInt8
    var kind: Minutia.Kind
  }

  /// The finger of a seed, its ridges running as another seed says.
  public init(seed: UInt64, flow flowSeed: UInt64) {
    var chance = SplitMix64(seed: flowSeed)
    let patterns = RidgePattern.allCases
    pattern = patterns[chance.weighted(patterns.map(\.share))]
    flow = RidgeFlow(pattern, seed: chance.next())
    self.seed = seed
    minutiae = Self.marks(along: flow, seed: seed)
  }

  /// Half axes of the finger's pad, in pixels at 500 dpi.
  private static let pad = (across: 165, along: 215)
  /// Half axes of the part that touches.
  private static let contact = (across: 135, along: 165)

  /// About seventy minutiae, none nearer to another than a ridge and a half, as on real pads.
  private static func marks(along flow: RidgeFlow, seed: UInt64) -> [Mark] {
    var chance = SplitMix64(seed: seed)
    let wanted = 58 + chance.below(30)
    var marks: [Mark] = []
    var tries = 0
    while marks.count < wanted, tries < 4000 {
      tries += 1
      let place = RidgeFlow.Point(
        x: chance.below(2 * pad.across) - pad.across, y: chance.below(2 * pad.along) - pad.along)
      guard isInside(place, pad), marks.allSatisfy({ squared($0.place, place) >= 14 * 14 }) else {
        continue
      }
      let angle = angle(at: place, of: flow, &chance)
      marks.append(
        Mark(place: place, angle: angle, kind: chance.chance(60) ? .ending : .bifurcation))
    }
    return marks
  }

  /// Along the ridges, one way or the other, give or take 4°.
  private static func angle(
    at place: RidgeFlow.Point, of flow: RidgeFlow, _ chance: inout SplitMix64
  ) -> UInt8 {
    let orientation = flow.orientation(at: place) / 256 + (chance.chance(50) ? 128 : 0)
    return UInt8(truncatingIfNeeded: orientation + chance.spread(3))
  }

  private static func isInside(
    _ place: RidgeFlow.Point, _ axes: (across: Int, along: Int)
  ) -> Bool {
    let (x, y) = (place.x * 1000 / axes.across, place.y * 1000 / axes.along)
    return x * x + y * y <= 1_000_000
  }

  private static func squared(_ one: RidgeFlow.Point, _ other: RidgeFlow.Point) -> Int {
    (one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)
  }
}

extension MadeFinger {
  /// The reader that impressions come from: 388 by 374 pixels at 500 dpi.
  public static let image = ImageGeometry(width: 388, height: 374)

  /// A record of impressions by number.
  public func record(
    of impressions: [UInt64], _ difficulty: PrintDifficulty,
    finger: FingerPosition = .rightIndex
  ) -> FingerprintRecord {
    FingerprintRecord(
      finger: finger, image: Self.image,
      views: impressions.map { impression($0, difficulty) })
  }

  /// One impression: the same number, the same impression.
  public func impression(
    _ number: UInt64, _ difficulty: PrintDifficulty
  ) -> FingerprintRecord.View {
    var chance = SplitMix64(seed: seed ^ (number + 1) &* 0xD1B5_4A32_D192_ED03)
    let touch = Touch(difficulty, &chance)
    var found: [Minutia] = []
    for mark in minutiae where Self.isInside(touch.centred(mark.place), Self.contact) {
      guard !chance.chance(difficulty.missing) else { continue }
      if let minutia = seen(mark, touch, difficulty, &chance) { found.append(minutia) }
    }
    for _ in 0..<found.count * difficulty.spurious / 100 {
      let mark = falseMark(touch, &chance)
      if let minutia = seen(mark, touch, difficulty, &chance) { found.append(minutia) }
    }
    return FingerprintRecord.View(quality: 60, minutiae: Array(found.prefix(255)))
  }

  /// The minutia as the reader finds it, or nothing where it falls outside the image.
  private func seen(
    _ mark: Mark, _ touch: Touch, _ difficulty: PrintDifficulty, _ chance: inout SplitMix64
  ) -> Minutia? {
    let place = touch.laid(mark.place)
    let x = place.x + chance.spread(difficulty.jitter) + Int(Self.image.width) / 2
    let y = Int(Self.image.height) / 2 - place.y - chance.spread(difficulty.jitter)
    guard x >= 0, y >= 0, x < Self.image.width, y < Self.image.height else { return nil }
    let angle = Int(mark.angle) + touch.turn + chance.spread(difficulty.angleJitter)
    return Minutia(
      kind: chance.chance(15) ? .other : mark.kind, x: UInt16(x), y: UInt16(y),
      angle: UInt8(truncatingIfNeeded: angle), quality: UInt8(30 + chance.below(60)))
  }

  /// Where a reader sees a minutia that is none: along the ridges, and every other time at the edge.
  private func falseMark(_ touch: Touch, _ chance: inout SplitMix64) -> Mark {
    let direction = Turn(record: UInt8(chance.below(256)))
    let far = chance.chance(50) ? 85 + chance.below(15) : Circle.root(chance.below(10_000))
    let place = RidgeFlow.Point(
      x: touch.x + Self.contact.across * direction.cosine / Circle.one * far / 100,
      y: touch.y + Self.contact.along * direction.sine / Circle.one * far / 100)
    return Mark(place: place, angle: Self.angle(at: place, of: flow, &chance), kind: .ending)
  }
}

extension SplitMix64 {
  /// From so much less to so much more than nothing, the middle more likely than the ends.
  mutating func spread(_ most: Int) -> Int {
    below(most + 1) + below(most + 1) - most
  }
}
