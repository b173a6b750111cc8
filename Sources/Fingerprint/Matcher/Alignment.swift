/// A turn and a shift that lay the probe upon the gallery.
struct Alignment: BitwiseCopyable {
  /// `Circle.one` standing for one.
  var cosine = Circle.one
  var sine = 0
  /// Sixteenths of a pixel.
  var x = 0
  var y = 0

  /// The one that carries one minutia upon another, directions and all.
  init(_ pair: Pair, _ one: Constellation, _ other: Constellation) {
    let turn = one.direction[Int(pair.one)] - other.direction[Int(pair.other)]
    (cosine, sine) = (turn.cosine, turn.sine)
    carry(
      (Int(other.x[Int(pair.other)]) * 16, Int(other.y[Int(pair.other)]) * 16),
      to: (Int(one.x[Int(pair.one)]) * 16, Int(one.y[Int(pair.one)]) * 16))
  }

  /// The best in the sense of least squares, each pair counted by its weight; nil where all fall
  /// into one point.
  init?(
    _ pairs: some Sequence<(pair: Pair, weight: Int)>, _ one: Constellation,
    _ other: Constellation
  ) {
    var (sum, x, y, u, v) = (0, 0, 0, 0, 0)
    for (pair, weight) in pairs {
      sum += weight
      x += weight * Int(one.x[Int(pair.one)])
      y += weight * Int(one.y[Int(pair.one)])
      u += weight * Int(other.x[Int(pair.other)])
      v += weight * Int(other.y[Int(pair.other)])
    }
    guard sum > 0 else { return nil }
    let centre = (x * 16 / sum, y * 16 / sum)
    let otherCentre = (u * 16 / sum, v * 16 / sum)
    var (dot, cross) = (0, 0)
    for (pair, weight) in pairs {
      let x = Int(one.x[Int(pair.one)]) * 16 - centre.0
      let y = Int(one.y[Int(pair.one)]) * 16 - centre.1
      let u = Int(other.x[Int(pair.other)]) * 16 - otherCentre.0
      let v = Int(other.y[Int(pair.other)]) * 16 - otherCentre.1
      dot += (weight * (x * u + y * v)) >> 8
      cross += (weight * (y * u - x * v)) >> 8
    }
    // Halved until their squares fit.
    while max(dot.magnitude, cross.magnitude) >= 1 << 30 { (dot, cross) = (dot / 2, cross / 2) }
    let length = Circle.root(dot * dot + cross * cross)
    guard length > 0 else { return nil }
    (cosine, sine) = (dot * Circle.one / length, cross * Circle.one / length)
    carry(otherCentre, to: centre)
  }

  /// Shifts so that one place falls upon another, in sixteenths.
  private mutating func carry(_ place: (x: Int, y: Int), to target: (x: Int, y: Int)) {
    (x, y) = (0, 0)
    let turned = self.place(place.x, place.y)
    (x, y) = (target.x - turned.x, target.y - turned.y)
  }

  /// Where a place of the probe falls; all in sixteenths of a pixel.
  @inline(__always) func place(_ u: Int, _ v: Int) -> (x: Int, y: Int) {
    (((u * cosine - v * sine) >> 14) + x, ((u * sine + v * cosine) >> 14) + y)
  }

  var turn: Turn { Circle.bearing(cosine, sine) }

  /// How many minutiae of each lie where the other can speak.
  func common(_ one: Impression, _ other: Impression) -> (Int, Int) {
    let ones = (0..<one.count).count { index in
      isSeen(Int(one.stars.x[index]), Int(one.stars.y[index]), by: other.reach)
    }
    let others = (0..<other.count).count { index in
      let there = place(Int(other.stars.x[index]) * 16, Int(other.stars.y[index]) * 16)
      return one.reach.covers(there.x / 16, there.y / 16)
    }
    return (ones, others)
  }

  /// Square pixels of which both can speak, measured at a thousand places of the gallery's reach.
  func area(_ one: Reach, _ other: Reach) -> Int {
    let (width, height) = (one.high.x - one.low.x, one.high.y - one.low.y)
    var hits = 0
    for row in 0..<Self.samples {
      let y = one.low.y + (2 * row + 1) * height / (2 * Self.samples)
      for column in 0..<Self.samples {
        let x = one.low.x + (2 * column + 1) * width / (2 * Self.samples)
        if one.covers(x, y), isSeen(x, y, by: other) { hits += 1 }
      }
    }
    return hits * width * height / Self.areaSteps
  }

  private static let samples = 32
  static let areaSteps = samples * samples

  /// Whether a place of the gallery lies where the probe can speak.
  private func isSeen(_ x: Int, _ y: Int, by reach: Reach) -> Bool {
    let back = self.back(x * 16, y * 16)
    return reach.covers(back.x / 16, back.y / 16)
  }

  /// Where a place of the gallery came from; all in sixteenths of a pixel.
  private func back(_ x: Int, _ y: Int) -> (x: Int, y: Int) {
    let (across, up) = (x - self.x, y - self.y)
    return ((across * cosine + up * sine) >> 14, (up * cosine - across * sine) >> 14)
  }
}
