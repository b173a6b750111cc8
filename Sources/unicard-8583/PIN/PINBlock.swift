/// Why a PIN block was not opened. It says nothing about the PIN.
enum PINFault: String, Error, Sendable {
  /// No key opens blocks of this kind here.
  case noKey = "no key for this PIN block"
  /// It is no PIN block, or not of this key or not of this card.
  case unreadable = "PIN block unreadable"
}

/// The two formats of ISO 9564-1 that are opened here; it lays them out in half bytes.
enum PINBlock {
  /// The PIN in a clear block of format 0 (8 bytes), which is laid over the last twelve digits of the card's number but its check digit.
  static func open0(_ block: [UInt8], _ cardNumber: [UInt8]) throws(PINFault) -> ClearPIN {
    guard block.count == 8, cardNumber.count >= 13 else { throw .unreadable }
    var nibbles = halves(of: block)
    defer { nibbles.wipe() }
    for (place, digit) in cardNumber.dropLast().suffix(12).enumerated() {
      nibbles[place + 4] ^= digit & 0x0F
    }
    return try pin(in: nibbles, format: 0, fill: 0xF)
  }

  /// The PIN in a clear PIN field of format 4 (16 bytes), of which the second half is chance.
  static func open4(_ field: [UInt8]) throws(PINFault) -> ClearPIN {
    guard field.count == 16 else { throw .unreadable }
    var nibbles = halves(of: Array(field[..<8]))
    defer { nibbles.wipe() }
    return try pin(in: nibbles, format: 4, fill: 0xA)
  }

  /// The field of format 4 that a card's number is: its length over twelve, its digits, zeros.
  static func cardField4(_ cardNumber: [UInt8]) throws(PINFault) -> [UInt8] {
    guard (12...19).contains(cardNumber.count) else { throw .unreadable }
    var nibbles = [UInt8(cardNumber.count - 12)] + cardNumber.map { $0 & 0x0F }
    nibbles += Array(repeating: 0, count: 32 - nibbles.count)
    return bytes(of: nibbles)
  }

  /// The clear block of format 0 of a PIN, for a rehearsal's terminals.
  static func sealed0(_ pin: [UInt8], _ cardNumber: [UInt8]) -> [UInt8] {
    precondition(ClearPIN.lengths.contains(pin.count) && cardNumber.count >= 13)
    var nibbles = [0, UInt8(pin.count)] + pin.map { $0 & 0x0F }
    nibbles += Array(repeating: 0xF, count: 16 - nibbles.count)
    for (place, digit) in cardNumber.dropLast().suffix(12).enumerated() {
      nibbles[place + 4] ^= digit & 0x0F
    }
    return bytes(of: nibbles)
  }

  /// Sixteen half bytes: format, length, digits, fill.
  private static func pin(
    in nibbles: [UInt8], format: UInt8, fill: UInt8
  ) throws(PINFault) -> ClearPIN {
    let length = Int(nibbles[1])
    guard nibbles[0] == format, ClearPIN.lengths.contains(length),
      nibbles[2..<2 + length].allSatisfy({ $0 < 10 }),
      nibbles[(2 + length)...].allSatisfy({ $0 == fill }),
      let pin = ClearPIN(nibbles[2..<2 + length].map { $0 | 0x30 })
    else { throw .unreadable }
    return pin
  }

  private static func bytes(of nibbles: [UInt8]) -> [UInt8] {
    stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }

  private static func halves(of bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { [$0 >> 4, $0 & 0x0F] }
  }
}
