/// Writes CSV: fields quoted where they must be, lines ended by CRLF as RFC 4180 has it.
public struct CSVWriter: Sendable {
  /// What has been written since it was last taken.
  public private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// Writes one record.
  public mutating func write(_ fields: some Sequence<String>) {
    var first = true
    for field in fields {
      if !first { bytes.append(Byte.comma) }
      first = false
      append(field)
    }
    bytes += [Byte.carriageReturn, Byte.lineFeed]
  }

  /// Hands over what has been written and begins again.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func append(_ field: String) {
    let special = [Byte.comma, Byte.quote, Byte.lineFeed, Byte.carriageReturn]
    guard field.utf8.contains(where: special.contains) else { return bytes += field.utf8 }
    bytes.append(Byte.quote)
    for byte in field.utf8 {
      if byte == Byte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }
}
