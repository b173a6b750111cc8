/// A service that a card can carry (R15, R16).
public enum Service: UInt8, Sendable, CaseIterable {
  /// Ration goods and bread, on the head's card (R55).
  case ration = 1
  case health
  /// Active on a card from its delivery (R67).
  case payments
}

/// A service's start in a governorate (R68, C-4).
public struct Announcement: DenseRecord, Equatable {
  public static let table: UInt32 = 9
  public static let layout: UInt32 = 1

  public var effectiveDay: Int32
  public var governorate: UInt8
  private var serviceCode: UInt8
  private var reserved: UInt16 = 0

  public static let empty = Announcement(
    governorate: 0, service: .ration, effectiveFrom: CivilDate(daysSince1970: 0))

  public init(governorate: UInt8, service: Service, effectiveFrom: CivilDate) {
    self.governorate = governorate
    serviceCode = service.rawValue
    effectiveDay = effectiveFrom.daysSince1970
  }

  public var service: Service { Service(rawValue: serviceCode)! }
  public var effectiveFrom: CivilDate { CivilDate(daysSince1970: effectiveDay) }
}

/// Where an import stands.
public enum ImportState: UInt8, Sendable, CaseIterable {
  case open = 1
  /// Closed with counts and digest, waiting for a second person.
  case sealed
  /// Its rows are visible.
  case approved
  /// Its rows never were.
  case discarded
}

/// A bulk load: staged rows that one approval makes visible, all or none.
public struct Import: DenseRecord, Equatable {
  public static let table: UInt32 = 10
  public static let layout: UInt32 = 1

  public var label: Label
  /// Digest over all rows so far.
  public var digest: Digest
  public var rows: UInt64
  public var households: UInt64
  /// The next chunk's number.
  public var nextChunk: UInt32
  private var stateCode: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0

  public static let empty = Import(label: Label())

  public init(label: Label) {
    self.label = label
    digest = Digest()
    rows = 0
    households = 0
    nextChunk = 0
    stateCode = ImportState.open.rawValue
  }

  public var state: ImportState {
    get { ImportState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }
}

/// Where a proposal stands.
public enum ProposalState: UInt8, Sendable, CaseIterable {
  case open = 1
  case approved
  case withdrawn
}

/// An act that waits for a second person. What it proposes stands in its entry.
public struct Proposal: DenseRecord, Equatable {
  public static let table: UInt32 = 11
  public static let layout: UInt32 = 1

  /// SHA-256 of the act as it was entered.
  public var digest: Digest
  /// The entry that holds the act.
  public var entry: UInt64
  public var proposerUID: UInt32
  public var proposer: ClerkID
  public var proposedDay: Int32
  /// Last day on which it can be approved.
  public var expiresDay: Int32
  private var stateCode: UInt8
  private var roleCode: UInt8
  private var reserved0: UInt16 = 0
  private var reserved1: UInt32 = 0

  public static let empty = Proposal(
    digest: Digest(), entry: 0, proposer: .system, proposedOn: CivilDate(daysSince1970: 0),
    expiresOn: CivilDate(daysSince1970: 0))

  public init(
    digest: Digest, entry: UInt64, proposer: Caller, proposedOn: CivilDate, expiresOn: CivilDate
  ) {
    self.digest = digest
    self.entry = entry
    proposerUID = proposer.uid
    self.proposer = proposer.clerk
    proposedDay = proposedOn.daysSince1970
    expiresDay = expiresOn.daysSince1970
    stateCode = ProposalState.open.rawValue
    roleCode = proposer.role.rawValue
  }

  public var state: ProposalState {
    get { ProposalState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }
  /// The role that proposed it and may approve it.
  public var role: Role { Role(rawValue: roleCode)! }
  public var expiresOn: CivilDate { CivilDate(daysSince1970: expiresDay) }
}

/// A draw of bread, kept while it can still be reversed: on its own day, at its own terminal.
public struct Draw: DenseRecord, Equatable {
  public static let table: UInt32 = 12
  public static let layout: UInt32 = 1

  /// The entry of the draw.
  public var entry: UInt64
  /// The entry that took it back; 0 while it stands.
  public var reversedBy: UInt64
  public var pricePiastres: Int64
  public var household: HouseholdID
  public var outlet: OutletID
  public var device: DeviceID
  public var loaves: Int32
  public var drawnDay: Int32
  private var reserved: UInt32 = 0

  public static let empty = Draw(
    entry: 0, household: .none, outlet: .none, device: .none, loaves: 0, pricePiastres: 0,
    on: CivilDate(daysSince1970: 0))

  public init(
    entry: UInt64, household: HouseholdID, outlet: OutletID, device: DeviceID, loaves: Int32,
    pricePiastres: Int64, on date: CivilDate
  ) {
    self.entry = entry
    self.household = household
    self.outlet = outlet
    self.device = device
    self.loaves = loaves
    self.pricePiastres = pricePiastres
    drawnDay = date.daysSince1970
    reversedBy = 0
  }
}
