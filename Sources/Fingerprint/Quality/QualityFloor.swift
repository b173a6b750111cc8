/// What an impression must bring before it is compared: policy, given as a value (C-19).
///
/// A capture below the floor is asked for again. It is never a wrong print and is never counted.
public struct QualityFloor: Hashable, Sendable, BitwiseCopyable {
  /// Minutiae that every impression must have.
  public var minutiae: UInt8
  /// Quality that every impression must have, from 0 to 100; one whose reader did not say passes.
  public var quality: UInt8

  public init(minutiae: UInt8, quality: UInt8) {
    (self.minutiae, self.quality) = (minutiae, quality)
  }

  /// Fewer than ten minutiae decide nothing: the matcher's default threshold asks for about as many
  /// that agree. Readers' scales of quality differ, so none is asked for by default.
  public static let standard = QualityFloor(minutiae: 10, quality: 0)

  /// The first thing that is wrong with a record's impressions, or nil if all are good enough.
  public func shortfall(of record: FingerprintRecord) -> Shortfall? {
    for (place, view) in record.views.enumerated() {
      if view.minutiae.count < minutiae {
        return .fewMinutiae(view: place, found: UInt8(view.minutiae.count), needed: minutiae)
      }
      if let found = view.quality, found < quality {
        return .poorQuality(view: place, found: found, needed: quality)
      }
    }
    return nil
  }

  /// Why a capture is too poor to say anything.
  public enum Shortfall: Hashable, Sendable {
    /// The finger hardly touched, or is dry, wet or worn.
    case fewMinutiae(view: Int, found: UInt8, needed: UInt8)
    /// The reader itself says that the image is poor.
    case poorQuality(view: Int, found: UInt8, needed: UInt8)
  }
}
