/// Why the law says no. The names are API: stable, UPPER_SNAKE on the wire.
public enum Reason: String, Sendable, CaseIterable {
  case accountNotActive = "ACCOUNT_NOT_ACTIVE"
  case addressedTwice = "LISTED_TWICE"
  case alreadyAnnounced = "ALREADY_ANNOUNCED"
  case alreadyCaptured = "ALREADY_CAPTURED"
  case alreadyCredited = "ALREADY_CREDITED"
  case alreadyHasCard = "ALREADY_HAS_CARD"
  case alreadyReversed = "ALREADY_REVERSED"
  case amountNotPositive = "AMOUNT_NOT_POSITIVE"
  case balanceTooHigh = "BALANCE_TOO_HIGH"
  case billAlreadyPaid = "BILL_ALREADY_PAID"
  case captureInstead = "CAPTURE_INSTEAD"
  case captureTooHigh = "CAPTURE_TOO_HIGH"
  case captureDeviceExists = "CAPTURE_DEVICE_EXISTS"
  case captureDeviceInOrder = "CAPTURE_DEVICE_IN_ORDER"
  case captureDeviceMoved = "CAPTURE_DEVICE_MOVED"
  case captureDeviceSuspended = "CAPTURE_DEVICE_SUSPENDED"
  case captureDeviceUnknown = "CAPTURE_DEVICE_UNKNOWN"
  case captureKeyTaken = "CAPTURE_KEY_TAKEN"
  case capturePoor = "CAPTURE_POOR"
  case captureSignatureInvalid = "CAPTURE_SIGNATURE_INVALID"
  case cardDestroyed = "CARD_DESTROYED"
  case cardExpired = "CARD_EXPIRED"
  case cardNotActive = "CARD_NOT_ACTIVE"
  case cardNotPresent = "CARD_NOT_PRESENT"
  case cardNumberTaken = "CARD_NUMBER_TAKEN"
  case cardReplaced = "CARD_REPLACED"
  case cardStopped = "CARD_STOPPED"
  case cardSuspended = "CARD_SUSPENDED"
  case cardUnknown = "CARD_UNKNOWN"
  case citizenUnknown = "CITIZEN_UNKNOWN"
  case clerkExists = "CLERK_EXISTS"
  case clockBackward = "CLOCK_BACKWARD"
  case dateInPast = "DATE_IN_PAST"
  case deviceExists = "DEVICE_EXISTS"
  case deviceNotYours = "DEVICE_NOT_YOURS"
  case deviceUnknown = "DEVICE_UNKNOWN"
  case duplicateReference = "DUPLICATE_REFERENCE"
  case holdExpired = "HOLD_EXPIRED"
  case holdReleased = "HOLD_RELEASED"
  case holdUnknown = "HOLD_UNKNOWN"
  case fingerEnrolled = "FINGER_ENROLLED"
  case fingerNotEnrolled = "FINGER_NOT_ENROLLED"
  case fingerprintLockout = "FINGERPRINT_LOCKOUT"
  case fingerprintMalformed = "FINGERPRINT_MALFORMED"
  case fingerprintWrong = "FINGERPRINT_WRONG"
  case fingersEnrolled = "FINGERS_ENROLLED"
  case importChunkOutOfOrder = "IMPORT_CHUNK_OUT_OF_ORDER"
  case importIncomplete = "IMPORT_INCOMPLETE"
  case importOpen = "IMPORT_OPEN"
  case importRowsInvalid = "IMPORT_ROWS_INVALID"
  case importUnknown = "IMPORT_UNKNOWN"
  case insufficientFunds = "INSUFFICIENT_FUNDS"
  case laterActivity = "LATER_ACTIVITY"
  case impressionsDisagree = "IMPRESSIONS_DISAGREE"
  case impressionsNeeded = "IMPRESSIONS_NEEDED"
  case itemNotPriced = "ITEM_NOT_PRICED"
  case itemUnknown = "ITEM_UNKNOWN"
  case legacyCardNotRetired = "LEGACY_CARD_NOT_RETIRED"
  case legacyCardRetired = "LEGACY_CARD_RETIRED"
  case legacyCardUnknown = "LEGACY_CARD_UNKNOWN"
  case limitPerDay = "LIMIT_PER_DAY"
  case limitPerTransaction = "LIMIT_PER_TRANSACTION"
  case mobileMismatch = "MOBILE_MISMATCH"
  case nationalIDMismatch = "NATIONAL_ID_MISMATCH"
  case noCardForPerson = "NO_CARD_FOR_PERSON"
  case noCardWaiting = "NO_CARD_WAITING"
  case nonceStale = "NONCE_STALE"
  case nonceUnknown = "NONCE_UNKNOWN"
  case nonceUsed = "NONCE_USED"
  case notABakery = "NOT_A_BAKERY"
  case notAGrocer = "NOT_A_GROCER"
  case notAMerchant = "NOT_A_MERCHANT"
  case notAPostATM = "NOT_A_POST_ATM"
  case notAPostOffice = "NOT_A_POST_OFFICE"
  case notAtCentre = "NOT_AT_CENTRE"
  case notEnrolled = "NOT_ENROLLED"
  case notHeadCard = "NOT_HEAD_CARD"
  case nothingToConfirm = "NOTHING_TO_CONFIRM"
  case nothingToReverse = "NOTHING_TO_REVERSE"
  case nothingToSettle = "NOTHING_TO_SETTLE"
  case noticeUnknown = "NOTICE_UNKNOWN"
  case notInTransit = "NOT_IN_TRANSIT"
  case notLessThanOriginal = "NOT_LESS_THAN_ORIGINAL"
  case notPermitted = "NOT_PERMITTED"
  case notPrinted = "NOT_PRINTED"
  case notRefundable = "NOT_REFUNDABLE"
  case notRequested = "NOT_REQUESTED"
  case officeExists = "OFFICE_EXISTS"
  case officeNeeded = "OFFICE_NEEDED"
  case officeUnknown = "OFFICE_UNKNOWN"
  case outletExists = "OUTLET_EXISTS"
  case outletUnknown = "OUTLET_UNKNOWN"
  case payeeUnknown = "PAYEE_UNKNOWN"
  case paymentNotOwn = "PAYMENT_NOT_OWN"
  case paymentUnknown = "PAYMENT_UNKNOWN"
  case pinBlocked = "PIN_BLOCKED"
  case pinRequired = "PIN_REQUIRED"
  case pinUnchanged = "PIN_UNCHANGED"
  case pinWrong = "PIN_WRONG"
  case policyValueInvalid = "POLICY_VALUE_INVALID"
  case probeCopied = "PROBE_COPIED"
  case proposalDigestMismatch = "PROPOSAL_DIGEST_MISMATCH"
  case proposalExpired = "PROPOSAL_EXPIRED"
  case proposalUnknown = "PROPOSAL_UNKNOWN"
  case quotaExceeded = "QUOTA_EXCEEDED"
  case refundTooHigh = "REFUND_TOO_HIGH"
  case refundTooLate = "REFUND_TOO_LATE"
  case receiptNotOwn = "RECEIPT_NOT_OWN"
  case receiptUnknown = "RECEIPT_UNKNOWN"
  case rationExceeded = "RATION_EXCEEDED"
  case rehearsalOnly = "REHEARSAL_ONLY"
  case reversalNotOwn = "REVERSAL_NOT_OWN"
  case reversalTooLate = "REVERSAL_TOO_LATE"
  case serviceNotActive = "SERVICE_NOT_ACTIVE"
  case serviceUnknown = "SERVICE_UNKNOWN"
  case templateNotEnrolled = "TEMPLATE_NOT_ENROLLED"
  case settlementUnknown = "SETTLEMENT_UNKNOWN"
  case tooYoung = "TOO_YOUNG"
  case twoPersonsNeeded = "TWO_PERSONS_NEEDED"
  case verificationOver = "VERIFICATION_OVER"
  case verificationUnknown = "VERIFICATION_UNKNOWN"
  case verificationUsed = "VERIFICATION_USED"
  case waitingMobile = "WAITING_MOBILE"
  case windowClosed = "WINDOW_CLOSED"
  case windowNotOpen = "WINDOW_NOT_OPEN"
  case windowNotOver = "WINDOW_NOT_OVER"
  case wrongCentre = "WRONG_CENTRE"

