/// The check digit of payment cards (ISO/IEC 7812-1).
public enum Luhn {
  /// Whether the last digit is the one that the others call for.
  public static func isValid(_ number: UInt64) -> Bool {
    (sum(of: number / 10, doublingLast: true) + Int(number % 10)) % 10 == 0
  }

  /// The digit that makes a number valid when written after it, 0 to 9.
  public static func checkDigit(after number: UInt64) -> Int {
    (10 - sum(of: number, doublingLast: true) % 10) % 10
  }

  private static func sum(of number: UInt64, doublingLast: Bool) -> Int {
    var rest = number
    var doubling = doublingLast
    var sum = 0
    while rest > 0 {
      let digit = Int(rest % 10)
      let doubled = digit * 2
      sum += doubling ? doubled / 10 + doubled % 10 : digit
      rest /= 10
      doubling.toggle()
    }
    return sum
  }
}
