/// Where an impression can speak: so many pixels around the tightest polygon of sixteen fixed
/// directions about its minutiae, which stands for their convex hull at a bounded cost.
///
/// Kept as the columns from which and to which it goes in every fourth row, so that asking is one
/// look.
struct Reach {
  private(set) var low = (x: 0, y: 0)
  private(set) var high = (x: -1, y: -1)
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  private static let directions = 16
  private static let normals: [(x: Int, y: Int)] = (0..<directions).map { place in
    let turn = Turn(record: UInt8(place * 256 / directions))
    return (turn.cosine, turn.sine)
  }
  /// Pixels from row to row, as a shift.
  private static let rowShift = 2

  init(around stars: Constellation, within margin: Int) {
    guard stars.count > 0 else { return }
    // The furthest that anything lies in each direction, in pixels × `Circle.one`.
    let furthest = Self.normals.map { normal in
      margin * Circle.one
        + (0..<stars.count).reduce(Int.min) {
          max($0, normal.x * Int(stars.x[$1]) + normal.y * Int(stars.y[$1]))
        }
    }
    let quarter = Self.directions / 4
    low = (-furthest[2 * quarter] / Circle.one, -furthest[3 * quarter] / Circle.one)
    high = (furthest[0] / Circle.one, furthest[quarter] / Circle.one)
    for y in stride(from: low.y, through: high.y, by: 1 << Self.rowShift) {
      let (start, end) = row(y + 2, furthest)
      starts.append(Int32(start))
      ends.append(Int32(end))
    }
  }

  /// The columns of a row that lie within every direction's limit.
  private func row(_ y: Int, _ furthest: [Int]) -> (start: Int, end: Int) {
    var (start, end) = (low.x, high.x)
    for (normal, limit) in zip(Self.normals, furthest) where normal.x != 0 {
      let column = (limit - normal.y * y) / normal.x
      if normal.x > 0 { end = min(end, column) } else { start = max(start, column) }
    }
    return (start, end)
  }

  /// Whether a place lies in it.
  @inline(__always) func covers(_ x: Int, _ y: Int) -> Bool {
    guard y >= low.y, y <= high.y else { return false }
    let row = (y - low.y) >> Self.rowShift
    return x >= starts[row] && x <= ends[row]
  }
}
