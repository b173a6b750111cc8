/// An impression made ready: what a comparison needs of each side, and nothing of the other.
struct Impression {
  let stars: Constellation
  let cylinders: Cylinders
  let spans: Spans

  init(_ view: FingerprintRecord.View, image: ImageGeometry) {
    stars = Constellation(view, image: image)
    cylinders = Cylinders(stars)
    spans = Spans(stars)
  }

  var count: Int { stars.count }
}
