import Cards

/// Hands out numbers as the civil register and the operators would: real structure, never twice.
struct CivilRegister {
  private let disagreeingPercent: Int

  /// Births registered so far, by day and sex.
  private var births: [UInt16]
  private var mobiles: UInt64 = 0

  private static let firstDay = CivilDate(year: 1900, month: 1, day: 1)!

  init(asOf today: CivilDate, disagreeingPercent: Int) {
    self.disagreeingPercent = disagreeingPercent
    births = Array(repeating: 0, count: (Self.firstDay.days(to: today) + 1) * 2)
  }

  mutating func nationalID(of person: Person, using chance: inout SplitMix64) -> NationalID {
    let (year, month, day) = person.born.components
    let century = UInt64(year / 100 - 17)
    let date = UInt64(year % 100 * 10_000 + month * 100 + day)
    let place = UInt64(birthplace(of: person, using: &chance).number)
    let first = ((century * 1_000_000 + date) * 100 + place) * 10_000 + serial(of: person)
    let check = checkDigit(after: first, using: &chance)
    return try! NationalID(number: first * 10 + check)  // built to the structure it checks
  }

  /// Five thousand serials a day and sex, scattered so that neighbours do not follow each other.
  private mutating func serial(of person: Person) -> UInt64 {
    let day = Self.firstDay.days(to: person.born)
    let index = day * 2 + (person.sex == .male ? 1 : 0)
    let scattered = (Int(births[index]) * 1237 + day * 7) % 5_000
    births[index] += 1
    precondition(births[index] <= 5_000, "More births on one day than the number can tell apart.")
    return UInt64(scattered * 2 + (person.sex == .male ? 1 : 0))
  }

  private func checkDigit(after first: UInt64, using chance: inout SplitMix64) -> UInt64 {
    let customary = UInt64(NationalID.customaryCheckDigit(ofFirst: first))
    guard chance.chance(disagreeingPercent) else { return customary }
    // Two and more away from the customary digit no known rule agrees.
    return (customary + 2 + UInt64(chance.below(7))) % 10
  }

  /// Mostly Port Said, the young more than the old; then its neighbours, Upper Egypt and abroad.
  private func birthplace(of person: Person, using chance: inout SplitMix64) -> GovernorateCode {
    let local = person.relation == .child ? 90 : 66
    if chance.chance(local) { return .portSaid }
    let elsewhere: [UInt8] = [12, 11, 13, 19, 1, 26, 25, 2, 4, 88]
    return GovernorateCode(number: elsewhere[chance.weighted([24, 20, 14, 12, 9, 8, 5, 4, 2, 2])])!
  }

  /// Eight digits that do not repeat in a hundred million, behind an operator's prefix.
  mutating func mobile(using chance: inout SplitMix64) -> MobileNumber {
    let prefixes: [MobileNumber.Prefix] = [.vodafone, .etisalat, .orange, .we]
    let prefix = prefixes[chance.weighted([40, 22, 25, 13])]
    let scattered = (mobiles * 48_271_397 + 31_415_927) % 100_000_000
    mobiles += 1
    // Prefix and eight digits are all it checks.
    return try! MobileNumber(number: UInt64(prefix.rawValue) * 100_000_000 + scattered)
  }

  /// Twelve digits: the governorate, then ten that do not repeat.
  func legacyCard(ofHousehold number: Int) -> LegacyCardNumber {
    let scattered = UInt64(number) * 3_141_592_653 % 10_000_000_000
    return try! LegacyCardNumber(number: 30_000_000_000 + scattered, length: 12)  // fits twelve
  }
}
