internal import Cards
internal import RPC

extension Reason {
  /// The status code under which the reason goes over the wire. Every one says that nothing was done.
  var code: RPC.Code {
    switch self {
    case .cardUnknown, .citizenUnknown, .deviceUnknown, .importUnknown, .legacyCardUnknown,
      .noCardWaiting, .noticeUnknown, .nothingToReverse, .officeUnknown, .outletUnknown,
      .proposalUnknown, .captureDeviceUnknown, .noCardForPerson, .nonceUnknown, .notEnrolled,
      .verificationUnknown:
      .notFound
    case .alreadyAnnounced, .alreadyHasCard, .cardNumberTaken, .clerkExists, .deviceExists,
      .officeExists, .outletExists, .captureDeviceExists, .captureKeyTaken, .fingerEnrolled:
      .alreadyExists
    case .deviceNotYours, .notPermitted, .reversalNotOwn, .twoPersonsNeeded: .permissionDenied
    case .quotaExceeded, .fingersEnrolled: .resourceExhausted
    case .addressedTwice, .amountNotPositive, .dateInPast, .importRowsInvalid, .officeNeeded,
      .policyValueInvalid, .serviceUnknown, .captureSignatureInvalid, .fingerprintMalformed,
      .impressionsNeeded, .probeCopied:
      .invalidArgument
    case .alreadyReversed, .cardDestroyed, .cardExpired, .cardNotActive, .cardNotPresent,
      .cardReplaced, .cardStopped, .cardSuspended, .clockBackward, .importChunkOutOfOrder,
      .importIncomplete, .importOpen, .legacyCardNotRetired, .legacyCardRetired, .mobileMismatch,
      .nationalIDMismatch, .notABakery, .notAGrocer, .notAMerchant, .notAPostATM, .notAtCentre,
      .notHeadCard, .notInTransit, .notPrinted, .notRequested, .nothingToConfirm, .pinBlocked,
      .pinRequired, .pinWrong,
      .proposalDigestMismatch, .proposalExpired, .rehearsalOnly, .reversalTooLate,
      .serviceNotActive, .tooYoung, .waitingMobile, .windowClosed, .windowNotOpen, .windowNotOver,
      .wrongCentre, .captureDeviceInOrder, .captureDeviceMoved, .captureDeviceSuspended,
      .capturePoor, .fingerNotEnrolled, .fingerprintLockout, .fingerprintWrong,
      .impressionsDisagree, .nonceStale, .nonceUsed, .templateNotEnrolled, .verificationOver,
      .verificationUsed:
      .failedPrecondition
    }
  }
}
