/// What a person is in his household.
public enum Relation: UInt8, Sendable, CaseIterable {
  /// In no household: health and payments only (C-53).
  case none = 1
  /// Head, of any sex (C-32).
  case head
  case spouse
  case child
  /// Anyone else on the household's ration card.
  case dependant
}

/// A person with an account at Egypt Post (R40). Who he is stands elsewhere, sealed; the law needs keys and dates.
public struct Citizen: DenseRecord, Equatable {
  public static let table: UInt32 = 1
  public static let layout: UInt32 = 2

  /// Keyed identity of his national ID (R41).
  public var nationalID: Key
  /// The number under which his sealed name, ID and mobile are kept.
  public var seal: UInt64
  /// Money on his account, in piastres.
  public var balancePiastres: Int64
  /// Keyed identity of the mobile registered in his own name (R42); 0 when there is none (C-33).
  public var mobile: UInt64
  /// The last entry that changed him.
  public var lastEntry: UInt64
  /// Date of birth, in days since 1970-01-01.
  public var bornDay: Int32
  public var household: HouseholdID
  /// The next member of the same household.
  public var nextMember: CitizenID
  /// His newest card, in whatever state.
  public var card: CardID
  /// The import that brought him; he is visible once it is approved.
  public var importedBy: ImportID
  /// The delivery centre assigned to him (C-9).
  public var centre: OfficeID
  /// The newest message that called him, or his household, to collect.
  public var notice: NoticeID
  /// The newest payment on his account at a terminal; none while there was none.
  public var newestPayment: PaymentID
  /// How many of his payments are open holds, those past their last day included until a sweep has closed them.
  public var openHolds: UInt32
  /// Governorate of residence.
  public var governorate: UInt8
  private var relationCode: UInt8
  private var flags: UInt8
  private var reserved0: UInt8 = 0

  public static let empty = Citizen(
    nationalID: .none, seal: 0, mobile: 0, bornDay: 0, household: .none, relation: .none,
    governorate: 0, centre: .none, importedBy: .none, countsForBread: false,
    countsForRation: false)

  public init(
    nationalID: Key, seal: UInt64, mobile: UInt64, bornDay: Int32, household: HouseholdID,
    nextMember: CitizenID = .none, relation: Relation, governorate: UInt8, centre: OfficeID,
    importedBy: ImportID, countsForBread: Bool, countsForRation: Bool
  ) {
    self.nationalID = nationalID
    self.seal = seal
    self.mobile = mobile
    self.bornDay = bornDay
    self.household = household
    self.nextMember = nextMember
    self.governorate = governorate
    self.centre = centre
    self.importedBy = importedBy
    balancePiastres = 0
    lastEntry = 0
    card = .none
    notice = .none
    newestPayment = .none
    openHolds = 0
    relationCode = relation.rawValue
    flags = (countsForBread ? 1 : 0) | (countsForRation ? 2 : 0)
  }

  public var relation: Relation { Relation(rawValue: relationCode)! }

  /// Whether he counts for his household's bread quota.
  public var countsForBread: Bool { flags & 1 != 0 }

  /// Whether he counts for his household's ration value; not so for bread-only dependants.
  public var countsForRation: Bool { flags & 2 != 0 }

  /// Whether his pre-opened account has become active, which delivery of his first card does (C-8).
  public var accountIsActive: Bool {
    get { flags & 4 != 0 }
    set { flags = newValue ? flags | 4 : flags & ~4 }
  }

  public var born: CivilDate { CivilDate(daysSince1970: bornDay) }
}
