/// Why bytes are no fingerprint record that is taken here. `offset` is where, from 0.
public enum RecordFault: Error, Hashable, Sendable {
  /// The bytes end before the record does.
  case truncated(offset: Int)
  /// More bytes than any record here.
  case tooLong(bytes: Int)
  /// Not `FMR` and a zero.
  case notMinutiaeRecord
  /// Not ` 20` and a zero: another edition of the standard.
  case unknownVersion
  /// The length the record tells and the bytes that are there.
  case wrongLength(told: UInt32, found: Int)
  /// A side of the image in pixels, outside `ImageGeometry.sides`.
  case imageSize(UInt16, offset: Int)
  /// Pixels in a centimetre, outside `ImageGeometry.resolutions`.
  case resolution(UInt16, offset: Int)
  /// Not from one to three views.
  case viewCount(UInt8)
  /// No finger has the code.
  case fingerPosition(UInt8, offset: Int)
  /// A view of another finger than the first view's.
  case anotherFinger(UInt8, offset: Int)
  /// View numbers do not ascend.
  case viewNumber(UInt8, offset: Int)
  case impressionType(UInt8, offset: Int)
  /// Between 101 and 253, which mean nothing.
  case quality(UInt8, offset: Int)
  /// The reserved fourth kind of minutia.
  case minutiaKind(offset: Int)
  /// A minutia outside the image.
  case outsideImage(x: UInt16, y: UInt16, offset: Int)
  /// Extended data whose own lengths do not add up.
  case extendedData(offset: Int)
  /// Bytes after the last view.
  case trailingBytes(offset: Int)
}
