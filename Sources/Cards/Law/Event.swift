/// What happened, once and for all. An event names one entity; folding it reads no other, so that the state can be
/// saved entity by entity.
public enum Event: Equatable, Sendable {
  // The ledger
  case ledgerOpened(isRehearsal: Bool)
  case clockDriven(offset: Int64)
  case clockConfirmed
  case swept(through: CivilDate)
  /// Requests that were refused without an entry of their own, by reason, in one minute of one caller.
  case refusalsCounted(role: Role, uid: UInt32, counts: [RefusalCount])

  // Who and what exists
  case clerkRegistered(ClerkID, Clerk)
  case officeRegistered(OfficeID, Office)
  case outletRegistered(OutletID, Outlet)
  case deviceRegistered(DeviceID, Device)
  case serviceAnnounced(Handle<Announcement>, Announcement)
  case policySet(Handle<PolicyValue>, PolicyValue)

  // Two persons
  case proposed(ProposalID, Proposal, Act)
  case proposalClosed(ProposalID, ProposalState)

  // Citizens and households
  case importBegun(ImportID, Label)
  case importAdvanced(ImportID, rows: UInt64, households: UInt64, chunk: UInt32, digest: Digest)
  case importClosed(ImportID, ImportState)
  case citizenRegistered(CitizenID, Citizen, sealed: [UInt8])
  case householdFormed(HouseholdID, Household)
  case mobileAttested(CitizenID, mobile: UInt64, seal: UInt64, sealed: [UInt8])
  case accountActivated(CitizenID)

  // Cards
  case cardRequested(CardID, CitizenID, centre: OfficeID)
  /// The citizen's newest card is that one.
  case cardAssigned(CitizenID, CardID)
  case cardPrinted(CardID, number: Key, lastFour: UInt16, expiresOn: CivilDate)
  case cardSpoiled(CardID, cause: String)
  case cardShipped(CardID)
  case cardReceived(CardID, at: OfficeID)
  case cardNotified(CardID, CollectionWindows)
  case cardForwarded(CardID, CollectionWindows)
  case cardReceivedAtHeadquarters(CardID, CollectionWindows, at: OfficeID)
  case cardDelivered(CardID, pin: Key)
  case cardDestroyed(CardID, witness: Label)
  case cardExpired(CardID)
  case pinRefused(CardID, wrong: UInt8)
  case pinAccepted(CardID)
  /// Its holder chose a new PIN.
  case pinSet(CardID, pin: Key)
  /// A card suspended for its lost PIN is active again (C-25).
  case cardResumed(CardID)

  // Notices
  case noticeQueued(NoticeID, Notice)
  /// The citizen was called by that notice.
  case recipientCalled(CitizenID, NoticeID)
  case noticeMoved(NoticeID, NoticeState, tries: UInt8, cause: String)

  // Bread
  case cycleOpened(HouseholdID, Month, breadPersons: UInt16, rationPersons: UInt16, undrawn: Int32)
  /// Loaves of days gone by that do not carry.
  case loavesLapsed(HouseholdID, lapsed: Int32)
  case drawRecorded(DrawID, Draw)
  case drawReversed(DrawID)
  case legacyCardRetired(HouseholdID)
  case legacyCardReinstated(HouseholdID)

  // Money
  case money(MoneyEvent)
  // Cards and fingers
  case captureDeviceRegistered(CaptureDeviceID, CaptureDevice)
  case captureDeviceSuspended(CaptureDeviceID, cause: Label)
  /// It works again, and its flag is taken off.
  case captureDeviceRestored(CaptureDeviceID, cause: Label)
  case captureDeviceMoved(CaptureDeviceID, to: OfficeID)
  /// The device left an attempt.
  case captureAbandoned(
    CaptureDeviceID, on: CivilDate, ofDay: UInt16, total: UInt32, flagged: Bool)
  case capturePoor(CaptureDeviceID, total: UInt32)
  case fingerRecorded(EnrolmentID, Enrolment)
  /// The card's newest enrolment is that one.
  case cardEnrolled(CardID, EnrolmentID)
  case attemptBegun(AttemptID, Attempt)
  /// It ended without a comparison.
  case attemptClosed(AttemptID, AttemptState)
  case printCompared(AttemptID, Verdict)
  case matchUsed(AttemptID)
  case printRefused(CardID, wrong: UInt8)
  case printAccepted(CardID)
  case wrongPrintsCounted(WrongPrintsID, CitizenID, total: UInt32)
  /// The eighth wrong print in a row stopped it for good (R93).
  case cardLockedOut(CardID)
  // Settlement
  /// An act counts in its outlet's account.
  case settlementEntered(OutletID, SettlementEntry)
  case settlementClosed(Settlement)
  // Ration goods
  case goodPriced(GoodID, Good)
  case grantAnnounced(GrantID, Grant)
  /// Heads of households have been told of it, through that one.
  case grantTold(GrantID, through: HouseholdID)
  /// The household's ration account begins a month with so much.
  case rationOpened(HouseholdID, Month, RationValue)
  case goodsDrawRecorded(GoodsDrawID, GoodsDraw)
  case goodsDrawReversed(GoodsDrawID)
}

/// How often a caller was refused for one reason.
public struct RefusalCount: Hashable, Sendable {
  public let reason: String
  public let count: UInt64

  public init(reason: String, count: UInt64) {
    self.reason = reason
    self.count = count
  }
}
