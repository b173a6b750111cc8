/// The code of an office in a rehearsal: a letter for its kind and three digits, `P001`.
public struct OfficeCode: Hashable, Sendable, CustomStringConvertible {
  /// Which of the four kinds of centre.
  public let kind: OfficeKind

  /// Counted from 1 within the kind.
  public let number: Int

  public var description: String {
    let digits = String(number)
    return kind.letter + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// A centre as often as the pilot would name it: mostly post offices.
  static func anyCentre(using chance: inout SplitMix64) -> OfficeCode {
    let kind = OfficeKind.allCases[chance.weighted([75, 17, 5, 3])]
    return OfficeCode(kind: kind, number: 1 + chance.below(kind.count))
  }
}

/// The four kinds of delivery centre (R57).
public enum OfficeKind: String, CaseIterable, Sendable {
  case post, supply, health, headquarters

  var letter: String {
    switch self {
    case .post: "P"
    case .supply: "S"
    case .health: "H"
    case .headquarters: "G"
    }
  }

  /// How many the pilot has.
  var count: Int {
    switch self {
    case .post: 25
    case .supply: 5
    case .health, .headquarters: 1
    }
  }
}
