/// The lowest entry that some page's image does not hold, kept beside the images. Below it a start folds nothing; it
/// reads only the requests that are still remembered.
enum FoldMark {
  /// A table number that no record has.
  static let table: UInt32 = 0

  static func bytes(_ entry: UInt64) -> [UInt8] {
    withUnsafeBytes(of: entry.littleEndian) { Array($0) }
  }

  /// A mark that cannot be read means that everything is folded, which is always right.
  static func read(_ image: UnsafeRawBufferPointer) -> UInt64 {
    guard image.count == 8 else { return 1 }
    return UInt64(littleEndian: image.loadUnaligned(as: UInt64.self))
  }
}
