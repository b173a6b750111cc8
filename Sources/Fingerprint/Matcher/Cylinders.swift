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
  static let words = (CylinderKernel.standard.places.count + 7) / 8
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
    let kernel = CylinderKernel.standard
    var sums = [SIMD8<UInt16>](repeating: .zero, count: Self.cells * Self.cells)
    for place in 0..<stars.count {
      for cell in sums.indices { sums[cell] = .zero }
      let neighbours = weigh(place, of: stars, by: kernel, into: &sums)
      isUsable[place] =
        write(place, of: stars, within: reach, by: kernel, from: sums)
        && neighbours >= Self.neighboursNeeded
    }
  }

  /// Adds up what every neighbour weighs on the cells about it, and counts the neighbours.
  private mutating func weigh(
    _ place: Int, of stars: Constellation, by kernel: CylinderKernel,
    into sums: inout [SIMD8<UInt16>]
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
        kernel.directions[Int(UInt16(bitPattern: turn.units) >> 8)], by: kernel, to: &sums)
    }
    steps += stars.count
    return neighbours
  }

  /// Adds one neighbour's weight to the cells about it. Coordinates in sixteenths of a pixel.
  @inline(__always)
  private mutating func add(
    _ x: Int, _ y: Int, _ directions: SIMD8<UInt16>, by kernel: CylinderKernel,
    to sums: inout [SIMD8<UInt16>]
  ) {
    let (columns, rows) = (CylinderKernel.cells(near: x), CylinderKernel.cells(near: y))
    var across = SIMD8<Int32>.zero
    for (place, column) in columns.enumerated() {
      across[place] = Int32(kernel.weight(column, x))
    }
    for row in rows {
      let down = Int32(kernel.weight(row, y))
      let first = row * Self.cells + columns.lowerBound
      for place in 0..<columns.count {
        sums[first + place] &+= directions &* CylinderKernel.rounded(across[place] &* down)
      }
    }
    steps += columns.count * rows.count
  }

  /// Writes the bits of the places within reach; tells whether they are enough.
  private mutating func write(
    _ place: Int, of stars: Constellation, within reach: Reach, by kernel: CylinderKernel,
    from sums: [SIMD8<UInt16>]
  ) -> Bool {
    let (sine, cosine) = (stars.direction[place].sine, stars.direction[place].cosine)
    let (x, y) = (Int(stars.x[place]), Int(stars.y[place]))
    let (first, count) = (place * ((kernel.places.count + 7) / 8), kernel.places.count)
    var reached = 0
    for bit in 0..<count {
      let cell = kernel.places[bit]
      guard
        reach.covers(
          x + ((cell.x * cosine - cell.y * sine) >> 18),
          y + ((cell.x * sine + cell.y * cosine) >> 18))
      else { continue }
      reached += 1
      let (word, shift) = (first + bit / 8, UInt64(bit % 8 * 8))
      valid[word] |= 0xFF &<< shift
      bits[word] |= UInt64(CylinderKernel.byte(sums[cell.index])) &<< shift
    }
    steps += count
    return reached * 100 >= count * Self.placesNeeded.alone
  }

  /// Neighbours further than this reach no cell.
  private static let horizon = radius + 25
}
