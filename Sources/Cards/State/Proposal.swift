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
