/// An impression made ready: what a comparison needs of each side, and nothing of the other.
struct Impression {
  let stars: Constellation
  let cylinders: Cylinders
  let spans: Spans
  /// Where a minutia of it could still have been found.
  let reach: Reach

  init(_ view: FingerprintRecord.View, image: ImageGeometry) {
    stars = Constellation(view, image: image)
    cylinders = Cylinders(stars)
    spans = Spans(stars)
    reach = Reach(around: stars, within: Self.border)
  }

  /// Pixels around the outermost minutiae.
  private static let border = 8

  var count: Int { stars.count }
}
