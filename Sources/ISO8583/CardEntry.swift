/// Field 22: how the card's number came into the terminal. Its third digit, whether the terminal takes PINs, is not asked here.
public enum CardEntry: Int64, Sendable, Hashable, CaseIterable {
  case keyed = 1
  case stripe = 2
  case chip = 5
  case contactless = 7
  /// The chip could not be read and the stripe was taken.
  case stripeAfterChip = 80
  /// The whole stripe was read.
  case wholeStripe = 90
  case contactlessStripe = 91

  /// Reads the three digits; nil for a way that is not in the list.
  public init?(_ value: [UInt8]) {
    guard value.count == 3, let mode = Digits.number(value.prefix(2)) else { return nil }
    self.init(rawValue: mode)
  }
}
