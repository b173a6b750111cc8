/// A minutia of the gallery and one of the probe that may be the same.
struct Pair: BitwiseCopyable {
  var one: Int32
  var other: Int32
  /// How alike their neighbourhoods are, from 0 to 1024; after relaxing, how well all of it fits.
  var likeness: Int32
}

/// Which minutiae look alike by their neighbourhoods alone.
struct Likenesses {
  /// From 0 to 1024 for every minutia of the gallery with every one of the probe.
  private(set) var table: [Int32]
  private let columns: Int
  private(set) var steps = 0

  /// Turns further than this between two captures are not looked for: a quarter.
  static let widestTurn = 16_384

  init(_ one: Impression, _ other: Impression) {
    columns = other.count
    table = [Int32](repeating: 0, count: one.count * other.count)
    for row in 0..<one.count where one.cylinders.isUsable[row] {
      for column in 0..<columns where other.cylinders.isUsable[column] {
        let turn = one.stars.direction[row] - other.stars.direction[column]
        guard turn.size <= Self.widestTurn else { continue }
        table[row * columns + column] = Int32(
          Self.likeness(one.cylinders, row, other.cylinders, column))
        steps += Cylinders.words
      }
    }
  }

  @inline(__always) subscript(row: Int, column: Int) -> Int { Int(table[row * columns + column]) }

  /// One less the bits that differ over the bits that are set, each as a length: the similarity of
  /// the cited paper's bit form. Only places that both can speak of count.
  private static func likeness(
    _ one: Cylinders, _ row: Int, _ other: Cylinders, _ column: Int
  ) -> Int {
    let words = Cylinders.words
    let (start, otherStart) = (row * words, column * words)
    var common = BitCount()
    var (left, right, differing) = (BitCount(), BitCount(), BitCount())
    for word in 0..<words {
      let valid = one.valid[start + word] & other.valid[otherStart + word]
      let (bits, otherBits) = (
        one.bits[start + word] & valid, other.bits[otherStart + word] & valid
      )
      common.add(valid)
      left.add(bits)
      right.add(otherBits)
      differing.add(bits ^ otherBits)
    }
    let (ones, others) = (left.sum, right.sum)
    guard common.sum >= commonNeeded, ones + others > 0 else { return 0 }
    return 1024 - 1024 * roots[differing.sum] / (roots[ones] + roots[others])
  }

  private static let commonNeeded =
    CylinderKernel.standard.places.count * 8 * Cylinders.placesNeeded.inCommon / 100

  /// Square roots in 64ths.
  private static let roots = (0...Cylinders.words * 64).map { Circle.root($0 << 12) }

  /// The most alike, at most `limit`, best first; of equals the record's first. No minutia takes
  /// part in more than three.
  mutating func best(_ limit: Int) -> [Pair] {
    var places = [Int32](repeating: 0, count: 1026)
    for value in table where value > 0 { places[1024 - Int(value) + 1] += 1 }
    for place in 1..<places.count { places[place] += places[place - 1] }
    var order = [Int32](repeating: 0, count: Int(places[1025]))
    for (place, value) in table.enumerated() where value > 0 {
      order[Int(places[1024 - Int(value)])] = Int32(place)
      places[1024 - Int(value)] += 1
    }
    steps += 2 * table.count
    var taken: [Pair] = []
    var (ones, others) = (
      [UInt8](repeating: 0, count: table.count / max(columns, 1)),
      [UInt8](repeating: 0, count: columns)
    )
    for place in order {
      let (row, column) = Int(place).quotientAndRemainder(dividingBy: columns)
      guard ones[row] < 3, others[column] < 3 else { continue }
      ones[row] += 1
      others[column] += 1
      taken.append(Pair(one: Int32(row), other: Int32(column), likeness: table[Int(place)]))
      if taken.count == limit { break }
    }
    return taken
  }
}

/// Counts the bits of at most thirty-one words. Byte by byte, and the bytes together at the end:
/// several times quicker than a count a word where the processor has no instruction for it.
private struct BitCount {
  private var bytes: UInt64 = 0

  @inline(__always) mutating func add(_ word: UInt64) {
    let pairs = word &- ((word >> 1) & 0x5555_5555_5555_5555)
    let fours = (pairs & 0x3333_3333_3333_3333) &+ ((pairs >> 2) & 0x3333_3333_3333_3333)
    bytes &+= (fours &+ (fours >> 4)) & 0x0F0F_0F0F_0F0F_0F0F
  }

  @inline(__always) var sum: Int {
    let shorts = (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes >> 8) & 0x00FF_00FF_00FF_00FF)
    return Int((shorts &* 0x0001_0001_0001_0001) >> 48)
  }
}
