internal import ISO8583

/// Takes PINs out of messages.
struct PINDesk: Sendable {
  let translator: any PINTranslator

  /// The message's PIN; nil when it has none. The blocks are taken out of the message and wiped. A block that does not open is no try of the
  /// PIN: the daemon does not hear of it.
  func pin(in message: inout CardMessage) throws(Declined) -> ClearPIN? {
    var block = message.remove(.pinBlock)
    defer { block?.wipe() }
    if block == nil, var digits = message.remove(.longPINBlock) {
      defer { digits.wipe() }
      guard let long = hexadecimal(digits) else { throw .malformed(110) }
      block = long
    }
    guard let sealed = block else { return nil }
    guard let card = message[.cardNumber] else { throw .missing(2) }
    do {
      return try translator.pin(in: sealed, card)
    } catch {
      throw Declined(.securityViolation, error.rawValue)
    }
  }
}

extension CardMessage {
  /// Takes out and wipes whatever may hold a PIN.
  mutating func wipePIN() {
    for field in [ISO8583.Field.pinBlock, .longPINBlock] {
      var value = remove(field)
      value?.wipe()
    }
  }
}

/// The sixteen bytes that 32 hexadecimal digits are.
private func hexadecimal(_ digits: [UInt8]) -> [UInt8]? {
  guard digits.count == 32 else { return nil }
  let halves = digits.compactMap { digit -> UInt8? in
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
  guard halves.count == 32 else { return nil }
  return stride(from: 0, to: 32, by: 2).map { halves[$0] << 4 | halves[$0 + 1] }
}
