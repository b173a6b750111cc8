import Fingerprint

/// The patterns that fingers have, about as often as people have them.
public enum RidgePattern: CaseIterable, Hashable, Sendable {
  case leftLoop, rightLoop, whorl, arch, tentedArch

  /// Of a hundred fingers.
  var share: Int {
    switch self {
    case .leftLoop, .rightLoop: 32
    case .whorl: 28
    case .arch: 4
    case .tentedArch: 4
    }
  }
}

/// Which way the ridges run on a finger: the zero-pole model of B. G. Sherlock and D. M. Monro ("A
/// model for interpreting fingerprint topology", Pattern Recognition 26(7), 1993). Every core turns
/// the ridges by half a turn around it, every delta by as much the other way.
struct RidgeFlow: Sendable {
  private var cores: [Point] = []
  private var deltas: [Point] = []
  /// Half of every bearing's sum is turned by so much, so that the tip's ridges lie across.
  private var offset = 0
  private let isArch: Bool
  private let height: Int

  /// A place on the finger, in pixels at 500 dpi from its middle, y upwards.
  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  init(_ pattern: RidgePattern, seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    func off(_ spread: Int) -> Int { chance.below(2 * spread + 1) - spread }
    isArch = pattern == .arch
    height = 60 + chance.below(60)
    switch pattern {
    case .arch: break
    case .tentedArch:
      cores = [Point(x: off(8), y: 20 + off(15))]
      deltas = [Point(x: off(8), y: -110 + off(25))]
    case .leftLoop:
      cores = [Point(x: off(15), y: 25 + off(20))]
      deltas = [Point(x: 105 + off(25), y: -105 + off(30))]
    case .rightLoop:
      cores = [Point(x: off(15), y: 25 + off(20))]
      deltas = [Point(x: -105 + off(25), y: -105 + off(30))]
    case .whorl:
      let half = 8 + chance.below(22)
      cores = [Point(x: off(8), y: 30 + half), Point(x: off(8), y: 30 - half)]
      deltas = [
        Point(x: -115 + off(25), y: -105 + off(25)), Point(x: 115 + off(25), y: -105 + off(25)),
      ]
    }
    offset = halved(Point(x: 0, y: 200))
  }

  /// The ridges' orientation at a place, in 65,536ths of a turn; half a turn more is the same.
  func orientation(at place: Point) -> Int {
    guard isArch else { return halved(place) - offset }
    // Ridges rise to the middle and fall from it, the more the lower they lie; none at the tip.
    let steep = max(0, min(height, height * (120 - place.y) / 240))
    let slope = Turn(units: Int16(clamping: -place.x * 65_536 / 440)).sine
    return Int(Circle.bearing(Circle.one * 100, slope * steep).units)
  }

  private func halved(_ place: Point) -> Int {
    let around = cores.reduce(0) { $0 + bearing(from: $1, to: place) }
    return deltas.reduce(around) { $0 - bearing(from: $1, to: place) } / 2
  }

  private func bearing(from: Point, to: Point) -> Int {
    Int(Circle.bearing(to.x - from.x, to.y - from.y).units)
  }
}
