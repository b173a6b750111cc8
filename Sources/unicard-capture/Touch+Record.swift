internal import CFprint
internal import Fingerprint

extension FingerprintRecord {
  /// A record of touches on one reader. Throws what no record can hold: no image, or one out of all measure.
  init(_ touches: [cfprint_touch], of finger: FingerPosition) throws(ReaderFault) {
    guard let first = touches.first, let image = ImageGeometry(first),
      touches.allSatisfy({ ImageGeometry($0) == image })
    else { throw ReaderFault(message: "The reader's image has a size that no record can hold.") }
    self.init(
      finger: finger, image: image,
      views: touches.map { touch in View(quality: nil, minutiae: touch.found(in: image)) })
  }
}

extension ImageGeometry {
  /// A reader that does not say its resolution has 500 dpi, as nearly all have.
  fileprivate init?(_ touch: cfprint_touch) {
    let resolution = touch.pixels_per_mm > 0 ? UInt16(touch.pixels_per_mm * 10) : 197
    guard let width = UInt16(exactly: touch.width), let height = UInt16(exactly: touch.height),
      Self.sides.contains(width), Self.sides.contains(height),
      Self.resolutions.contains(resolution)
    else { return nil }
    self.init(
      width: width, height: height, horizontalResolution: resolution,
      verticalResolution: resolution)
  }
}

extension cfprint_touch {
  /// From NIST's form to the record's: y from the upper edge, the angle out of the ridge in 256ths of a turn.
  fileprivate func found(in image: ImageGeometry) -> [Minutia] {
    withUnsafeBytes(of: minutiae) { bytes in
      bytes.bindMemory(to: cfprint_minutia.self).prefix(count).map { minutia in
        let x = min(max(minutia.x, 0), Int32(image.width) - 1)
        let y = min(max(Int32(image.height) - minutia.y, 0), Int32(image.height) - 1)
        let degrees = ((minutia.theta + 180) % 360 + 360) % 360
        return Minutia(
          kind: .other, x: UInt16(x), y: UInt16(y),
          angle: UInt8(truncatingIfNeeded: (degrees * 256 + 180) / 360))
      }
    }
  }
}
