extension CardMessage {
  /// Reads one whole message. Throws where the bytes, whatever they are, stop being one.
  public init(parsing bytes: [UInt8]) throws(ParseFault) {
    var reader = FieldReader(bytes)
    self.init(try reader.type())
    for field in try reader.bitmaps() { set(field, try reader.value(of: field)) }
    try reader.end()
  }

  /// What stands before the fault in bytes that are no whole message, so that their sender can be told; nil without a type.
  public static func beginning(of bytes: [UInt8]) -> CardMessage? {
    var reader = FieldReader(bytes)
    guard let type = try? reader.type() else { return nil }
    var message = CardMessage(type)
    for field in (try? reader.bitmaps()) ?? [] {
      guard let value = try? reader.value(of: field) else { break }
      message.set(field, value)
    }
    return message
  }
}

/// Reads a message's parts one after another.
private struct FieldReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func type() throws(ParseFault) -> MessageType {
    guard let type = MessageType(ascii: try take(4, field: 0)) else {
      throw ParseFault(.badType, field: 0, offset: 0)
    }
    return type
  }

  /// The fields that the first bitmap announces, and the second, where the first bit says that there is one.
  mutating func bitmaps() throws(ParseFault) -> [Field] {
    var bitmap = Bitmap(try take(8, field: 1), after: 0)
    if bitmap.contains(1) { bitmap.formUnion(Bitmap(try take(8, field: 1), after: 64)) }
    guard !bitmap.contains(65) else {
      throw ParseFault(.thirdBitmap, field: 1, offset: position - 8)
    }
    return bitmap.fields
  }

  mutating func value(of field: Field) throws(ParseFault) -> ArraySlice<UInt8> {
    let start = position
    guard let format = field.format else {
      preconditionFailure("Only field 65 has no format, and it announces a bitmap.")
    }
    let value = try take(try length(format, field), field: field.number)
    if let cause = format.objection(to: value) {
      throw ParseFault(cause, field: field.number, offset: start)
    }
    return value
  }

  func end() throws(ParseFault) {
    guard position == bytes.count else {
      throw ParseFault(.trailingBytes, field: nil, offset: position)
    }
  }

  private mutating func length(_ format: FieldFormat, _ field: Field) throws(ParseFault) -> Int {
    guard format.prefix > 0 else { return format.length }
    let start = position
    let length = Digits.number(try take(format.prefix, field: field.number))
    guard let length, length <= format.length else {
      throw ParseFault(.badLength, field: field.number, offset: start)
    }
    return Int(length)
  }

  private mutating func take(_ count: Int, field: Int) throws(ParseFault) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else {
      throw ParseFault(.truncated, field: field, offset: position)
    }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
