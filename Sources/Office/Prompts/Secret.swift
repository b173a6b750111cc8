import Glibc

/// Digits nobody should see: a card number or a PIN. Owned once, wiped when it goes.
public struct Secret: ~Copyable {
  /// The most digits one holds.
  static let capacity = 32

  private let storage: UnsafeMutableBufferPointer<UInt8>
  /// How many digits it has.
  public private(set) var count = 0

  /// No digits yet.
  init() {
    storage = .allocate(capacity: Self.capacity)
    storage.initialize(repeating: 0)
  }

  /// The digits of a line, in any of the three writings, spaces and dashes between them allowed;
  /// nil when there is anything else in it, or too much.
  public init?(digitsOf line: some Collection<UInt8>) {
    self.init()
    var lead: UInt8?
    for byte in line where lead != nil || !" -".utf8.contains(byte) {
      let step = Self.digit(byte, after: lead)
      lead = step.lead
      guard lead != nil || (step.digit.map { append($0) } ?? false) else { return nil }
    }
    guard lead == nil else { return nil }
  }

  deinit {
    explicit_bzero(storage.baseAddress!, storage.count)
    storage.deallocate()
  }

  /// The digits in ASCII, for the message they go into.
  public borrowing func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    body(UnsafeBufferPointer(rebasing: storage[..<count]))
  }

  /// A copy of the digits in ASCII. The copy is the caller's to forget.
  public borrowing func copied() -> [UInt8] { withBytes { Array($0) } }

  /// True when both hold the same digits.
  borrowing func equals(_ other: borrowing Secret) -> Bool {
    withBytes { mine in other.withBytes { mine.elementsEqual($0) } }
  }

  /// True for a unified card's number: 16 digits, the last of them right.
  public var isCardNumber: Bool { count == 16 && hasCheckDigit() }

  /// True when the last digit is the check digit of the others (Luhn).
  borrowing func hasCheckDigit() -> Bool {
    let sum = withBytes { digits in
      digits.reversed().enumerated().reduce(0) { sum, next in
        let value = Int(next.element) - 0x30
        let doubled = value * 2 > 9 ? value * 2 - 9 : value * 2
        return sum + (next.offset % 2 == 1 ? doubled : value)
      }
    }
    return sum % 10 == 0
  }
}

extension Secret {
  /// Adds one digit; false when it is full.
  mutating func append(_ digit: UInt8) -> Bool {
    guard count < Self.capacity else { return false }
    storage[count] = UInt8(ascii: "0") + digit
    count += 1
    return true
  }

  /// Takes the last digit away.
  mutating func removeLast() {
    guard count > 0 else { return }
    count -= 1
    storage[count] = 0
  }

  /// Takes every digit away.
  mutating func removeAll() {
    explicit_bzero(storage.baseAddress!, storage.count)
    count = 0
  }

  /// What a byte adds: a digit, or the first of the two bytes of an Arabic-Indic (U+0660…) or
  /// Persian (U+06F0…) one, to be kept until the second; neither when it is something else.
  static func digit(_ byte: UInt8, after lead: UInt8?) -> (digit: UInt8?, lead: UInt8?) {
    switch (lead, byte) {
    case (nil, 0xD9), (nil, 0xDB): (nil, byte)
    case (nil, 0x30...0x39): (byte - 0x30, nil)
    case (0xD9, 0xA0...0xA9): (byte - 0xA0, nil)
    case (0xDB, 0xB0...0xB9): (byte - 0xB0, nil)
    default: (nil, nil)
    }
  }
}
