/// What is counted in an account.
public enum Unit: UInt8, Sendable, CaseIterable {
  case loaf = 1
  case piastre
  /// A piastre of ration value: entitlement to goods, never money.
  case rationPiastre
}

/// An account that postings move between.
public enum Account: Hashable, Sendable {
  /// What the household may still draw.
  case householdBread(HouseholdID)
  /// What the outlet has given out.
  case outletBread(OutletID)

  /// What a citizen has on his account at Egypt Post.
  case citizenMoney(CitizenID)
  /// What an outlet is owed for what accounts paid to it.
  case outletMoney(OutletID)
  /// Cash that a post office took in for accounts.
  case officeCash(OfficeID)
  /// Money that came from elsewhere: transfers, salaries, the government's refunds.
  case incomingMoney
  // Ration goods
  /// What the household's bread points, grants and month's value may still buy.
  case householdPoints(HouseholdID)
  case householdGrant(HouseholdID)
  case householdRation(HouseholdID)
  /// What the outlet has given out in goods.
  case outletGoods(OutletID)
}

/// One leg of a double entry; the legs of an entry sum to zero for each unit (I-6).
public struct Posting: Hashable, Sendable {
  public let account: Account
  public let unit: Unit
  public let amount: Int64

  public init(_ account: Account, _ unit: Unit, _ amount: Int64) {
    self.account = account
    self.unit = unit
    self.amount = amount
  }
}

/// Bread that was drawn, as the receipt shows it.
public struct BreadDrawn: Hashable, Sendable {
  public var loaves: Int32
  public var pricePiastres: Int64
  public var leftToday: Int32
  public var leftThisMonth: Int32
  public var persons: Int32
  public var legacyRetired: Bool
  public var outlet: OutletID
  /// Last four digits of the card that was presented.
  public var lastFour: UInt16

  public init(
    loaves: Int32, pricePiastres: Int64, leftToday: Int32, leftThisMonth: Int32, persons: Int32,
    legacyRetired: Bool, outlet: OutletID, lastFour: UInt16
  ) {
    self.loaves = loaves
    self.pricePiastres = pricePiastres
    self.leftToday = leftToday
    self.leftThisMonth = leftThisMonth
    self.persons = persons
    self.legacyRetired = legacyRetired
    self.outlet = outlet
    self.lastFour = lastFour
  }
}

/// Where and when a citizen collects, as he is told (R66).
public struct CollectionPlace: Hashable, Sendable {
  public var office: OfficeID
  public var from: CivilDate
  public var until: CivilDate
  public var life: CardLife
  /// Whether this very answer was the notice (C-12).
  public var windowStarted: Bool

  public init(
    office: OfficeID, from: CivilDate, until: CivilDate, life: CardLife, windowStarted: Bool
  ) {
    self.office = office
    self.from = from
    self.until = until
    self.life = life
    self.windowStarted = windowStarted
  }
}

/// A verification that has begun, as the unit is told of it.
public struct VerificationBegun: Hashable, Sendable {
  public var nonce: Digest
  public var expires: Instant
  /// Codes of the fingers that are enrolled.
  public var fingers: [UInt8]
  /// A wrong print at the last of them stops the card.
  public var attemptsLeft: UInt32

  public init(nonce: Digest, expires: Instant, fingers: [UInt8], attemptsLeft: UInt32) {
    self.nonce = nonce
    self.expires = expires
    self.fingers = fingers
    self.attemptsLeft = attemptsLeft
  }
}

/// A finger that is the card holder's, as the unit is told of it.
public struct FingerVerified: Hashable, Sendable {
  public var finger: UInt8
  public var comparison: Comparison
  /// Until when a visit can be opened with it.
  public var validUntil: Instant
  public var lastFour: UInt16

  public init(finger: UInt8, comparison: Comparison, validUntil: Instant, lastFour: UInt16) {
    self.finger = finger
    self.comparison = comparison
    self.validUntil = validUntil
    self.lastFour = lastFour
  }
}

/// A finger that is enrolled now.
public struct FingerEnrolled: Hashable, Sendable {
  public var finger: UInt8
  /// The finger whose place it took; 0 for none.
  public var replaced: UInt8
  /// How many of the card are enrolled.
  public var fingers: UInt32

  public init(finger: UInt8, replaced: UInt8, fingers: UInt32) {
    self.finger = finger
    self.replaced = replaced
    self.fingers = fingers
  }
}

/// What the caller is told of a granted command; with entry and stamp it is all that his answer rests on.
public enum Answer: Hashable, Sendable {
  case done
  case proposed(ProposalID, digest: Digest, expiresOn: CivilDate)
  case approved(changed: UInt64)
  case importOpened(ImportID)
  case importStaged(rows: UInt64, households: UInt64, digest: Digest)
  case cardsRequested(cards: UInt64, cursor: UInt32)
  case cardRequested(CardID)
  case cardsMoved(UInt64)
  case shipmentReceived(cards: UInt64, notices: UInt64)
  case noticesReported(notices: UInt64, windows: UInt64)
  case delivered(expiresOn: CivilDate, carriesRation: Bool)
  case place(CollectionPlace)
  case breadDrawn(BreadDrawn)
  case breadReversed(loaves: Int32, pricePiastres: Int64, entry: UInt64)
  case money(MoneyAnswer)
  // Settlement
  case dayClosed(Settlement)
  case goodsDrawn(GoodsDrawn)
  case goodsReversed(RationValue, excessPiastres: Int64, entry: UInt64)
  /// The sweep goes on from that handle; 0 when it is through.
  case swept(next: UInt32)
  // Cards and fingers
  case verificationBegun(VerificationBegun)
  case fingerVerified(FingerVerified)
  case fingerEnrolled(FingerEnrolled)
  case visitOpened(verification: UInt64)
}

/// What became of a command.
public enum Outcome: Hashable, Sendable {
  case granted(Answer)
  case refused(Refusal)
}

/// The law's word: what happened, what moved, and what the caller is told. A refusal can carry events too: a wrong PIN
/// is counted in the entry that refuses it.
public struct Decision: Sendable {
  public var events: [Event]
  public var postings: [Posting]
  public var outcome: Outcome

  public init(_ answer: Answer, events: [Event] = [], postings: [Posting] = []) {
    self.events = events
    self.postings = postings
    outcome = .granted(answer)
  }

  public init(refusal: Refusal, events: [Event] = []) {
    self.events = events
    postings = []
    outcome = .refused(refusal)
  }

  /// Whether it becomes an entry of its own.
  public var isRecorded: Bool {
    switch outcome {
    case .granted(.swept): !events.isEmpty
    case .granted: true
    case .refused(let refusal): !events.isEmpty || refusal.reason.isRecorded
    }
  }
}
