/// The image that minutiae were found in.
public struct ImageGeometry: Hashable, Sendable, BitwiseCopyable {
  /// Pixels.
  public let width: UInt16
  public let height: UInt16
  /// Pixels in a centimetre; 197 is 500 dpi.
  public let horizontalResolution: UInt16
  public let verticalResolution: UInt16

  /// An image within `sides` and `resolutions`.
  public init(
    width: UInt16, height: UInt16, horizontalResolution: UInt16 = 197,
    verticalResolution: UInt16 = 197
  ) {
    (self.width, self.height) = (width, height)
    (self.horizontalResolution, self.verticalResolution) =
      (horizontalResolution, verticalResolution)
    precondition(Self.sides.contains(width) && Self.sides.contains(height))
    precondition(Self.resolutions.contains(horizontalResolution))
    precondition(Self.resolutions.contains(verticalResolution))
  }

  /// Pixels that a side may have: below them there is no print, above them no fingertip.
  public static let sides: ClosedRange<UInt16> = 32...2048
  /// Pixels in a centimetre, from 250 to 1,000 dpi.
  public static let resolutions: ClosedRange<UInt16> = 98...394

  func contains(_ minutia: Minutia) -> Bool { minutia.x < width && minutia.y < height }
}
