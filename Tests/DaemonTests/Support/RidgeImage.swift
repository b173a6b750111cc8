import Glibc

/// A picture of a finger that belongs to nobody: a wave for the ridges, turned about a point for each minutia (the phase
/// of a spiral, as in Larkin and Fletcher's decomposition of prints, 2007), pressed a little differently each time.
struct RidgeImage {
  static let width = 256
  static let height = 288
  private static let ridgePixels = 9.0

  private let minutiae: [(x: Double, y: Double, turn: Double)]

  /// The finger of a seed.
  init(seed: UInt64) {
    var random = seed
    func next(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    var found: [(x: Double, y: Double, turn: Double)] = []
    while found.count < 36 {
      let (x, y) = (Double(30 + next(Self.width - 60)), Double(30 + next(Self.height - 60)))
      let turn = next(2) == 0 ? -1.0 : 1.0
      if found.allSatisfy({ hypot($0.x - x, $0.y - y) > 24 }) { found.append((x, y, turn)) }
    }
    minutiae = found
  }

  /// One touch of it, by number: moved by a few pixels and turned by a few degrees.
  func touch(_ number: Int) -> [UInt8] {
    let (dx, dy) = (Double(number * 7 % 13 - 6), Double(number * 5 % 11 - 5))
    let turn = Double(number * 3 % 7 - 3) * 0.035
    let (sine, cosine) = (sin(turn), cos(turn))
    var pixels: [UInt8] = []
    pixels.reserveCapacity(Self.width * Self.height)
    for v in 0..<Self.height {
      for u in 0..<Self.width {
        let (a, b) = (Double(u - Self.width / 2), Double(v - Self.height / 2))
        guard (a / 118) * (a / 118) + (b / 136) * (b / 136) < 1 else {
          pixels.append(235)
          continue
        }
        let x = cosine * (a - dx) + sine * (b - dy) + Double(Self.width / 2)
        let y = cosine * (b - dy) - sine * (a - dx) + Double(Self.height / 2)
        pixels.append(UInt8(128 + 100 * cos(phase(x, y))))
      }
    }
    return pixels
  }

  private func phase(_ x: Double, _ y: Double) -> Double {
    let arch = y + 26 * cos((x - Double(Self.width / 2)) / 60)
    return minutiae.reduce(2 * .pi / Self.ridgePixels * arch) { phase, minutia in
      phase + minutia.turn * atan2(y - minutia.y, x - minutia.x)
    }
  }
}
