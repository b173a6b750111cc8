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
  // Payments. The papers name no limits; every one is the ministry's to set.
  case purchaseMaxPiastres = 60
  case purchaseDayPiastres
  case purchaseDayCount
  case withdrawalMaxPiastres
  case withdrawalDayPiastres
  case withdrawalDayCount
  /// The most that comes in at once: a deposit, a transfer, a salary.
  case creditMaxPiastres
  /// The most that one bill of the government takes.
  case governmentMaxPiastres
  /// What an account holds at most.
  case balanceMaxPiastres
  /// Days after its own through which a hold can be captured.
  case holdDays
  /// Days after its own through which a payment can be reversed.
  case reversalDays
  /// Days after its own through which a purchase can be refunded.
  case refundDays
  /// Days after its own through which a terminal's reference cannot come again.
  case referenceDays
  /// Days through which a transfer's or a bill's reference cannot come again.
  case creditReferenceDays
  // Cards and fingers
  /// How long a verification's nonce can be used.
  case verificationNonceSeconds = 90
  /// The score from which two prints are one finger's; 0: what the matcher's version suggests.
  case verificationThreshold
  /// Minutiae that an impression must have to be compared (C-19).
  case verificationMinutiae
  /// Quality that an impression must have to be compared, where its reader says it.
  case verificationQuality
  /// 1: a match ends the row of wrong prints (C-18); 0: it does not.
  case verificationResetByMatch
  /// Attempts that a device may begin and leave in a day before it is flagged.
  case verificationAbandonedPerDay
  /// How long after a match a visit can be opened with it, on the same day.
  case verificationVisitMinutes
  /// Fingers that a card may have enrolled.
  case enrolmentFingers
  /// How alike three impressions must be to be enrolled; 0: what the matcher's version suggests.
  case enrolmentAgreement
  /// 1: a health unit may enrol where nothing is enrolled.
  case enrolmentByHealthUnit
  // Settlement
  /// What the state adds to each loaf; the papers name no figure, so that it is 0 until the ministry sets it.
  case breadSubsidyPiastresPerLoaf = 110

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
    case .purchaseMaxPiastres: "payment.purchase_max_piastres"
    case .purchaseDayPiastres: "payment.purchase_day_piastres"
    case .purchaseDayCount: "payment.purchase_day_count"
    case .withdrawalMaxPiastres: "payment.withdrawal_max_piastres"
    case .withdrawalDayPiastres: "payment.withdrawal_day_piastres"
    case .withdrawalDayCount: "payment.withdrawal_day_count"
    case .creditMaxPiastres: "payment.credit_max_piastres"
    case .governmentMaxPiastres: "payment.government_max_piastres"
    case .balanceMaxPiastres: "payment.balance_max_piastres"
    case .holdDays: "payment.hold_days"
    case .reversalDays: "payment.reversal_days"
    case .refundDays: "payment.refund_days"
    case .referenceDays: "payment.reference_days"
    case .creditReferenceDays: "payment.credit_reference_days"
    case .verificationNonceSeconds: "verification.nonce_seconds"
    case .verificationThreshold: "verification.threshold"
    case .verificationMinutiae: "verification.minutiae"
    case .verificationQuality: "verification.quality"
    case .verificationResetByMatch: "verification.reset_by_match"
    case .verificationAbandonedPerDay: "verification.abandoned_per_day"
    case .verificationVisitMinutes: "verification.visit_minutes"
    case .enrolmentFingers: "enrolment.fingers"
    case .enrolmentAgreement: "enrolment.agreement"
    case .enrolmentByHealthUnit: "enrolment.by_health_unit"
    case .breadSubsidyPiastresPerLoaf: "bread.subsidy_piastres_per_loaf"
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
    case .purchaseMaxPiastres, .withdrawalDayPiastres: 2_000_000
    case .purchaseDayPiastres, .creditMaxPiastres, .governmentMaxPiastres: 5_000_000
    case .purchaseDayCount: 50
    case .withdrawalMaxPiastres: 600_000
    case .withdrawalDayCount: 10
    case .balanceMaxPiastres: 20_000_000
    case .holdDays: 7
    case .refundDays: 14
    case .reversalDays, .referenceDays: 1
    case .creditReferenceDays: 35
    case .verificationNonceSeconds: 120
    case .verificationThreshold, .enrolmentAgreement: 0
    case .verificationMinutiae: 10
    case .verificationQuality: 0
    case .verificationResetByMatch: 1
    case .verificationAbandonedPerDay: 10
    case .verificationVisitMinutes: 60
    case .enrolmentFingers: 2
    case .enrolmentByHealthUnit: 0
    case .breadSubsidyPiastresPerLoaf: 0
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
    case .purchaseMaxPiastres, .purchaseDayPiastres, .withdrawalMaxPiastres,
      .withdrawalDayPiastres, .creditMaxPiastres, .governmentMaxPiastres, .balanceMaxPiastres:
      0...1_000_000_000_000
    case .purchaseDayCount, .withdrawalDayCount: 0...10_000
    case .holdDays, .refundDays, .referenceDays: 0...90
    case .reversalDays: 0...30
    case .creditReferenceDays: 0...400
    case .verificationNonceSeconds: 10...600
    case .verificationThreshold, .enrolmentAgreement: 0...65_535
    case .verificationMinutiae, .verificationQuality: 0...100
    case .verificationResetByMatch, .enrolmentByHealthUnit: 0...1
    case .verificationAbandonedPerDay: 0...1_000
    case .verificationVisitMinutes: 1...1_440
    case .enrolmentFingers: 1...10
    case .breadSubsidyPiastresPerLoaf: 0...10_000
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
    values = Array(repeating: [], count: Int(PolicyKey.allCases.map(\.rawValue).max()!) + 1)
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
