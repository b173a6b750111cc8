extension CardMessage {
  /// The message as it is sent, without its length.
  public var bytes: [UInt8] {
    fields.reduce(into: type.ascii + Bitmap(fields).bytes) { bytes, field in
      guard let value = self[field], let format = field.format else { return }
      bytes += Digits.of(Int64(value.count), count: format.prefix) + value
    }
  }

  /// The message with its length before it, as it goes over a connection.
  ///
  /// Traps on one of more than 65,535 bytes, which only a message of very many long fields can be.
  public var framed: [UInt8] {
    let bytes = bytes
    precondition(bytes.count <= Int(UInt16.max), "The length before a message has two bytes.")
    return [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)] + bytes
  }
}
