/// A family on one ration card: the account that bread and goods are drawn from, behind the old card and the new (C-3).
public struct Household: DenseRecord, Equatable {
  public static let table: UInt32 = 2
  public static let layout: UInt32 = 2

  /// Keyed identity of the old ration card.
  public var legacyCard: Key
  /// The entry that retired the old card (R76); 0 while it lives.
  public var legacyRetiredBy: UInt64
  /// Loaves ever drawn, reversals taken off.
  public var lifetimeLoaves: Int64
  /// Ration value ever drawn in goods, in piastres, reversals taken off.
  public var lifetimeRationPiastres: Int64
  /// The last entry that changed it.
  public var lastEntry: UInt64
  public var head: CitizenID
  /// Start of the chain through `Citizen.nextMember`.
  public var firstMember: CitizenID
  public var importedBy: ImportID
  /// The month whose draws `drawnLoaves` counts, as `Month.number`.
  public var cycle: Int32
  /// Loaves drawn in that month.
  public var drawnLoaves: Int32
  /// Loaves of that month that lapsed day by day; zero while undrawn days carry (facts §4.3).
  public var lapsedLoaves: Int32
  /// Loaves of the month before that were not drawn.
  public var undrawnLoaves: Int32
  /// The month of which `rationLeft` speaks, as `Month.index`; 0 before the first draw of goods.
  public var rationCycle: Int32
  private var pointsPiastres: Int32
  private var grantPiastres: Int32
  private var monthPiastres: Int32
  /// Persons the bread quota counts in this cycle; changes count from the next one (facts §4.3).
  public var breadPersons: UInt16
  public var nextBreadPersons: UInt16
  /// Persons the ration value counts.
  public var rationPersons: UInt16
  public var nextRationPersons: UInt16
  public var members: UInt16
  /// Last four digits of the old card.
  public var legacyLastFour: UInt16
  /// Governorate of residence.
  public var governorate: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0
  private var reserved2: UInt32 = 0

  public static let empty = Household(
    legacyCard: .none, legacyLastFour: 0, governorate: 0, head: .none, firstMember: .none,
    members: 0, breadPersons: 0, rationPersons: 0, importedBy: .none, cycle: 0)

  public init(
    legacyCard: Key, legacyLastFour: UInt16, governorate: UInt8, head: CitizenID,
    firstMember: CitizenID, members: UInt16, breadPersons: UInt16, rationPersons: UInt16,
    importedBy: ImportID, cycle: Int32
  ) {
    self.legacyCard = legacyCard
    self.legacyLastFour = legacyLastFour
    self.governorate = governorate
    self.head = head
    self.firstMember = firstMember
    self.members = members
    self.breadPersons = breadPersons
    self.rationPersons = rationPersons
    self.importedBy = importedBy
    self.cycle = cycle
    nextBreadPersons = breadPersons
    nextRationPersons = rationPersons
    legacyRetiredBy = 0
    lifetimeLoaves = 0
    lastEntry = 0
    drawnLoaves = 0
    lapsedLoaves = 0
    undrawnLoaves = 0
    lifetimeRationPiastres = 0
    rationCycle = 0
    pointsPiastres = 0
    grantPiastres = 0
    monthPiastres = 0
  }

  /// What is left to draw in goods of the month `rationCycle`. No source holds more than 21 million pounds.
  public var rationLeft: RationValue {
    get {
      RationValue(
        pointsPiastres: Int64(pointsPiastres), grantPiastres: Int64(grantPiastres),
        monthPiastres: Int64(monthPiastres))
    }
    set {
      pointsPiastres = Int32(clamping: newValue.pointsPiastres)
      grantPiastres = Int32(clamping: newValue.grantPiastres)
      monthPiastres = Int32(clamping: newValue.monthPiastres)
    }
  }

  /// Whether the old card still draws (R77).
  public var legacyCardLives: Bool { legacyRetiredBy == 0 }
}
