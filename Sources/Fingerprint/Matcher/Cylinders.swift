/// The neighbourhood of every minutia of an impression, as bits.
///
/// Minutia Cylinder-Code (R. Cappelli, M. Ferrara, D. Maltoni, "Minutia Cylinder-Code: a new
/// representation and matching technique for fingerprint recognition", IEEE TPAMI 32(12), 2010),
/// in its bit form: a cell of a cylinder stands for a place around the minutia, turned with it, and
/// for a difference of direction; its bit is set where neighbours weigh enough. Rotation and
/// translation leave a cylinder as it is, a missing or a false minutia changes a few bits, and
/// distortion moves little within seventy pixels.
struct Cylinders {
  /// 64-bit words of one cylinder: eight places of eight directions each.
  static let words = (CylinderKernel.places.count + 7) / 8
  /// Every cylinder's bits, one after another; what is not valid is zero.
  private(set) var bits: [UInt64]
  /// All eight bits of every place that the impression can speak of.
  private(set) var valid: [UInt64]
  /// Whether a cylinder has enough valid places and neighbours to be compared.
  private(set) var isUsable: [Bool]
  /// Neighbours weighed, times the cells that each weighs on, and cells looked at.
  private(set) var steps = 0

  /// Pixels from the minutia that a cylinder sees.
  static let radius = 70
  /// Cells across.
  static let cells = 10
  /// A cell's side in sixteenths of a pixel.
  static let side = 2 * radius * 16 / cells
  /// Pixels around the outermost minutiae that an impression can still speak of.
  static let margin = 50
  /// Neighbours, without which a cylinder says nothing.
  static let neighboursNeeded = 2
  /// Places in a hundred that must be valid, of one cylinder and of two in common.
  static let placesNeeded = (alone: 60, inCommon: 50)

  init(_ stars: Constellation) {
    bits = [UInt64](repeating: 0, count: stars.count * Self.words)
    valid = bits
    isUsable = [Bool](repeating: false, count: stars.count)
    let reach = Reach(around: stars, within: Self.margin)
    var sums = [SIMD8<UInt16>](repeating: .zero, count: Self.cells * Self.cells)
    for place in 0..<stars.count {
      for cell in sums.indices { sums[cell] = .zero }
      let neighbours = weigh(place, of: stars, into: &sums)
      isUsable[place] =
        write(place, of: stars, within: reach, from: sums) && neighbours >= Self.neighboursNeeded
    }
  }

  /// Adds up what every neighbour weighs on the cells about it, and counts the neighbours.
  private mutating func weigh(
    _ place: Int, of stars: Constellation, into sums: inout [SIMD8<UInt16>]
  ) -> Int {
    let (sine, cosine) = (stars.direction[place].sine, stars.direction[place].cosine)
    var neighbours = 0
    for other in 0..<stars.count where other != place {
      let across = Int(stars.x[other] - stars.x[place])
      let up = Int(stars.y[other] - stars.y[place])
      guard across * across + up * up <= Self.horizon * Self.horizon else { continue }
      neighbours += 1
      let turn = stars.direction[other] - stars.direction[place]
      add(
        (across * cosine + up * sine) >> 10, (up * cosine - across * sine) >> 10,
        CylinderKernel.directions[Int(UInt16(bitPattern: turn.units) >> 8)], to: &sums)
    }
    steps += stars.count
    return neighbours
  }

  /// Adds one neighbour's weight to the cells about it. Coordinates in sixteenths of a pixel.
  private mutating func add(
    _ x: Int, _ y: Int, _ directions: SIMD8<UInt16>, to sums: inout [SIMD8<UInt16>]
  ) {
    let (columns, rows) = (CylinderKernel.cells(near: x), CylinderKernel.cells(near: y))
    for row in rows {
      let down = CylinderKernel.weight(row, y)
      for column in columns {
        let weight = CylinderKernel.rounded(CylinderKernel.weight(column, x) * down)
        sums[row * Self.cells + column] &+= directions &* weight
      }
    }
    steps += columns.count * rows.count
  }

