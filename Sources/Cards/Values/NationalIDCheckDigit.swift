/// The fourteenth digit. No rule for it was ever published: the one in circulation weighs the
/// first thirteen digits modulo 11, and its copies differ when the remainder is 0 or 1.
extension NationalID {
  /// What the known rules make of the last digit.
  public enum CheckDigit: Hashable, Sendable, BitwiseCopyable {
    /// Every known rule gives this digit.
    case agrees
    /// No known rule gives this digit; some genuine numbers are said to be among these.
    case disagrees
    /// Some rules give this digit and some do not.
    case ambiguous
  }

  /// How the last digit fits the others.
  public var checkDigit: CheckDigit {
    let given = digit(14)
    return switch (weightedRemainder, given) {
    case (0, 0), (0, 1), (1, 0): .ambiguous
    case (0, _), (1, _): .disagrees
    case (let remainder, _): given == 11 - remainder ? .agrees : .disagrees
    }
  }

  /// The sum of the first thirteen digits, each times its weight, modulo 11.
  private var weightedRemainder: Int {
    let weights: [13 of Int] = [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
    return (0..<13).reduce(0) { sum, index in sum + weights[index] * digit(index + 1) } % 11
  }

  /// The digit most rules give to thirteen digits: 11 − remainder, its last digit.
  public static func customaryCheckDigit(ofFirst thirteen: UInt64) -> Int {
    var rest = thirteen
    var sum = 0
    for weight in [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7, 2] {
      sum += weight * Int(rest % 10)
      rest /= 10
    }
    return (11 - sum % 11) % 10
  }
}

/// What a disagreeing check digit does (P, `nid.checkdigit`, default warn).
public enum CheckDigitPolicy: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case warn = 1
  case enforce = 2
  case off = 3

  /// What becomes of a number under a policy.
  public enum Verdict: Hashable, Sendable, BitwiseCopyable {
    case accepted, warned, refused
  }

  /// A digit on which the rules differ is never held against the citizen.
  public func verdict(on id: NationalID) -> Verdict {
    switch (self, id.checkDigit) {
    case (_, .agrees), (_, .ambiguous), (.off, .disagrees): .accepted
    case (.warn, .disagrees): .warned
    case (.enforce, .disagrees): .refused
    }
  }
}
