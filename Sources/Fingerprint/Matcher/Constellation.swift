/// One impression's minutiae as the matcher works with them: at 500 dpi, y upwards, capped, the
/// lowest first.
struct Constellation {
  private(set) var x: [Int32] = []
  private(set) var y: [Int32] = []
  private(set) var direction: [Turn] = []

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
      .sorted { (scaled[$0].y, $0) < (scaled[$1].y, $1) }
    x = kept.map { Int32(scaled[$0].x) }
    y = kept.map { Int32(scaled[$0].y) }
    direction = kept.map { scaled[$0].turn }
  }

  /// Pixels at 500 dpi, rounded.
  private static func scaled(_ pixels: Int, _ resolution: UInt16) -> Int {
    (pixels * 197 + Int(resolution) / 2) / Int(resolution)
  }

  /// The places of the points that stay.
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
    return points.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.prefix(limit).map {
      $0
    }
  }

  /// The first minutia that lies no lower than a height in sixteenths of a pixel.
  func first(notBelow height: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(y[middle]) * 16 < height { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
