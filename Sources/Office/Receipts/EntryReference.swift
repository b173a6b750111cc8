public import ArgumentParser

/// An act as its slip names it: the entry number that stands there, or the text of its QR code.
public enum EntryReference: ExpressibleByArgument, Sendable, Equatable {
  case number(UInt64)
  case code(ReceiptCode)

  public init?(argument: String) {
    if let number = UInt64(argument) {
      self = .number(number)
    } else if let code = ReceiptCode(argument) {
      self = .code(code)
    } else {
      return nil
    }
  }

  /// The entry's number.
  public var entry: UInt64 {
    switch self {
    case .number(let number): number
    case .code(let code): code.entry
    }
  }

  /// Throws `SLIP_NOT_GENUINE` where a code was scanned that is not the receipt's.
  func check(against receipt: ReceiptCode?) throws(Trouble) {
    guard case .code(let scanned) = self, scanned != receipt else { return }
    throw Trouble(
      .refused, "SLIP_NOT_GENUINE", code: .failedPrecondition, details: ["entry": "\(entry)"])
  }
}