  /// Whether the refusal becomes an entry of its own. What names nothing that exists is only counted, one entry per
  /// caller and minute, so that nobody can fill the disk by being refused.
  public var isRecorded: Bool {
    switch self {
    case .cardUnknown, .citizenUnknown, .deviceUnknown, .deviceNotYours, .legacyCardUnknown,
      .noticeUnknown, .proposalUnknown, .importUnknown, .nothingToReverse, .outletUnknown,
      .officeUnknown, .amountNotPositive, .notPermitted, .addressedTwice, .importRowsInvalid,
      .importChunkOutOfOrder, .rehearsalOnly, .nothingToConfirm, .holdUnknown, .payeeUnknown,
      .paymentUnknown, .captureDeviceUnknown, .nonceUnknown, .verificationUnknown,
      .receiptUnknown, .receiptNotOwn, .nothingToSettle, .settlementUnknown, .itemUnknown:
      false
    default: true
    }
  }
}

/// A refusal: a value that is recorded and committed, never an error on the way.
public struct Refusal: Error, Hashable, Sendable {
  public let reason: Reason
  /// What the clerk may know besides: names in snake_case, values as text.
  public let facts: [Fact]

  /// One named value.
  public struct Fact: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(_ reason: Reason, _ facts: [Fact] = []) {
    self.reason = reason
    self.facts = facts
  }

  public init(_ reason: Reason, _ name: String, _ value: some CustomStringConvertible) {
    self.init(reason, [Fact(name, value.description)])
  }
}
