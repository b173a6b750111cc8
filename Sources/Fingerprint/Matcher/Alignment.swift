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
  func common(_ one: Constellation, _ other: Constellation) -> (Int, Int) {
    let ones = (0..<one.count).count { index in
      let back = self.back(Int(one.x[index]) * 16, Int(one.y[index]) * 16)
      return other.reach.covers(back.x / 16, back.y / 16, within: Self.border)
    }
    let others = (0..<other.count).count { index in
      let there = place(Int(other.x[index]) * 16, Int(other.y[index]) * 16)
      return one.reach.covers(there.x / 16, there.y / 16, within: Self.border)
    }
    return (ones, others)
  }

  /// Pixels around an impression's reach in which a minutia of it could still have been.
  private static let border = 8

  /// Where a place of the gallery came from; all in sixteenths of a pixel.
  private func back(_ x: Int, _ y: Int) -> (x: Int, y: Int) {
    let (across, up) = (x - self.x, y - self.y)
    return ((across * cosine + up * sine) >> 14, (up * cosine - across * sine) >> 14)
  }
}
