extension WireReader {
  /// A varint where the tag must say varint, read as a signed number.
  public mutating func int64(_ tag: FieldTag) throws(WireError) -> Int64 {
    guard tag.type == .varint else { throw .wrongType }
    return Int64(bitPattern: try varint())
  }

  /// Bytes where the tag must say length-delimited.
  public mutating func bytes(_ tag: FieldTag) throws(WireError) -> UnsafeRawBufferPointer {
    guard tag.type == .lengthDelimited else { throw .wrongType }
    return try lengthDelimited()
  }

  /// A string's bytes, checked to be UTF-8.
  public mutating func text(_ tag: FieldTag) throws(WireError) -> UnsafeRawBufferPointer {
    let text = try bytes(tag)
    guard isUTF8(text) else { throw .notUTF8 }
    return text
  }

  /// A string, checked to be UTF-8.
  public mutating func string(_ tag: FieldTag) throws(WireError) -> String {
    String(decoding: try text(tag), as: UTF8.self)
  }
}

/// Whether the bytes are well-formed UTF-8: no over-long forms, no surrogates, nothing above U+10FFFF.
public func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  if isASCII(bytes) { return true }
  return bytes.withMemoryRebound(to: UInt8.self) { text in
    do {
      _ = try UTF8Span(validating: text.span)
      return true
    } catch {
      return false
    }
  }
}

/// Whether no byte has its high bit set; eight at a time.
private func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var seen: UInt64 = 0
  var at = 0
  while at + 8 <= bytes.count {
    seen |= bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    at += 8
  }
  while at < bytes.count {
    seen |= UInt64(bytes[at])
    at += 1
  }
  return seen & 0x8080_8080_8080_8080 == 0
}
