/// The weights of a neighbour, from tables that are made once.
struct CylinderKernel: Sendable {
  static let standard = CylinderKernel()

  /// The cells inside the circle, with their middles in sixteenths of a pixel.
  let places: [(index: Int, x: Int, y: Int)] = {
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
  @inline(__always) static func cells(near coordinate: Int) -> Range<Int> {
    let start = coordinate + Cylinders.radius * 16
    let low = max(0, (start - reach) / Cylinders.side)
    let high = min(Cylinders.cells, (start + reach) / Cylinders.side + 1)
    return low < high ? low..<high : 0..<0
  }

  private static let reach = 25 * 16

  /// A Gaussian of 9⅓ pixels over the distance of a cell's middle, 256 at none.
  @inline(__always) func weight(_ cell: Int, _ coordinate: Int) -> Int {
    let distance = abs(coordinate - Self.middle(cell)) / 8
    return distance < gaussian.count ? gaussian[distance] : 0
  }

  /// e^(−d²/2σ²) in 256ths for every half pixel, from the series of e^−t by repeated products.
  private let gaussian: [Int] = (0..<66).map { half in
    Exponential.fall(Exponential.one * half * half * 9 / (4 * 2 * 784)) >> 8
  }

  /// A place's weight, a product of two in 256ths, in sixteenths: so that even a hundred and
  /// twenty-seven neighbours in one place fill no more than fifteen of a cell's bits.
  @inline(__always) static func rounded(_ product: Int32) -> UInt16 {
    UInt16(truncatingIfNeeded: (product + (1 << 11)) >> 12)
  }

  /// The eight layers' weights for a difference of direction, 15 for a layer's middle: a Gaussian
  /// of 40°.
  let directions: [SIMD8<UInt16>] = (0..<256).map { difference in
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
