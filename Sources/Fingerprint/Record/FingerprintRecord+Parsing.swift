/// Bytes to records. The bytes are anybody's: nothing in them is believed before it is checked.
extension FingerprintRecord {
  /// Reads a record that fills `bytes` to the last.
  ///
  /// Reserved bits are ignored. A finger position of 0 is a fault unless `acceptingUnknownFinger`.
  public init(
    parsing bytes: some Collection<UInt8>, acceptingUnknownFinger: Bool = false
  ) throws(RecordFault) {
    guard bytes.count <= Self.bytesLimit else { throw .tooLong(bytes: bytes.count) }
    var reader = RecordReader(Array(bytes))
    guard try reader.word() == Self.magic else { throw .notMinutiaeRecord }
    guard try reader.word() == Self.version else { throw .unknownVersion }
    let told = try reader.word()
    guard told == UInt32(bytes.count) else {
      throw .wrongLength(told: told, found: bytes.count)
    }
    device = try reader.short()
    image = try reader.geometry()
    let count = try reader.byte()
    guard (1...Self.viewsLimit).contains(Int(count)) else { throw .viewCount(count) }
    _ = try reader.byte()
    var taken: [ViewHeader] = []
    var views: [View] = []
    for _ in 0..<count {
      let header = try reader.viewHeader(
        after: taken.last, acceptingUnknownFinger: acceptingUnknownFinger)
      taken.append(header)
      views.append(try reader.view(header, in: image))
    }
    guard reader.isAtEnd else { throw .trailingBytes(offset: reader.offset) }
    finger = taken[0].finger
    self.views = views
  }

  /// `FMR` and a zero.
  static let magic: UInt32 = 0x464D_5200
  /// ` 20` and a zero.
  static let version: UInt32 = 0x2032_3000
}

/// What stands before a view's minutiae.
struct ViewHeader {
  let finger: FingerPosition
  let number: UInt8
  let impression: ImpressionType
}

extension RecordReader {
  mutating func geometry() throws(RecordFault) -> ImageGeometry {
    let (width, height) = (try side(), try side())
    let (horizontal, vertical) = (try resolution(), try resolution())
    return ImageGeometry(
      width: width, height: height, horizontalResolution: horizontal, verticalResolution: vertical)
  }

  private mutating func side() throws(RecordFault) -> UInt16 {
    let (start, pixels) = (offset, try short())
    guard ImageGeometry.sides.contains(pixels) else { throw .imageSize(pixels, offset: start) }
    return pixels
  }

  private mutating func resolution() throws(RecordFault) -> UInt16 {
    let (start, pixels) = (offset, try short())
    guard ImageGeometry.resolutions.contains(pixels) else {
      throw .resolution(pixels, offset: start)
    }
    return pixels
  }

  /// The finger, the view's number and how it was taken; numbers ascend and the finger stays.
  mutating func viewHeader(
    after previous: ViewHeader?, acceptingUnknownFinger: Bool
  ) throws(RecordFault) -> ViewHeader {
    let start = offset
    let (position, kind) = (try byte(), try byte())
    guard let finger = FingerPosition(rawValue: position),
      finger != .unknown || acceptingUnknownFinger
    else { throw .fingerPosition(position, offset: start) }
    let number = kind >> 4
    guard let impression = ImpressionType(rawValue: kind & 0xF) else {
      throw .impressionType(kind & 0xF, offset: start + 1)
    }
    if let previous {
      guard finger == previous.finger else { throw .anotherFinger(position, offset: start) }
      guard number > previous.number else { throw .viewNumber(number, offset: start + 1) }
    }
    return ViewHeader(finger: finger, number: number, impression: impression)
  }

  /// The rest of a view, to the end of its extended data.
  mutating func view(
    _ header: ViewHeader, in image: ImageGeometry
  ) throws(RecordFault) -> FingerprintRecord.View {
    let quality = try quality()
    let count = Int(try byte())
    var minutiae: [Minutia] = []
    minutiae.reserveCapacity(count)
    for _ in 0..<count { minutiae.append(try minutia(in: image)) }
    try skipExtendedData()
    return FingerprintRecord.View(
      impression: header.impression, quality: quality, minutiae: minutiae)
  }

  /// 254 and 255 are the later editions' words for "not reported".
  private mutating func quality() throws(RecordFault) -> UInt8? {
    let (start, value) = (offset, try byte())
    switch value {
    case ...100: return value
    case 254...: return nil
    default: throw .quality(value, offset: start)
    }
  }

  private mutating func minutia(in image: ImageGeometry) throws(RecordFault) -> Minutia {
    let start = offset
    let across = try short()
    guard let kind = Minutia.Kind(rawValue: UInt8(across >> 14)) else {
      throw .minutiaKind(offset: start)
    }
    let (x, y) = (across & 0x3FFF, try short() & 0x3FFF)
    guard x < image.width, y < image.height else {
      throw .outsideImage(x: x, y: y, offset: start)
    }
    let angle = try byte()
    let quality = try quality()
    return Minutia(kind: kind, x: x, y: y, angle: angle, quality: quality == 0 ? nil : quality)
  }

  /// Steps over the vendors' blocks, each a type, its own length with these four bytes, and data.
  private mutating func skipExtendedData() throws(RecordFault) {
    let start = offset
    var left = Int(try short())
    while left > 0 {
      guard left >= 4 else { throw .extendedData(offset: start) }
      _ = try short()
      let block = Int(try short())
      guard block >= 4, block <= left else { throw .extendedData(offset: start) }
      try skip(block - 4)
      left -= block
    }
  }
}
