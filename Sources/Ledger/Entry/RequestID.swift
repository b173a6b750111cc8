internal import Cards

/// The identity of a request, which its caller chose: sixteen bytes.
package struct RequestID: BitwiseCopyable, Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Reads sixteen bytes; nil for any other length.
  package init?(_ bytes: [UInt8]) {
    guard let key = Key(written: bytes) else { return nil }
    (high, low) = (key.high, key.low)
  }

  /// The sixteen bytes.
  package var bytes: [UInt8] { Key(high: high, low: low).written }
}
