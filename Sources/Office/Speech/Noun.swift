/// A thing that is counted, with the forms each language needs for it.
public struct Noun: Sendable {
  /// «رغيف واحد»: the phrase for one, number word included.
  let arabicOne: String
  /// «رغيفان»: the dual, which carries its number in itself.
  let arabicTwo: String
  /// «أرغفة»: after 3 to 10.
  let arabicFew: String
  /// «رغيفًا»: after 11 to 99.
  let arabicMany: String
  /// «رغيف»: after 0 and after whole hundreds.
  let arabicWhole: String
  let englishOne: String
  let englishOther: String

  /// The five Arabic forms in the order one, two, few, many, whole, and the two English ones.
  public init(ar: (String, String, String, String, String), en: (String, String)) {
    (arabicOne, arabicTwo, arabicFew, arabicMany, arabicWhole) = ar
    (englishOne, englishOther) = en
  }

  func arabic(_ count: UInt64, written: String) -> String {
    switch (count, count % 100) {
    case (1, _): arabicOne
    case (2, _): arabicTwo
    case (_, 3...10): "\(written) \(arabicFew)"
    case (_, 11...99): "\(written) \(arabicMany)"
    default: "\(written) \(arabicWhole)"
    }
  }
}

extension Speech {
  /// A number of things with the right plural: «رغيفان», «٣ أرغفة», «٢٠ رغيفًا», `20 loaves`.
  public func count(_ value: some BinaryInteger, _ noun: Noun) -> String {
    switch language {
    case .arabic where value >= 0: noun.arabic(UInt64(value), written: number(value))
    case .arabic: "\(number(value)) \(noun.arabicWhole)"
    case .english: "\(number(value)) \(value == 1 ? noun.englishOne : noun.englishOther)"
    }
  }
}
