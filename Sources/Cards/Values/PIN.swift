/// The number only the holder knows (R30). It is held only between the edge and its verifier.
public struct PIN: Hashable, Sendable, BitwiseCopyable {
  private let number: UInt64
  private let length: UInt8

  /// Why a text is no PIN. The raw value is the stable reason.
  public enum Fault: String, Error, CaseIterable, Sendable {
    case notDigits = "PIN_NOT_DIGITS"
    case wrongLength = "PIN_WRONG_LENGTH"
    /// All digits alike, or counting up or down: chosen by too many to keep a secret.
    case guessable = "PIN_GUESSABLE"
  }

  /// How many digits a PIN may ever have, whatever policy says.
  public static let lengths = 4...12

  /// A PIN as someone presents it. A guessable one is read too: it is compared and found wrong.
  public init(presented utf8: some Collection<UInt8>, length: Int = 4) throws(Fault) {
    precondition(Self.lengths.contains(length), "A PIN has four to twelve digits.")
    guard let run = DigitRun(Digits.ascii(utf8)) else { throw .notDigits }
    guard run.count == length else { throw .wrongLength }
    number = run.value
    self.length = UInt8(length)
  }

  /// The same from a text.
  public init(presented text: String, length: Int = 4) throws(Fault) {
    try self.init(presented: text.utf8, length: length)
  }

  /// A PIN as its holder chooses it: the guessable are refused.
  public init(chosen utf8: some Collection<UInt8>, length: Int = 4) throws(Fault) {
    try self.init(presented: utf8, length: length)
    guard !isGuessable else { throw .guessable }
  }

  /// The same from a text.
  public init(chosen text: String, length: Int = 4) throws(Fault) {
    try self.init(chosen: text.utf8, length: length)
  }

  /// 0000, 1234, 7890, 4321: the step from digit to digit is always 0, +1 or −1 (9 wraps to 0).
  public var isGuessable: Bool {
    withDigits { digits in
      let step = (digits[1] + 10 - digits[0]) % 10
      guard [0, 1, 9].contains(step) else { return false }
      return (1..<digits.count).allSatisfy { (digits[$0] + 10 - digits[$0 - 1]) % 10 == step }
    }
  }

  /// Lends the ASCII digits, for the keyed verifier; they live only for the call.
  public func withDigits<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var digits = [12 of UInt8](repeating: UInt8(ascii: "0"))
    var rest = number
    for index in (0..<Int(length)).reversed() {
      digits[index] += UInt8(rest % 10)
      rest /= 10
    }
    return try body(digits.span.extracting(first: Int(length)))
  }
}

extension PIN: Masked {
  public var description: String { "PIN(••••)" }
}
