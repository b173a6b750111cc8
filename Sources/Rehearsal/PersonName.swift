import Cards

/// A name as the register writes it: given, father's, grandfather's, family.
public struct PersonName: Hashable, Sendable, BitwiseCopyable {
  let sex: Sex
  let given: UInt8
  let father: UInt8
  let grandfather: UInt8
  let family: UInt8

  /// The four parts, in Arabic.
  public var text: String { parts.joined(separator: " ") }

  var parts: [String] {
    let firsts = sex == .male ? NameTables.men : NameTables.women
    return [
      firsts[Int(given)], NameTables.men[Int(father)], NameTables.men[Int(grandfather)],
      NameTables.families[Int(family)],
    ]
  }

  /// Somebody of no known family.
  static func any(_ sex: Sex, using chance: inout SplitMix64) -> PersonName {
    PersonName(
      sex: sex, given: anyGiven(sex, using: &chance), father: anyGiven(.male, using: &chance),
      grandfather: anyGiven(.male, using: &chance),
      family: UInt8(chance.below(NameTables.families.count)))
  }

  /// A child of this man: his given name and his father's follow the child's own.
  func child(_ sex: Sex, using chance: inout SplitMix64) -> PersonName {
    PersonName(
      sex: sex, given: Self.anyGiven(sex, using: &chance), father: given, grandfather: father,
      family: family)
  }

  /// The father of whoever bears this name.
  func fatherName(using chance: inout SplitMix64) -> PersonName {
    PersonName(
      sex: .male, given: father, father: grandfather,
      grandfather: Self.anyGiven(.male, using: &chance), family: family)
  }

  private static func anyGiven(_ sex: Sex, using chance: inout SplitMix64) -> UInt8 {
    let names = sex == .male ? NameTables.men : NameTables.women
    return UInt8(chance.below(names.count))
  }
}
