/// Between any two minutiae of an impression: how far apart, and in which direction.
struct Spans {
  private let count: Int
  /// Pixels.
  private(set) var distance: [Int32]
  /// From the first to the second, as the first's own direction sees it.
  private(set) var bearing: [Turn]
  private(set) var steps = 0

  init(_ stars: Constellation) {
    count = stars.count
    distance = [Int32](repeating: 0, count: count * count)
    bearing = [Turn](repeating: Turn(units: 0), count: count * count)
    for one in 0..<count {
      for other in 0..<one {
        let across = Int(stars.x[other] - stars.x[one])
        let up = Int(stars.y[other] - stars.y[one])
        let apart = Int32(Circle.root(across * across + up * up))
        let bearing = Circle.bearing(across, up)
        distance[one * count + other] = apart
        distance[other * count + one] = apart
        self.bearing[one * count + other] = bearing - stars.direction[one]
        self.bearing[other * count + one] = bearing.opposite - stars.direction[other]
      }
    }
    steps = count * count
  }

  @inline(__always) func place(_ one: Int, _ other: Int) -> Int { one * count + other }
}
