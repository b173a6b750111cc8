/// A finger minutiae record of ISO/IEC 19794-2:2005, its format for exchange: one finger, and one to
/// three impressions of it.
///
/// What the record says is kept as it says it; the matcher brings it to 500 dpi.
public struct FingerprintRecord: Hashable, Sendable {
  /// The finger that every view is of.
  public let finger: FingerPosition
  /// Certification and type of the reader, sixteen bits that nothing here rests on.
  public let device: UInt16
  /// The size and resolution of the image that every view was found in.
  public let image: ImageGeometry
  /// From one to three impressions, in the record's order.
  public let views: [View]

  /// One impression.
  public struct View: Hashable, Sendable {
    public let impression: ImpressionType
    /// From 0 (worst) to 100, or nil where the reader did not say.
    public let quality: UInt8?
    /// At most 255, in the record's order, each inside the image.
    public let minutiae: [Minutia]

    public init(
      impression: ImpressionType = .livePlain, quality: UInt8?, minutiae: [Minutia]
    ) {
      precondition(minutiae.count <= FingerprintRecord.minutiaeLimit)
      precondition(quality.map { $0 <= 100 } ?? true, "Quality is from 0 to 100.")
      (self.impression, self.quality, self.minutiae) = (impression, quality, minutiae)
    }
  }

  /// A record of impressions of one finger from one reader.
  ///
  /// Every minutia must lie inside the image; `[View]` must hold from one to three.
  public init(
    finger: FingerPosition, device: UInt16 = 0, image: ImageGeometry, views: [View]
  ) {
    precondition((1...Self.viewsLimit).contains(views.count), "From one to three views.")
    precondition(views.allSatisfy { $0.minutiae.allSatisfy(image.contains) })
    (self.finger, self.device, self.image, self.views) = (finger, device, image, views)
  }

  /// Views that a record may have here; the format itself allows sixteen of each of ten fingers.
  public static let viewsLimit = 3
  /// Minutiae that a view may have, by the format's own count of one byte.
  public static let minutiaeLimit = 255
  /// Bytes that a record may have: three full views are 4,632, the rest is room for what is skipped.
  public static let bytesLimit = 8192
}
