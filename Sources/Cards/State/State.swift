/// Everything the ledger's entries add up to, in memory.
///
/// A table for each kind of record, and indexes that are rebuilt from them. It changes only through `fold`; the law
/// reads it and never writes.
public struct State: ~Copyable {
  public var citizens = DenseTable<Citizen>()
  public var households = DenseTable<Household>()
  public var cards = DenseTable<Card>()
  public var offices = DenseTable<Office>()
  public var outlets = DenseTable<Outlet>()
  public var devices = DenseTable<Device>()
  public var clerks = DenseTable<Clerk>()
  public var notices = DenseTable<Notice>()
  public var announcements = DenseTable<Announcement>()
  public var imports = DenseTable<Import>()
  public var proposals = DenseTable<Proposal>()
  public var draws = DenseTable<Draw>()
  public var payments = DenseTable<Payment>()
  public var takenReferences = DenseTable<TakenReference>()
  public var policyValues = DenseTable<PolicyValue>()
  public var goods = DenseTable<Good>()
  public var grants = DenseTable<Grant>()
  public var goodsDraws = DenseTable<GoodsDraw>()
  public var ledger = DenseTable<LedgerFacts>()
  // Cards and fingers
  public var captureDevices = DenseTable<CaptureDevice>()
  public var enrolments = DenseTable<Enrolment>()
  public var attempts = DenseTable<Attempt>()
  public var wrongPrints = DenseTable<WrongPrints>()
  // Settlement
  /// Under the numbers of the outlets.
  public var settlements = DenseTable<OpenSettlement>()

  var citizensByNationalID = HandleIndex<Citizen>()
  var householdsByLegacyCard = HandleIndex<Household>()
  var cardsByNumber = HandleIndex<Card>()
  var officesByCode = HandleIndex<Office>()
  var outletsByCode = HandleIndex<Outlet>()
  var devicesByCode = HandleIndex<Device>()
  var clerksByUID: [ClerkKey: ClerkID] = [:]
  /// What the open proposals propose; it stands in their entries and is kept here while they are open.
  public internal(set) var acts: [ProposalID: Act] = [:]
  var drawsByEntry: [UInt64: DrawID] = [:]
  /// Draws in the order they were made: the oldest slot is taken again once its day is over.
  var drawOrder = DrawQueue<Draw>()
  var paymentsByEntry: [UInt64: PaymentID] = [:]
  /// The newest payment of each reference.
  var paymentsByReference: [Key: PaymentID] = [:]
  /// Payments in the order they were made: the oldest slot is taken again once nobody needs it.
  var paymentOrder = SlotQueue<Payment>()
  var referencesByKey: [Key: TakenReferenceID] = [:]
  var referenceOrder = SlotQueue<TakenReference>()
  var captureDevicesByCode = HandleIndex<CaptureDevice>()
  var attemptIndex = AttemptIndex()
  var wrongPrintsByCitizen: [CitizenID: WrongPrintsID] = [:]
  /// The rows of each item's price.
  var goodsByItem: [Code: [GoodID]] = [:]
  var goodsDrawsByEntry: [UInt64: GoodsDrawID] = [:]
  var goodsDrawOrder = DrawQueue<GoodsDraw>()
  /// First day of each service in each governorate.
  var serviceStarts: [ServiceKey: CivilDate] = [:]
  /// Below this handle no card waits to be printed.
  var firstRequested: UInt32 = 1
  /// Below this handle no notice waits to be sent.
  var firstQueued: UInt32 = 1

  /// The numbers that are the ministry's.
  public internal(set) var policy = Policy()

  public init() {}

  struct ClerkKey: Hashable {
    let role: Role
    let uid: UInt32
  }

  struct ServiceKey: Hashable {
    let governorate: UInt8
    let service: Service
  }
}

// MARK: Looking things up

extension State {
  /// What the ledger knows of itself.
  public var facts: LedgerFacts { ledger.count == 0 ? .empty : ledger[Handle(1)] }

  /// The visible citizen with that national ID.
  public func citizen(nationalID key: Key) -> CitizenID? {
    guard let id = citizensByNationalID.find(key, in: citizens, by: { $0.nationalID }),
      isVisible(citizens[id].importedBy)
    else { return nil }
    return id
  }

  /// The visible household with that old ration card.
  public func household(legacyCard key: Key) -> HouseholdID? {
    guard let id = householdsByLegacyCard.find(key, in: households, by: { $0.legacyCard }),
      isVisible(households[id].importedBy)
    else { return nil }
    return id
  }

  /// The card with that number.
  public func card(number key: Key) -> CardID? {
    cardsByNumber.find(key, in: cards, by: { $0.number })
  }

  public func office(code: Code) -> OfficeID? {
    officesByCode.find(code.key, in: offices, by: { $0.code.key })
  }

  public func outlet(code: Code) -> OutletID? {
    outletsByCode.find(code.key, in: outlets, by: { $0.code.key })
  }

  public func device(code: Code) -> DeviceID? {
    devicesByCode.find(code.key, in: devices, by: { $0.code.key })
  }

  public func captureDevice(code: Code) -> CaptureDeviceID? {
    captureDevicesByCode.find(code.key, in: captureDevices, by: { $0.code.key })
  }

  /// The clerk registered with that uid in that role.
  public func clerk(uid: UInt32, role: Role) -> ClerkID? {
    clerksByUID[ClerkKey(role: role, uid: uid)]
  }

  /// The draw that the entry made, while it is kept.
  public func draw(entry: UInt64) -> DrawID? { drawsByEntry[entry] }

  /// Whether a service has started in a governorate (R68, C-4).
  public func isActive(_ service: Service, in governorate: UInt8, on date: CivilDate) -> Bool {
    guard let start = serviceStarts[ServiceKey(governorate: governorate, service: service)] else {
      return false
    }
    return start <= date
  }

  /// Whether rows of the import show: those that no import brought, or an approved one.
  func isVisible(_ importedBy: ImportID) -> Bool {
    importedBy.isNone || imports[importedBy].state == .approved
  }

  /// The household's members in the order of its chain.
  func members(of household: HouseholdID) -> [CitizenID] {
    var out: [CitizenID] = []
    var next = households[household].firstMember
    while !next.isNone, out.count < 1_000 {
      out.append(next)
      next = citizens[next].nextMember
    }
    return out
  }

  /// The citizens whose cards share one notice: the household, or the one who is in none (C-13, C-53).
  func noticeCircle(of citizen: CitizenID) -> [CitizenID] {
    let household = citizens[citizen].household
    return household.isNone ? [citizen] : members(of: household)
  }

  /// Who gets the notice for the citizen's card: his household's head, or he himself (R51).
  func noticeRecipient(for citizen: CitizenID) -> CitizenID {
    let household = citizens[citizen].household
    return household.isNone ? citizen : households[household].head
  }

  /// The slot for a new draw: the oldest if its day is over, else a new one.
  func drawSlot(on date: CivilDate) -> DrawID {
    if let oldest = drawOrder.first, draws[oldest].drawnDay < date.daysSince1970 { return oldest }
    return draws.next
  }
}
