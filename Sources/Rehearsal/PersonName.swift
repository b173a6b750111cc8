import Cards

/// A name as the register writes it: given, father's, grandfather's, family.
public struct PersonName: Hashable, Sendable, BitwiseCopyable {
  let sex: Sex
  let community: Community
  let given: UInt8
  let father: UInt8
  let grandfather: UInt8
  let family: UInt8

  /// The four parts, in Arabic.
  public var text: String { parts.joined(separator: " ") }

  var parts: [String] {
    let names = NameTables.names(of: community)
    return [
      (sex == .male ? names.men : names.women)[Int(given)], names.men[Int(father)],
      names.men[Int(grandfather)], names.families[Int(family)],
    ]
  }

  /// Somebody of no known family.
  static func any(
    _ sex: Sex, of community: Community, using chance: inout SplitMix64
  ) -> PersonName {
    PersonName(
      sex: sex, community: community, given: anyGiven(sex, of: community, using: &chance),
      father: anyGiven(.male, of: community, using: &chance),
      grandfather: anyGiven(.male, of: community, using: &chance),
      family: UInt8(chance.below(NameTables.names(of: community).families.count)))
  }

  /// A child of this man: his given name and his father's follow the child's own.
  func child(_ sex: Sex, using chance: inout SplitMix64) -> PersonName {
    PersonName(
      sex: sex, community: community,
      given: Self.anyGiven(sex, of: community, using: &chance), father: given,
      grandfather: father, family: family)
  }

  /// Whether a son is named as his father is.
  var repeatsFather: Bool { sex == .male && given == father }

  /// The father of whoever bears this name.
  func fatherName(using chance: inout SplitMix64) -> PersonName {
    PersonName(
      sex: .male, community: community, given: father, father: grandfather,
      grandfather: Self.anyGiven(.male, of: community, using: &chance), family: family)
  }

  private static func anyGiven(
    _ sex: Sex, of community: Community, using chance: inout SplitMix64
  ) -> UInt8 {
    let names = NameTables.names(of: community)
    return UInt8(chance.below(sex == .male ? names.men.count : names.women.count))
  }
}
