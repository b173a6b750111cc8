internal import Cards
internal import RPC

extension Reason {
  /// The status code under which the reason goes over the wire. Every one says that nothing was done.
  var code: RPC.Code {
    switch self {
    case .captureDeviceUnknown, .cardUnknown, .citizenUnknown, .deviceUnknown, .holdUnknown,
      .importUnknown, .itemUnknown, .legacyCardUnknown, .noCardForPerson, .noCardWaiting,
      .nonceUnknown,
      .notEnrolled, .nothingToReverse, .noticeUnknown, .officeUnknown, .outletUnknown,
      .payeeUnknown, .paymentUnknown, .proposalUnknown, .receiptUnknown, .settlementUnknown,
      .verificationUnknown:
      .notFound
    case .alreadyAnnounced, .alreadyCredited, .alreadyHasCard, .billAlreadyPaid,
      .captureDeviceExists, .captureKeyTaken, .cardNumberTaken, .clerkExists, .deviceExists,
      .duplicateReference, .fingerEnrolled, .officeExists, .outletExists:
      .alreadyExists
    case .deviceNotYours, .notAPostOffice, .notPermitted, .paymentNotOwn, .receiptNotOwn,
      .reversalNotOwn,
      .twoPersonsNeeded:
      .permissionDenied
    case .balanceTooHigh, .fingersEnrolled, .limitPerDay, .limitPerTransaction, .quotaExceeded,
      .rationExceeded:
      .resourceExhausted
    case .addressedTwice, .amountNotPositive, .captureSignatureInvalid, .captureTooHigh,
      .dateInPast, .fingerprintMalformed, .importRowsInvalid, .impressionsNeeded,
      .notLessThanOriginal, .officeNeeded, .policyValueInvalid, .probeCopied, .refundTooHigh,
      .serviceUnknown:
      .invalidArgument
    case .accountNotActive, .alreadyCaptured, .alreadyReversed, .captureDeviceInOrder,
      .captureDeviceMoved, .captureDeviceSuspended, .captureInstead, .capturePoor, .cardDestroyed,
      .cardExpired, .cardNotActive, .cardNotPresent, .cardReplaced, .cardStopped, .cardSuspended,
      .clockBackward, .fingerNotEnrolled, .fingerprintLockout, .fingerprintWrong, .holdExpired,
      .holdReleased, .importChunkOutOfOrder, .importIncomplete, .importOpen, .impressionsDisagree,
      .insufficientFunds, .itemNotPriced, .laterActivity, .legacyCardNotRetired, .legacyCardRetired,
      .mobileMismatch, .nationalIDMismatch, .nonceStale, .nonceUsed, .notABakery, .notAGrocer,
      .notAMerchant, .notAPostATM, .notAtCentre, .notHeadCard, .nothingToConfirm, .nothingToSettle,
      .notInTransit,
      .notPrinted, .notRefundable, .notRequested, .pinBlocked, .pinRequired, .pinUnchanged,
      .pinWrong, .proposalDigestMismatch, .proposalExpired, .refundTooLate, .rehearsalOnly,
      .reversalTooLate, .serviceNotActive, .templateNotEnrolled, .tooYoung, .verificationOver,
      .verificationUsed, .waitingMobile, .windowClosed, .windowNotOpen, .windowNotOver,
      .wrongCentre:
      .failedPrecondition
    }
  }
}
