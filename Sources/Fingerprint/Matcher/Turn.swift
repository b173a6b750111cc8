/// An angle in 65,536ths of a turn, counter-clockwise. Sums and differences wrap as angles do, so
/// the difference of two is always the shorter way round.
package struct Turn: Hashable, BitwiseCopyable {
  package var units: Int16

  package init(units: Int16) { self.units = units }

  /// From a record's 256ths.
  package init(record angle: UInt8) { units = Int16(bitPattern: UInt16(angle) << 8) }

  package static func - (one: Turn, other: Turn) -> Turn { Turn(units: one.units &- other.units) }

  /// Half a turn on.
  var opposite: Turn { Turn(units: units &+ .min) }

  /// How far it is from no turn at all, from 0 to 32,768.
  package var size: Int { Int(units.magnitude) }

  /// The sine and the cosine, 16,384 standing for one.
  package var sine: Int { Circle.sines[place] }
  package var cosine: Int { Circle.sines[(place + Circle.steps / 4) % Circle.steps] }

  private var place: Int {
    (Int(UInt16(bitPattern: units)) + Circle.unitsAStep / 2) / Circle.unitsAStep % Circle.steps
  }
}

/// Trigonometry in whole numbers: the same on every machine, because nothing is ever rounded by one.
package enum Circle {
  /// Directions that are told apart, 0.35° each.
  static let steps = 1024
  static let unitsAStep = 65_536 / steps
  /// What stands for one in `sines`.
  package static let one = 16_384

  /// The sine of every step, by the recurrence sin(n+1)δ = 2·cos δ·sin nδ − sin(n−1)δ over one
  /// quarter in 40-bit fractions, and the rest by symmetry.
  static let sines: [Int] = {
    let fraction = 40
    /// sin δ and 2·cos δ for δ = 2π/1024, scaled by 2⁴⁰.
    let (sine, twiceCosine): (Int, Int) = (6_746_476_518, 2_198_981_859_561)
    var quarter = [0, sine]
    for _ in 2...steps / 4 {
      let (last, before) = (quarter[quarter.count - 1], quarter[quarter.count - 2])
      let product = twiceCosine.multipliedFullWidth(by: last)
      let scaled = (product.high << (64 - fraction)) | Int(product.low >> fraction)
      quarter.append(scaled - before)
    }
    let rounded = quarter.map { ($0 + (1 << (fraction - 15))) >> (fraction - 14) }
    let half = rounded + rounded.dropLast().reversed().dropLast()
    return half + half.map { -$0 }
  }()

  /// The direction of a vector, y upwards; none for no vector. Within 0.1°.
  package static func bearing(_ x: Int, _ y: Int) -> Turn {
    let (across, up) = (x.magnitude, y.magnitude)
    guard across | up != 0 else { return Turn(units: 0) }
    let steep = up > across
    let ratio = Int((min(across, up) << 10) / max(across, up))
    let eighth = arctangents[ratio]
    let quarter = steep ? 16_384 - eighth : eighth
    let half = x < 0 ? 32_768 - quarter : quarter
    return Turn(units: Int16(truncatingIfNeeded: y < 0 ? -half : half))
  }

  /// The angle whose tangent is so many 1024ths, for 0 to 1024, found between the sines' steps.
  private static let arctangents: [Int] = (0...1024).map { ratio in
    /// How far the direction of a step lies before that of (1024, ratio), as a cross product.
    func ahead(_ step: Int) -> Int {
      let (sine, cosine) = (sines[step], sines[step + steps / 4])
      return cosine * ratio - sine * 1024
    }
    var step = 0
    while step < steps / 8, ahead(step + 1) >= 0 { step += 1 }
    guard step < steps / 8 else { return 8192 }
    return (step * unitsAStep) + unitsAStep * ahead(step) / (ahead(step) - ahead(step + 1))
  }

  /// The whole part of the square root of a number from 0, below 2⁶².
  package static func root(_ square: Int) -> Int {
    guard square > 0 else { return 0 }
    // Bit by bit from the highest: quicker than dividing for the small squares asked for here.
    var (rest, root) = (square, 0)
    var bit = 1 << ((Int.bitWidth - 1 - square.leadingZeroBitCount) & ~1)
    while bit > 0 {
      let trial = root + bit
      root >>= 1
      if rest >= trial {
        rest -= trial
        root += bit
      }
      bit >>= 2
    }
    return root
  }
}
