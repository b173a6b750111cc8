/// The four digits before a message: the version of the standard, the class of the message, what it wants, and who sent it.
///
/// Kept as it is read aloud: `MessageType(0x0200)` is the request "0200".
public struct MessageType: Sendable, Hashable {
  /// The four digits, four bits each.
  public let digits: UInt16

  /// A type known to be four digits, as `0x0200`.
  public init(_ digits: UInt16) {
    precondition(Self.isDecimal(digits), "A message type has decimal digits.")
    self.digits = digits
  }

  /// Reads four ASCII digits; nil for anything else.
  public init?(ascii bytes: some Collection<UInt8>) {
    guard bytes.count == 4, bytes.allSatisfy(Digits.contains) else { return nil }
    digits = bytes.reduce(0) { $0 << 4 | UInt16($1 & 0x0F) }
  }

  /// The four digits in ASCII.
  var ascii: [UInt8] {
    [12, 8, 4, 0].map { UInt8(ascii: "0") + UInt8(digits >> $0 & 0xF) }
  }

  private static func isDecimal(_ digits: UInt16) -> Bool {
    [12, 8, 4, 0].allSatisfy { digits >> $0 & 0xF < 10 }
  }
}

extension MessageType {
  /// May be answered "no".
  public static let authorization = MessageType(0x0100)
  /// May be answered "no".
  public static let financial = MessageType(0x0200)
  /// Tells what has happened already, such as the completion of an authorization.
  public static let financialAdvice = MessageType(0x0220)
  public static let reversal = MessageType(0x0400)
  /// Tells of a reversal that has happened already at the terminal.
  public static let reversalAdvice = MessageType(0x0420)
  /// Sign-on, sign-off, echo.
  public static let network = MessageType(0x0800)
}

extension MessageType {
  private var function: UInt16 { digits >> 4 & 0xF }
  private var origin: UInt16 { digits & 0xF }

  /// True for one that is sent again because no answer came: 0201, 0221, 0401.
  public var isRepeat: Bool { origin % 2 == 1 && origin < 6 }

  /// The type under which it was sent the first time: 0401 becomes 0400.
  public var withoutRepeat: MessageType { isRepeat ? MessageType(digits - 1) : self }

  /// True for one that tells what has happened and cannot be undone by a refusal.
  public var isAdvice: Bool { function == 2 }

  /// The type of the answer: 0210 to a 0200 and to a 0201; nil to what is no question.
  public var answer: MessageType? {
    function == 0 || function == 2 ? MessageType(withoutRepeat.digits + 0x10) : nil
  }
}

extension MessageType: CustomStringConvertible {
  public var description: String { String(decoding: ascii, as: UTF8.self) }
}
