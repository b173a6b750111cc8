/// The probe laid upon the gallery: which minutiae fall together, minutia by minutia.
struct Overlay {
  private let one: Impression
  private let other: Impression
  private let likenesses: Likenesses
  /// Where the probe's minutiae fall, in sixteenths of a pixel, and their directions there.
  private var x: [Int]
  private var y: [Int]
  private var direction: [Turn]
  private(set) var matches: [Match] = []
  private(set) var steps = 0

  /// Scratch, kept from one laying to the next.
  private var candidates: [Candidate] = []
  private var order: [Int32] = []
  private var starts: [Int32]
  private var oneTaken: [Bool]
  private var otherTaken: [Bool]

  /// Two minutiae that fell together.
  struct Match: BitwiseCopyable {
    var pair: Pair
    /// From 1 for hardly to 256 for exactly and alike.
    var weight: Int32
    /// From where the probe's fell to where the gallery's lies, in sixteenths of a pixel.
    var x: Int32
    var y: Int32
    var turn: Int32
  }

  private struct Candidate: BitwiseCopyable {
    var match: Match
    var cost: Int32
  }

  init(_ one: Impression, _ other: Impression, _ likenesses: Likenesses) {
    (self.one, self.other, self.likenesses) = (one, other, likenesses)
    x = [Int](repeating: 0, count: other.count)
    y = x
    direction = other.stars.direction
    starts = [Int32](repeating: 0, count: 258)
    oneTaken = [Bool](repeating: false, count: one.count)
    otherTaken = [Bool](repeating: false, count: other.count)
  }

  /// Lays the probe down by a turn and a shift.
  mutating func lay(_ alignment: Alignment) {
    let turn = alignment.turn
    for place in 0..<other.count {
      (x[place], y[place]) = alignment.place(
        Int(other.stars.x[place]) * 16, Int(other.stars.y[place]) * 16)
      direction[place] = other.stars.direction[place] - Turn(units: 0 &- turn.units)
    }
    steps += other.count
  }

  /// Moves every minutia by what its matched neighbours are off, itself left out, so that skin
  /// which was stretched is laid smooth before it is judged.
  mutating func stretch() {
    let (wasX, wasY) = (x, y)
    for place in 0..<other.count {
      var (sum, across, up) = (64, 0, 0)
      for match in matches where match.pair.other != place {
        let nearby = Int(match.pair.other)
        let (dx, dy) = ((wasX[nearby] - wasX[place]) / 16, (wasY[nearby] - wasY[place]) / 16)
        let weight = (Self.nearness(dx * dx + dy * dy) * Int(match.weight)) >> 8
        sum += weight
        across += weight * Int(match.x)
        up += weight * Int(match.y)
      }
      x[place] = wasX[place] + across / sum
      y[place] = wasY[place] + up / sum
    }
    steps += other.count * matches.count
  }

  /// How much a neighbour's word counts by the square of its distance: 256, and half at 50 pixels.
  private static func nearness(_ square: Int) -> Int {
    let near = 256 * 2500 / (2500 + square)
    return (near * near) >> 8
  }

  /// Pairs what falls within so many pixels, the best first, each minutia once.
  mutating func match(within tolerance: Int) {
    gather(tolerance)
    matches.removeAll(keepingCapacity: true)
    for place in oneTaken.indices { oneTaken[place] = false }
    for place in otherTaken.indices { otherTaken[place] = false }
    for place in order {
      let match = candidates[Int(place)].match
      guard !oneTaken[Int(match.pair.one)], !otherTaken[Int(match.pair.other)] else { continue }
      oneTaken[Int(match.pair.one)] = true
      otherTaken[Int(match.pair.other)] = true
      matches.append(match)
    }
  }

  private mutating func gather(_ tolerance: Int) {
    candidates.removeAll(keepingCapacity: true)
    for place in starts.indices { starts[place] = 0 }
    let reach = tolerance * 16
    for column in 0..<other.count {
      var row = one.stars.first(notBelow: y[column] - reach)
      let full = candidates.count + Self.mostCandidates
      while row < one.count, Int(one.stars.y[row]) * 16 <= y[column] + reach,
        candidates.count < full
      {
        consider(row, column, within: reach)
        row += 1
        steps += 1
      }
    }
    steps += candidates.count * 2
    sort()
  }

  /// Takes two as a candidate if they are near enough in place and direction.
  @inline(__always)
  private mutating func consider(_ row: Int, _ column: Int, within reach: Int) {
    let dx = Int(one.stars.x[row]) * 16 - x[column]
    let dy = Int(one.stars.y[row]) * 16 - y[column]
    let square = dx * dx + dy * dy
    guard square <= reach * reach else { return }
    let turn = (one.stars.direction[row] - direction[column]).size / 256
    guard turn <= Self.widestTurn else { return }
    let likeness = likenesses[row, column]
    let cost =
      90 * square / (reach * reach) + 60 * turn * turn / (Self.widestTurn * Self.widestTurn)
      + (1024 - likeness) * 105 / 1024
    candidates.append(
      Candidate(
        match: Match(
          pair: Pair(one: Int32(row), other: Int32(column), likeness: Int32(likeness)),
          weight: Int32(256 - cost), x: Int32(dx), y: Int32(dy), turn: Int32(turn)),
        cost: Int32(cost)))
    starts[cost + 1] += 1
  }

  /// By cost, equals as they came: counted, because the worst probe's candidates are many.
  private mutating func sort() {
    for cost in 1..<starts.count { starts[cost] += starts[cost - 1] }
    order.removeAll(keepingCapacity: true)
    order.append(contentsOf: repeatElement(0, count: candidates.count))
    for (place, candidate) in candidates.enumerated() {
      order[Int(starts[Int(candidate.cost)])] = Int32(place)
      starts[Int(candidate.cost)] += 1
    }
  }

  /// How many of the gallery's minutiae one of the probe's may choose from, the lowest first. On a
  /// finger there are never so many within reach; a forged record could have all of them there.
  private static let mostCandidates = 16

  /// 256ths of a turn that two directions may be apart, 30°.
  private static let widestTurn = 21

  /// What all matches weigh.
  var weight: Int { matches.reduce(0) { $0 + Int($1.weight) } }
}
