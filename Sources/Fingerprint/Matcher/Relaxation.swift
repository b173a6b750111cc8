/// Which of the pairs agree with one another.
///
/// The relaxation of the cited paper (there after Y. Feng, J. Feng, X. Chen, Z. Song, "A novel
/// fingerprint matching scheme based on local structure compatibility", ICPR 2006): a pair's
/// likeness is drawn towards that of the pairs which lie to it, on both fingers, at the same
/// distance, in the same direction and turned the same.
struct Relaxation {
  private(set) var pairs: [Pair]
  /// How far each agrees with each, from 0 to 256.
  private(set) var agreement: [Int32]
  private(set) var steps = 0

  private static let rounds = 5

  init(_ pairs: [Pair], _ one: Impression, _ other: Impression) {
    self.pairs = pairs
    let count = pairs.count
    agreement = [Int32](repeating: 0, count: count * count)
    for first in 0..<count {
      for second in 0..<first {
        let value = Self.agreement(pairs[first], pairs[second], one, other)
        agreement[first * count + second] = value
        agreement[second * count + first] = value
      }
    }
    var next = pairs.map(\.likeness)
    for _ in 0..<Self.rounds where count > 1 {
      for first in 0..<count {
        var sum: Int32 = 0
        for second in 0..<count {
          sum &+= (agreement[first * count + second] &* self.pairs[second].likeness) >> 4
        }
        next[first] = (self.pairs[first].likeness + (sum >> 4) / Int32(count - 1)) / 2
      }
      for first in 0..<count { self.pairs[first].likeness = next[first] }
    }
    steps = count * count * (Self.rounds + 1)
  }

  /// What the best twelve came to, on average.
  var fit: Int {
    let best = pairs.map(\.likeness).sorted(by: >).prefix(12)
    return best.reduce(0) { $0 + Int($1) } / max(best.count, 1)
  }

  private static func agreement(
    _ first: Pair, _ second: Pair, _ one: Impression, _ other: Impression
  ) -> Int32 {
    guard first.one != second.one, first.other != second.other else { return 0 }
    let place = one.spans.place(Int(first.one), Int(second.one))
    let otherPlace = other.spans.place(Int(first.other), Int(second.other))
    let (near, far) = (one.spans.distance[place], other.spans.distance[otherPlace])
    let apart = Int(abs(near - far))
    let slack = Int(max(near, far)) / 24
    guard apart - slack < Agreement.distances.count else { return 0 }
    let bearings = (one.spans.bearing[place] - other.spans.bearing[otherPlace]).size / 256
    let turns =
      ((one.stars.direction[Int(second.one)] - one.stars.direction[Int(first.one)])
      - (other.stars.direction[Int(second.other)] - other.stars.direction[Int(first.other)]))
      .size / 256
    let distance = Agreement.distances[max(0, apart - slack)]
    return (distance * Agreement.angles[bearings] * Agreement.angles[turns]) >> 16
  }
}

/// How far two measures of the same thing agree: sigmoids, from 256 for the same to 0.
enum Agreement {
  /// By pixels apart: half at six.
  static let distances: [Int32] = (0..<24).map { sigmoid(($0 - 6) * Exponential.one) }
  /// By 256ths of a turn apart: half at eleven (15.5°).
  static let angles: [Int32] = (0...128).map { sigmoid(($0 - 11) * Exponential.one * 3 / 5) }

  /// 256 / (1 + e^t), t in 65,536ths.
  private static func sigmoid(_ exponent: Int) -> Int32 {
    let one = Exponential.one
    if exponent < 0 { return Int32(256 * one / (one + Exponential.fall(-exponent))) }
    let fall = Exponential.fall(exponent)
    return Int32(256 * fall / (one + fall))
  }
}
