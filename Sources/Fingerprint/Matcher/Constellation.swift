/// One impression's minutiae as the matcher works with them: at 500 dpi, y upwards, capped.
struct Constellation {
  private(set) var x: [Int32] = []
  private(set) var y: [Int32] = []
  private(set) var direction: [Turn] = []
  /// The plane that the impression can speak of.
  private(set) var reach = Reach()

  var count: Int { x.count }

  /// Minutiae that are worked with. Of more, those nearest their common centre stay: readers see
  /// false ones at the edge of the contact first. Of equally near ones the record's first stay.
  static let limit = 128

  init(_ view: FingerprintRecord.View, image: ImageGeometry) {
    let scaled = view.minutiae.map { minutia in
      (
        x: Self.scaled(Int(minutia.x), image.horizontalResolution),
        y: -Self.scaled(Int(minutia.y), image.verticalResolution), turn: Turn(record: minutia.angle)
      )
    }
    let kept = Self.nearest(scaled.map { ($0.x, $0.y) })
    x = kept.map { Int32(scaled[$0].x) }
    y = kept.map { Int32(scaled[$0].y) }
    direction = kept.map { scaled[$0].turn }
    for place in 0..<count { reach.cover(Int(x[place]), Int(y[place])) }
  }

  /// Pixels at 500 dpi, rounded.
  private static func scaled(_ pixels: Int, _ resolution: UInt16) -> Int {
    (pixels * 197 + Int(resolution) / 2) / Int(resolution)
  }

  /// The places of the points that stay, in the record's order.
  private static func nearest(_ points: [(x: Int, y: Int)]) -> [Int] {
    guard points.count > limit else { return Array(points.indices) }
    let centre = (
      x: points.reduce(0) { $0 + $1.x } / points.count,
      y: points.reduce(0) { $0 + $1.y } / points.count
    )
    let distances = points.map { point in
      let (across, up) = (point.x - centre.x, point.y - centre.y)
      return across * across + up * up
    }
    return points.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.prefix(limit).sorted()
  }
}

/// Where an impression can speak: the tightest polygon of sixteen fixed directions around its
/// minutiae, which stands for their convex hull at a bounded cost.
struct Reach {
  /// The furthest that any minutia lies in each direction, in 500 dpi pixels × `Circle.one`.
  private var support = [Int](repeating: .min / 2, count: directions)

  private static let directions = 16
  private static let normals: [(x: Int, y: Int)] = (0..<directions).map { place in
    let turn = Turn(record: UInt8(place * 256 / directions))
    return (turn.cosine, turn.sine)
  }

  mutating func cover(_ x: Int, _ y: Int) {
    for (place, normal) in Self.normals.enumerated() {
      support[place] = max(support[place], normal.x * x + normal.y * y)
    }
  }

  /// Whether a point is inside or within so many pixels of it.
  func covers(_ x: Int, _ y: Int, within margin: Int) -> Bool {
    for (place, normal) in Self.normals.enumerated()
    where normal.x * x + normal.y * y > support[place] + margin * Circle.one { return false }
    return true
  }
}
