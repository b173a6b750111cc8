import Cards

/// Values that the goldens were recorded from. They are never changed, only added to.
enum Sample {
  static let key = Key(high: 0xfedc_ba98_7654_3210, low: 0x0123_4567_89ab_cdef)
  static let digest = Digest((1...32).map { UInt8($0) })!
  static let date = CivilDate(year: 2027, month: 2, day: 28)!
  static let label = Label("عهدة رقم ١٧")!
  static let sealed: [UInt8] = [0, 255, 1, 0, 128]
  static let windows = CollectionWindows(
    noticeOn: CivilDate(year: 2026, month: 1, day: 31)!,
    firstEnds: CivilDate(year: 2026, month: 2, day: 28)!,
    secondEnds: CivilDate(year: 2026, month: 3, day: 31)!)

  static let clerk = Clerk(uid: 20_007, role: .governorate, office: OfficeID(3), name: label)
  static let office = Office(
    code: Code("P001")!, kind: .healthInsurance, governorate: 3, name: Label("مكتب بريد الشرق")!)
  static let outlet = Outlet(
    code: Code("B0042-abcdefghij")!, kind: .grocer, governorate: 88, name: Label("")!)
  static let device = Device(code: Code("D0042")!, outlet: OutletID(42), uid: 30_001)
  static let announcement = Announcement(governorate: 3, service: .health, effectiveFrom: date)
  static let policyValue = PolicyValue(.pinTries, value: -5, effectiveFrom: .latest)
  static let proposal = Proposal(
    digest: digest, entry: 4_711,
    proposer: Caller(role: .ministry, uid: 1_001, clerk: ClerkID(1)),
    proposedOn: CivilDate(year: 2026, month: 11, day: 23)!,
    expiresOn: CivilDate(year: 2026, month: 11, day: 30)!)
  static let citizen = Citizen(
    nationalID: key, seal: .max, mobile: 0x8000_0000_0000_0001, bornDay: -25_567,
    household: HouseholdID(7), nextMember: CitizenID(.max), relation: .dependant,
    governorate: 29, centre: OfficeID(3), importedBy: ImportID(2), countsForBread: true,
    countsForRation: false)
  static let household = Household(
    legacyCard: key, legacyLastFour: 9_999, governorate: 3, head: CitizenID(11),
    firstMember: CitizenID(12), members: 6, breadPersons: 5, rationPersons: 4,
    importedBy: ImportID(2), cycle: 2026 * 12 + 10)
  static let draw = Draw(
    entry: 4_711, household: HouseholdID(7), outlet: OutletID(42), device: DeviceID(43),
    card: CardID(44), loaves: 20, pricePiastres: 400,
    on: CivilDate(year: 2026, month: 11, day: 23)!)
  static let good = Good(
    item: Code("SUGAR")!, name: Label("سكر")!, unit: Label("كيس 1 كجم")!, pricePiastres: 1_260,
    effectiveFrom: date)
  static let grant = Grant(
    governorate: 3, amountPiastres: 40_000, from: Month(year: 2026, month: 3)!,
    through: Month(year: 2026, month: 4)!)
  static let rationValue = RationValue(
    pointsPiastres: 2_000, grantPiastres: 40_000, monthPiastres: 20_000)
  static let goodsDraw = GoodsDraw(
    entry: 4_711, household: HouseholdID(7),
    at: DrawPlace(device: DeviceID(43), outlet: OutletID(42), card: CardID(44)),
    drawn: rationValue, excessPiastres: 55, on: CivilDate(year: 2026, month: 11, day: 23)!)
  static let grantNotice = Notice(
    recipient: CitizenID(11), centre: .none, grant: GrantID(1), queuedOn: date)
  static var notice: Notice {
    var notice = Notice(recipient: CitizenID(11), centre: OfficeID(3), queuedOn: date)
    notice.state = .failed
    return notice
  }

  static let postings = [
    Posting(.householdBread(HouseholdID(7)), .loaf, -20),
    Posting(.outletBread(OutletID(42)), .loaf, 20),
    Posting(.householdBread(HouseholdID(.max)), .piastre, .min),
  ]

  static let rationPostings = [
    Posting(.householdPoints(HouseholdID(7)), .rationPiastre, -2_000),
    Posting(.householdGrant(HouseholdID(7)), .rationPiastre, -40_000),
    Posting(.householdRation(HouseholdID(7)), .rationPiastre, -20_000),
    Posting(.outletGoods(OutletID(42)), .rationPiastre, 62_000),
  ]
}
