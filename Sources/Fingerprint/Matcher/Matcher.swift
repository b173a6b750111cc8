/// Compares a finger's enrolled impressions with a fresh one.
public struct Matcher {
  /// Recorded beside every verdict; raised whenever any score may change.
  public static let version: UInt16 = 1

  /// The score from which two prints are called the same finger's, unless policy says another.
  public static let suggestedThreshold = Score(100)

  /// How alike the gallery (one to three impressions) and the probe's first impression are.
  public static func compare(
    gallery: FingerprintRecord, probe: FingerprintRecord
  ) -> Score {
    .zero
  }
}
