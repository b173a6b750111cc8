import Fingerprint

/// How a finger lies on the reader this time: what part of it touches, how it is turned and how its
/// skin is pushed.
struct Touch {
  /// The middle of the part that touches, on the finger.
  let x: Int
  let y: Int
  /// 256ths of a turn.
  let turn: Int
  private let pushes: [Push]

  /// Skin about a place is pushed, the less the further away: a smooth stretch, as pressure and a
  /// sideways pull leave it (after R. Cappelli, D. Maio, D. Maltoni, "Modelling plastic distortion
  /// in fingerprint images", ICAPR 2001).
  private struct Push {
    let place: RidgeFlow.Point
    let x: Int
    let y: Int
    let width: Int
  }

  init(_ difficulty: PrintDifficulty, _ chance: inout SplitMix64) {
    let direction = Turn(record: UInt8(chance.below(256)))
    let far = chance.below(difficulty.shift + 1)
    x = far * direction.cosine / Circle.one
    y = far * direction.sine / Circle.one
    turn = chance.below(2 * difficulty.turn + 1) - difficulty.turn
    pushes = (0..<3).map { _ in
      Push(
        place: RidgeFlow.Point(x: chance.below(280) - 140, y: chance.below(340) - 170),
        x: chance.spread(difficulty.stretch), y: chance.spread(difficulty.stretch),
        width: 70 + chance.below(80))
    }
  }

  /// A place of the finger as seen from the middle of what touches.
  func centred(_ place: RidgeFlow.Point) -> RidgeFlow.Point {
    RidgeFlow.Point(x: place.x - x, y: place.y - y)
  }

  /// Where a place of the finger falls on the reader, from its middle.
  func laid(_ place: RidgeFlow.Point) -> RidgeFlow.Point {
    var pushed = centred(place)
    for push in pushes {
      let (across, up) = (place.x - push.place.x, place.y - push.place.y)
      let square = push.width * push.width
      pushed.x += push.x * square / (square + across * across + up * up)
      pushed.y += push.y * square / (square + across * across + up * up)
    }
    let turned = Turn(record: UInt8(truncatingIfNeeded: turn))
    return RidgeFlow.Point(
      x: (pushed.x * turned.cosine - pushed.y * turned.sine) / Circle.one + x / 2,
      y: (pushed.x * turned.sine + pushed.y * turned.cosine) / Circle.one + y / 2)
  }
}
