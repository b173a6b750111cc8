public import ArgumentParser

/// The digest of a proposed act as its approver types it: 64 hexadecimal digits.
public struct ActDigest: ExpressibleByArgument, Sendable, Equatable {
  public let bytes: [UInt8]

  public init?(argument: String) {
    let digits = argument.utf8.compactMap(Self.value)
    guard argument.utf8.count == 64, digits.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
