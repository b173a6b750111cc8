/// One citizen of an import, as the edge has read and sealed him.
public struct ImportedCitizen: Equatable, Sendable {
  /// Line in the caller's file.
  public let line: UInt64
  public let relation: Relation
  public let nationalID: Key
  public let bornDay: Int32
  /// 0 where he has no mobile of his own.
  public let mobile: UInt64
  public let countsForBread: Bool
  public let countsForRation: Bool
  public let governorate: UInt8
  public let centre: Code
  /// The number under which his key is kept.
  public let seal: UInt64
  /// Name, national ID and mobile under that key.
  public let sealed: [UInt8]

  public init(
    line: UInt64, relation: Relation, nationalID: Key, bornDay: Int32, mobile: UInt64,
    countsForBread: Bool, countsForRation: Bool, governorate: UInt8, centre: Code, seal: UInt64,
    sealed: [UInt8]
  ) {
    self.line = line
    self.relation = relation
    self.nationalID = nationalID
    self.bornDay = bornDay
    self.mobile = mobile
    self.countsForBread = countsForBread
    self.countsForRation = countsForRation
    self.governorate = governorate
    self.centre = centre
    self.seal = seal
    self.sealed = sealed
  }
}

/// The rows of one household, its head first; or one person in no household.
public struct ImportedFamily: Equatable, Sendable {
  public let members: [ImportedCitizen]
  /// Keyed identity of its old ration card; none for a person in no household.
  public let legacyCard: Key
  public let legacyLastFour: UInt16

  public init(members: [ImportedCitizen], legacyCard: Key, legacyLastFour: UInt16) {
    self.members = members
    self.legacyCard = legacyCard
    self.legacyLastFour = legacyLastFour
  }
}

/// A card that was printed, and the number drawn for it, by key.
public struct PrintedNumber: Hashable, Sendable {
  public let card: CardID
  public let number: Key
  public let lastFour: UInt16

  public init(card: CardID, number: Key, lastFour: UInt16) {
    self.card = card
    self.number = number
    self.lastFour = lastFour
  }
}

/// A unified card as a terminal presents it.
public struct Presented: Hashable, Sendable {
  public let number: Key
  /// Whether the chip spoke; a keyed-in number proves no presence (R29).
  public let isPresent: Bool

  public init(number: Key, isPresent: Bool) {
    self.number = number
    self.isPresent = isPresent
  }
}

/// What the gateway reports of messages.
public enum NoticeReport: Hashable, Sendable {
  case accepted
  case delivered
  case failed(cause: String)
}

/// What the daemon's own sweeps bring up to date, one kind after the other: with the last of them the day is swept.
public enum SweepKind: UInt8, Sendable, CaseIterable {
  /// Households whose month has turned.
  case cycles = 1
  /// Holds past their last day.
  case holds = 3
  /// Outlets' accounts of days that are over.
  case settlements = 4
  /// Heads who have not been told of a grant.
  case grants = 20
  /// Cards past their last day. The last of all: its end is the day's.
  case expiries = 2
}

/// Everything that can be asked of the ledger and may change it.
public enum Command: Equatable, Sendable {
  case propose(Act, digest: Digest)
  case approve(ProposalID, digest: Digest)
  case withdraw(ProposalID)

  case beginImport(Label)
  /// `digest` is SHA-256 over the chunk's rows.
  case appendImport(ImportID, chunk: UInt32, families: [ImportedFamily], digest: Digest)
  case discardImport(ImportID)

  case requestBatch(governorate: UInt8, cursor: UInt32, limit: Int)
  case requestCard(nationalID: Key)
  case reportPrinted([PrintedNumber])
  case reportSpoiled(CardID, cause: String)
  case ship([CardID])
  case receiveShipment([CardID])
  case attestMobile(nationalID: Key, mobile: UInt64, seal: UInt64, sealed: [UInt8])
  case reportNotices([NoticeID], NoticeReport)
  case deliver(Presented, nationalID: Key, mobile: UInt64, pin: Key)
  case forward([CardID])
  case lookUp(nationalID: Key, mobile: UInt64)

  case dispenseBread(Presented, device: Code, loaves: Int32, pin: Key?)
  case reverseBread(device: Code, entry: UInt64)
  case drawLegacy(card: Key, device: Code, loaves: Int32)

  case money(MoneyCommand)
  case enrol(EnrolmentRequest, EnrolmentFinding)
  /// `replacing` is the enrolled finger it takes the place of; 0 for the record's own.
  case reEnrol(EnrolmentRequest, EnrolmentFinding, replacing: UInt8)
  /// `nonce` was drawn for this request.
  case beginVerification(Presented, device: Code, nonce: Digest)
  case verify(Presented, device: Code, attempt: UInt64, nonce: Digest, PrintFinding)
  case openVisit(Presented, verification: UInt64)
  // Settlement
  case closeDay(device: Code)
  case dispenseGoods(Basket, Presented, device: Code, pin: Key?)
  case reverseGoods(device: Code, entry: UInt64)
  case drawGoodsLegacy(Basket, card: Key, device: Code)

  case driveClock(to: Instant, from: Instant)
  case confirmClock
  case sweep(SweepKind, from: UInt32)
}
