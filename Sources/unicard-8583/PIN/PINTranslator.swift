internal import Crypto
internal import CryptoExtras
internal import Foundation

/// Opens the PIN blocks of one zone. A security module goes behind these two lines; what is shipped keeps its key in memory.
protocol PINTranslator: Sendable {
  /// The PIN in a block of field 52 (8 bytes) or of field 110 (16 bytes), for the card of that number.
  func pin(in block: [UInt8], _ cardNumber: [UInt8]) throws(PINFault) -> ClearPIN
}

/// Blocks of format 4 under the AES key that this zone shares with its terminals.
struct ZonePINKey: PINTranslator {
  private let key: SymmetricKey

  /// A key of 16, 24 or 32 bytes; nil for another length.
  init?(_ bytes: some ContiguousBytes) {
    let key = SymmetricKey(data: bytes)
    guard [128, 192, 256].contains(key.bitCount) else { return nil }
    self.key = key
  }

  func pin(in block: [UInt8], _ cardNumber: [UInt8]) throws(PINFault) -> ClearPIN {
    guard block.count == 16 else { throw .noKey }
    var field = block
    defer { field.wipe() }
    try undo(&field)
    for (place, byte) in try PINBlock.cardField4(cardNumber).enumerated() { field[place] ^= byte }
    try undo(&field)
    return try PINBlock.open4(field)
  }

  /// One block of AES, backwards.
  private func undo(_ block: inout [UInt8]) throws(PINFault) {
    do {
      try AES.inversePermute(&block, key: key)
    } catch {
      throw .unreadable
    }
  }
}

/// Blocks of format 0 that nothing protects: for a rehearsal over a Unix socket, never over a network.
struct ClearPINBlocks: PINTranslator {
  func pin(in block: [UInt8], _ cardNumber: [UInt8]) throws(PINFault) -> ClearPIN {
    guard block.count == 8 else { throw .noKey }
    return try PINBlock.open0(block, cardNumber)
  }
}

/// Where nobody gave a key: every block is refused.
struct NoPINKey: PINTranslator {
  func pin(in block: [UInt8], _ cardNumber: [UInt8]) throws(PINFault) -> ClearPIN { throw .noKey }
}