  /// Writes the bits of the places within reach; tells whether they are enough.
  private mutating func write(
    _ place: Int, of stars: Constellation, within reach: Reach, from sums: [SIMD8<UInt16>]
  ) -> Bool {
    let (sine, cosine) = (stars.direction[place].sine, stars.direction[place].cosine)
    let (x, y) = (Int(stars.x[place]), Int(stars.y[place]))
    var valid = 0
    for (bit, cell) in CylinderKernel.places.enumerated() {
      guard
        reach.covers(
          x + ((cell.x * cosine - cell.y * sine) >> 18),
          y + ((cell.x * sine + cell.y * cosine) >> 18))
      else { continue }
      valid += 1
      let (word, shift) = (place * Self.words + bit / 8, UInt64(bit % 8 * 8))
      self.valid[word] |= 0xFF << shift
      bits[word] |= UInt64(CylinderKernel.byte(sums[cell.index])) << shift
    }
    steps += CylinderKernel.places.count
    return valid * 100 >= CylinderKernel.places.count * Self.placesNeeded.alone
  }

  /// Neighbours further than this reach no cell.
  private static let horizon = radius + 26
}

/// The weights of a neighbour, from tables.
enum CylinderKernel {
  /// The cells inside the circle, with their middles in sixteenths of a pixel.
  static let places: [(index: Int, x: Int, y: Int)] = {
    var places: [(index: Int, x: Int, y: Int)] = []
    for row in 0..<Cylinders.cells {
      for column in 0..<Cylinders.cells {
        let (x, y) = (middle(column), middle(row))
        if x * x + y * y <= (Cylinders.radius * 16) * (Cylinders.radius * 16) {
          places.append((row * Cylinders.cells + column, x, y))
        }
      }
    }
    return places
  }()

  private static func middle(_ cell: Int) -> Int {
    (2 * cell + 1 - Cylinders.cells) * Cylinders.side / 2
  }

  /// The cells within three deviations of a coordinate.
  static func cells(near coordinate: Int) -> Range<Int> {
    let start = coordinate + Cylinders.radius * 16
    let low = max(0, (start - reach) / Cylinders.side)
    let high = min(Cylinders.cells, (start + reach) / Cylinders.side + 1)
    return low < high ? low..<high : 0..<0
  }

  private static let reach = 26 * 16

  /// A Gaussian of 9⅓ pixels over the distance of a cell's middle, 256 at none.
  static func weight(_ cell: Int, _ coordinate: Int) -> Int {
    let distance = abs(coordinate - middle(cell)) / 8
    return distance < gaussian.count ? gaussian[distance] : 0
  }

  /// e^(−d²/2σ²) in 256ths for every half pixel, from the series of e^−t by repeated products.
  private static let gaussian: [Int] = (0..<66).map { half in
    Exponential.fall(Exponential.one * half * half * 9 / (4 * 2 * 784)) >> 8
  }

  /// A place's weight, a product of two in 256ths, in sixteenths: so that even a hundred and
  /// twenty-seven neighbours in one place fill no more than fifteen of a cell's bits.
  @inline(__always) static func rounded(_ product: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: (product + (1 << 11)) >> 12)
  }

  /// The eight layers' weights for a difference of direction, 15 for a layer's middle: a Gaussian
  /// of 40°.
  static let directions: [SIMD8<UInt16>] = (0..<256).map { difference in
    var weights = SIMD8<UInt16>.zero
    for layer in 0..<8 {
      let off = Turn(record: UInt8(truncatingIfNeeded: difference - layer * 32)).size / 256
      // Degrees are off × 360/256; the exponent is degrees² / (2 × 40²).
      let fall = Exponential.fall(Exponential.one * off * off * 2025 / (1024 * 3200))
      weights[layer] = UInt16((fall * 15 + Exponential.one / 2) / Exponential.one)
    }
    return weights
  }

  /// A bit for every layer whose weight is not below the threshold. Sums have fifteen bits, so what
  /// the threshold leaves below zero shows in the sixteenth.
  @inline(__always) static func byte(_ sums: SIMD8<UInt16>) -> UInt8 {
    let over = (SIMD8<UInt16>(repeating: threshold - 1) &- sums) &>> 15
    return UInt8(truncatingIfNeeded: (over &* bits).wrappedSum())
  }

  private static let bits = SIMD8<UInt16>(1, 2, 4, 8, 16, 32, 64, 128)
  /// About two fifths of what one neighbour weighs in the very middle of a cell, 16 × 15.
  private static let threshold: UInt16 = 100
}

/// e^−t in whole numbers.
enum Exponential {
  /// What stands for one.
  static let one = 65_536

  /// e^−t for t from 0, both in 65,536ths: e^−(t/1024) by its series, squared ten times.
  static func fall(_ exponent: Int) -> Int {
    guard exponent < 11 * one else { return 0 }
    let unit = 1 << 30
    let small = exponent << 4  // t / 1024 in 2³⁰ths
    var value = unit - small + ((small * small) >> 31)
    for _ in 0..<10 { value = (value * value) >> 30 }
    return value >> 14
  }
}
