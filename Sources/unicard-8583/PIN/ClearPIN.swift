internal import Glibc

/// A PIN's digits between the block it came in and the request it goes out in. Wiped by whoever is done with it, and when it goes.
final class ClearPIN {
  /// ASCII digits, four to twelve.
  private(set) var digits: [UInt8]

  /// Takes digits over; nil when they are no PIN.
  init?(_ digits: consuming [UInt8]) {
    guard Self.lengths.contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      digits.wipe()
      return nil
    }
    self.digits = digits
  }

  /// ISO 9564-1: four to twelve digits.
  static let lengths = 4...12

  func wipe() { digits.wipe() }

  deinit { wipe() }
}

extension [UInt8] {
  /// Overwrites the bytes, in place when nobody else holds them, and forgets them.
  mutating func wipe() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
    self = []
  }
}
