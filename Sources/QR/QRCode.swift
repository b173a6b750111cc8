internal import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules, error correction M, so that it is still read with a
/// seventh of it worn away.
public struct QRCode: Sendable, Hashable {
  /// Modules along an edge, without the quiet zone: 21, 25, 29, …
  public let size: Int
  /// Row after row; true is dark.
  private let modules: [Bool]

  /// The smallest code that holds the text; nil when that is wider than `limit` modules. Upper-case letters, digits and
  /// `$%*+-./: ` take less room than others.
  public init?(_ text: String, atMost limit: Int) {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    guard size <= limit, let data = code.pointee.data else { return nil }
    modules = (0..<size * size).map { data[$0] & 1 == 1 }
  }

  /// Whether a module is dark; those outside the code are light.
  public func isDark(row: Int, column: Int) -> Bool {
    let edge = 0..<size
    return edge.contains(row) && edge.contains(column) && modules[row * size + column]
  }
}
