/// Records to bytes, as a capture program hands them on.
extension FingerprintRecord {
  /// The record as ISO/IEC 19794-2:2005 lays it out, without extended data.
  public var encoded: [UInt8] {
    let length = 24 + views.reduce(0) { $0 + 6 + 6 * $1.minutiae.count }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    bytes.append(bigEndian: Self.magic)
    bytes.append(bigEndian: Self.version)
    bytes.append(bigEndian: UInt32(length))
    bytes.append(bigEndian: device)
    bytes.append(bigEndian: image.width)
    bytes.append(bigEndian: image.height)
    bytes.append(bigEndian: image.horizontalResolution)
    bytes.append(bigEndian: image.verticalResolution)
    bytes.append(bigEndian: UInt16(views.count) << 8)
    for (number, view) in views.enumerated() { append(view, number: number, to: &bytes) }
    return bytes
  }

  private func append(_ view: View, number: Int, to bytes: inout [UInt8]) {
    bytes += [
      finger.rawValue, UInt8(number) << 4 | view.impression.rawValue, view.quality ?? 255,
      UInt8(view.minutiae.count),
    ]
    for minutia in view.minutiae {
      bytes.append(bigEndian: UInt16(minutia.kind.rawValue) << 14 | minutia.x)
      bytes.append(bigEndian: minutia.y)
      bytes += [minutia.angle, minutia.quality ?? 0]
    }
    bytes.append(bigEndian: UInt16(0))
  }
}

extension [UInt8] {
  fileprivate mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }
}
