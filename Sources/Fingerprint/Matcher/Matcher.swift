/// Compares a finger's enrolled impressions with a fresh one.
public enum Matcher {
  /// Recorded beside every verdict; raised whenever any score may change.
  public static let version: UInt16 = 1

  /// The score from which two prints are called the same finger's, unless policy says another.
  public static let suggestedThreshold = Score(100)

  /// How alike the gallery (one to three impressions) and the probe's first impression are.
  public static func compare(gallery: FingerprintRecord, probe: FingerprintRecord) -> Score {
    let impression = Impression(probe.views[0], image: probe.image)
    let scores = gallery.views.map { view in
      Comparison(Impression(view, image: gallery.image), impression).evidence.score
    }
    return fused(scores)
  }

  /// The best impression's word, with half of the next one's and a quarter of the last one's, as a
  /// root, so that neither end of the scale is far away.
  static func fused(_ scores: [Int]) -> Score {
    let ordered = scores.sorted(by: >)
    let sum = ordered.enumerated().reduce(0) { $0 + $1.element >> $1.offset }
    return Score(UInt16(clamping: Circle.root(sum)))
  }
}
