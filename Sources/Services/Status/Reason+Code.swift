internal import Cards
internal import RPC

extension Reason {
  /// The status code under which the reason goes over the wire. Every one says that nothing was done.
  var code: RPC.Code {
    switch self {
    case .cardUnknown, .citizenUnknown, .deviceUnknown, .importUnknown, .legacyCardUnknown,
      .noCardWaiting, .noticeUnknown, .nothingToReverse, .officeUnknown, .outletUnknown,
      .proposalUnknown, .holdUnknown, .payeeUnknown, .paymentUnknown:
      .notFound
    case .alreadyAnnounced, .alreadyHasCard, .cardNumberTaken, .clerkExists, .deviceExists,
      .officeExists, .outletExists, .alreadyCredited, .billAlreadyPaid, .duplicateReference:
      .alreadyExists
    case .deviceNotYours, .notPermitted, .reversalNotOwn, .twoPersonsNeeded, .notAPostOffice,
      .paymentNotOwn:
      .permissionDenied
    case .quotaExceeded, .balanceTooHigh, .limitPerDay, .limitPerTransaction: .resourceExhausted
    case .addressedTwice, .amountNotPositive, .dateInPast, .importRowsInvalid, .officeNeeded,
      .policyValueInvalid, .serviceUnknown, .captureTooHigh, .notLessThanOriginal, .refundTooHigh:
      .invalidArgument
    case .alreadyReversed, .cardDestroyed, .cardExpired, .cardNotActive, .cardNotPresent,
      .cardReplaced, .cardStopped, .cardSuspended, .clockBackward, .importChunkOutOfOrder,
      .importIncomplete, .importOpen, .legacyCardNotRetired, .legacyCardRetired, .mobileMismatch,
      .nationalIDMismatch, .notABakery, .notAGrocer, .notAMerchant, .notAPostATM, .notAtCentre,
      .notHeadCard, .notInTransit, .notPrinted, .notRequested, .nothingToConfirm, .pinBlocked,
      .pinRequired, .pinWrong,
      .proposalDigestMismatch, .proposalExpired, .rehearsalOnly, .reversalTooLate,
      .serviceNotActive, .tooYoung, .waitingMobile, .windowClosed, .windowNotOpen, .windowNotOver,
      .wrongCentre, .accountNotActive, .alreadyCaptured, .captureInstead, .holdExpired,
      .holdReleased,
      .insufficientFunds, .laterActivity, .notRefundable, .pinUnchanged, .refundTooLate:
      .failedPrecondition
    }
  }
}
