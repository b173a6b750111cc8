/// The numbers that are the ministry's (P), each with the default of the papers.
public enum PolicyKey: UInt16, Sendable, CaseIterable {
  case breadLoavesPerPersonPerDay = 1
  case breadLoavesPerPersonPerMonth
  case breadAdvanceDays
  /// 1: undrawn days carry within the month; 2: they lapse.
  case breadCarry
  case breadPricePiastres
  case collectionFirstWindowMonths
  case collectionSecondWindowMonths
  case cardValidityYears
  /// Cards are for those strictly older (R54, C-31).
  case cardMinimumAgeYears
  case pinLength
  /// Wrong PINs in a row after which the PIN is blocked.
  case pinTries
  /// 1: bread and ration ask for the PIN (C-28).
  case pinRequiredForRation
  /// Days in which a proposal can be approved.
  case proposalDays
  /// How often a message is tried before its household counts as un-notified.
  case noticeTries
  /// 1: a national ID whose check digit disagrees is a warning, 2: refused, 3: not looked at.
  case nationalIDCheckDigit

  // Ration goods
  /// Persons of a household whose ration value is the full one.
  case rationFirstPersons = 40
  case rationPiastresPerFirstPerson
  case rationPiastresPerFurtherPerson
  /// What a loaf of the month before that was not drawn is worth in goods.
  case rationPiastresPerUndrawnLoaf

  /// The key as the ministry writes it.
  public var name: String {
    switch self {
    case .breadLoavesPerPersonPerDay: "bread.loaves_per_person_per_day"
    case .breadLoavesPerPersonPerMonth: "bread.loaves_per_person_per_month"
    case .breadAdvanceDays: "bread.advance_days"
    case .breadCarry: "bread.carry"
    case .breadPricePiastres: "bread.price_piastres"
    case .collectionFirstWindowMonths: "collection.first_window_months"
    case .collectionSecondWindowMonths: "collection.second_window_months"
    case .cardValidityYears: "card.validity_years"
    case .cardMinimumAgeYears: "card.minimum_age_years"
    case .pinLength: "pin.length"
    case .pinTries: "pin.tries"
    case .pinRequiredForRation: "pin.required.ration"
    case .proposalDays: "proposal.days"
    case .noticeTries: "notice.tries"
    case .nationalIDCheckDigit: "nid.checkdigit"
    case .rationFirstPersons: "ration.first_persons"
    case .rationPiastresPerFirstPerson: "ration.piastres_per_first_person"
    case .rationPiastresPerFurtherPerson: "ration.piastres_per_further_person"
    case .rationPiastresPerUndrawnLoaf: "ration.piastres_per_undrawn_loaf"
    }
  }

  /// The key of that name.
  public init?(name: String) {
    guard let key = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = key
  }

  /// The value that the first entry seeds (facts §4.3, C-14, C-16, C-28, C-42).
  public var seed: Int64 {
    switch self {
    case .breadLoavesPerPersonPerDay: 5
    case .breadLoavesPerPersonPerMonth: 150
    case .breadAdvanceDays: 2
    case .breadCarry: 1
    case .breadPricePiastres: 20
    case .collectionFirstWindowMonths, .collectionSecondWindowMonths: 1
    case .cardValidityYears: 3
    case .cardMinimumAgeYears: 16
    case .pinLength: 4
    case .pinTries: 3
    case .pinRequiredForRation: 0
    case .proposalDays: 7
    case .noticeTries: 3
    case .nationalIDCheckDigit: 1
    case .rationFirstPersons: 4
    case .rationPiastresPerFirstPerson: 5_000
    case .rationPiastresPerFurtherPerson: 2_500
    case .rationPiastresPerUndrawnLoaf: 10
    }
  }

  /// The values that make sense.
  public var allowed: ClosedRange<Int64> {
    switch self {
    case .breadLoavesPerPersonPerDay: 0...50
    case .breadLoavesPerPersonPerMonth: 0...1_500
    case .breadAdvanceDays: 0...30
    case .breadCarry: 1...2
    case .breadPricePiastres: 0...10_000
    case .collectionFirstWindowMonths, .collectionSecondWindowMonths: 1...12
    case .cardValidityYears: 1...20
    case .cardMinimumAgeYears: 0...100
    case .pinLength: 4...12
    case .pinTries: 1...20
    case .pinRequiredForRation: 0...1
    case .proposalDays: 1...90
    case .noticeTries: 1...20
    case .nationalIDCheckDigit: 1...3
    case .rationFirstPersons: 0...200
    case .rationPiastresPerFirstPerson, .rationPiastresPerFurtherPerson: 0...1_000_000
    case .rationPiastresPerUndrawnLoaf: 0...1_000
    }
  }
}

/// One value from one day on.
public struct PolicyValue: DenseRecord, Equatable {
  public static let table: UInt32 = 13
  public static let layout: UInt32 = 1

  public var value: Int64
  public var effectiveDay: Int32
  private var keyCode: UInt16
  private var reserved: UInt16 = 0

  public static let empty = PolicyValue(
    .breadCarry, value: 1, effectiveFrom: CivilDate(daysSince1970: 0))

  public init(_ key: PolicyKey, value: Int64, effectiveFrom: CivilDate) {
    self.value = value
    effectiveDay = effectiveFrom.daysSince1970
    keyCode = key.rawValue
  }

  public var key: PolicyKey { PolicyKey(rawValue: keyCode)! }
  public var effectiveFrom: CivilDate { CivilDate(daysSince1970: effectiveDay) }
}

/// Every value of policy, by key and day.
public struct Policy: Sendable {
  /// For each key the values in the order they were set.
  private var values: [[(day: Int32, value: Int64)]]

  public init() {
    values = Array(repeating: [], count: Int(PolicyKey.allCases.last!.rawValue) + 1)
  }

  mutating func add(_ value: PolicyValue) {
    values[Int(value.key.rawValue)].append((value.effectiveDay, value.value))
  }

  /// The value in force on a date: of those effective by then the latest date's, and of these the last set.
  public func value(_ key: PolicyKey, on date: CivilDate) -> Int64 {
    var best: (day: Int32, value: Int64) = (.min, key.seed)
    for entry in values[Int(key.rawValue)]
    where entry.day <= date.daysSince1970 && entry.day >= best.day {
      best = entry
    }
    return best.value
  }

  /// How much bread a person may have on a date.
  public func bread(on date: CivilDate) -> BreadPolicy {
    BreadPolicy(
      loavesPerPersonDay: Int32(value(.breadLoavesPerPersonPerDay, on: date)),
      loavesPerPersonMonth: Int32(value(.breadLoavesPerPersonPerMonth, on: date)),
      advanceDays: Int32(value(.breadAdvanceDays, on: date)),
      carry: value(.breadCarry, on: date) == 2 ? .none : .month)
  }

  /// How much in ration goods a household may have that opens a month on a date.
  public func ration(on date: CivilDate) -> RationPolicy {
    RationPolicy(
      firstPersons: value(.rationFirstPersons, on: date),
      piastresPerFirstPerson: value(.rationPiastresPerFirstPerson, on: date),
      piastresPerFurtherPerson: value(.rationPiastresPerFurtherPerson, on: date),
      piastresPerUndrawnLoaf: value(.rationPiastresPerUndrawnLoaf, on: date))
  }

  /// The windows that a notice on a date opens.
  public func windows(noticeOn date: CivilDate) -> CollectionWindows {
    CollectionWindows(
      noticeOn: date, firstMonths: Int(value(.collectionFirstWindowMonths, on: date)),
      secondMonths: Int(value(.collectionSecondWindowMonths, on: date)))
  }
}
