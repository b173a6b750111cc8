internal import Cards
internal import RPC

extension Reason {
  /// The status code under which the reason goes over the wire. Every one says that nothing was done.
  var code: RPC.Code {
    switch self {
    case .cardUnknown, .citizenUnknown, .deviceUnknown, .importUnknown, .itemUnknown,
      .legacyCardUnknown,
      .noCardWaiting, .noticeUnknown, .nothingToReverse, .officeUnknown, .outletUnknown,
      .proposalUnknown:
      .notFound
    case .alreadyAnnounced, .alreadyHasCard, .cardNumberTaken, .clerkExists, .deviceExists,
      .officeExists, .outletExists:
      .alreadyExists
    case .deviceNotYours, .notPermitted, .reversalNotOwn, .twoPersonsNeeded: .permissionDenied
    case .quotaExceeded, .rationExceeded: .resourceExhausted
    case .addressedTwice, .amountNotPositive, .dateInPast, .importRowsInvalid, .officeNeeded,
      .policyValueInvalid, .serviceUnknown:
      .invalidArgument
    case .alreadyReversed, .cardDestroyed, .cardExpired, .cardNotActive, .cardNotPresent,
      .cardReplaced, .cardStopped, .cardSuspended, .clockBackward, .importChunkOutOfOrder,
      .importIncomplete, .importOpen, .itemNotPriced, .legacyCardNotRetired, .legacyCardRetired,
      .mobileMismatch,
      .nationalIDMismatch, .notABakery, .notAGrocer, .notAMerchant, .notAPostATM, .notAtCentre,
      .notHeadCard, .notInTransit, .notPrinted, .notRequested, .nothingToConfirm, .pinBlocked,
      .pinRequired, .pinWrong,
      .proposalDigestMismatch, .proposalExpired, .rehearsalOnly, .reversalTooLate,
      .serviceNotActive, .tooYoung, .waitingMobile, .windowClosed, .windowNotOpen, .windowNotOver,
      .wrongCentre:
      .failedPrecondition
    }
  }
}
