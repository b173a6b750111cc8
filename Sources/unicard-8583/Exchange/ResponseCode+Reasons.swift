internal import Office

extension ResponseCode {
  /// What a terminal is told of a call that failed. Never 00; where it may have been done all the same, 91.
  init(_ failure: CallFailure) {
    switch failure {
    case _ where failure.mayHaveBeenDone: self = .unavailable
    case .notReachable, .outcomeUnknown: self = .unavailable
    case .notPermitted: self = .malfunction
    case .refused(let refused): self = Self.reasons[refused.reason] ?? Self(refused.code)
    }
  }

  /// A reason that is not in the table, as one of a later daemon, by the status it came under.
  private init(_ code: StatusCode) {
    switch code {
    case .unavailable, .resourceExhausted: self = .unavailable
    case .permissionDenied, .unauthenticated: self = .notPermittedToTerminal
    case .invalidArgument, .outOfRange: self = .formatError
    case .unimplemented: self = .malfunction
    default: self = .doNotHonour
    }
  }

  /// Every reason that the daemon gives to a till or a machine.
  static let reasons: [String: ResponseCode] = [
    // The card. A terminal may know that a card cannot be used, and not why: 41 and 43 are never said.
    "CARD_UNKNOWN": .noSuchCard,
    "CARD_NUMBER_MALFORMED": .noSuchCard,
    "CARD_EXPIRED": .expiredCard,
    "CARD_NOT_PRESENT": .notPermittedToCard,
    "CARD_NOT_ACTIVE": .restrictedCard,
    "CARD_SUSPENDED": .restrictedCard,
    "CARD_STOPPED": .restrictedCard,
    "CARD_REPLACED": .restrictedCard,
    "CARD_DESTROYED": .restrictedCard,
    "SERVICE_NOT_ACTIVE": .notPermittedToCard,

    // The PIN
    "PIN_REQUIRED": .wrongPIN,
    "PIN_MALFORMED": .wrongPIN,
    "PIN_WRONG": .wrongPIN,
    "PIN_BLOCKED": .pinTriesExceeded,

    // The terminal
    "CODE_MALFORMED": .notPermittedToTerminal,
    "DEVICE_MISSING": .notPermittedToTerminal,
    "DEVICE_UNKNOWN": .notPermittedToTerminal,
    "DEVICE_NOT_YOURS": .notPermittedToTerminal,
    "NOT_A_MERCHANT": .notPermittedToTerminal,
    "NOT_A_POST_ATM": .notPermittedToTerminal,
    "NOT_A_GROCER": .notPermittedToTerminal,
    "NOT_PERMITTED": .notPermittedToTerminal,
    "UNKNOWN_CLERK": .notPermittedToTerminal,
    "PAYMENT_NOT_OWN": .notPermittedToTerminal,
    "REVERSAL_NOT_OWN": .notPermittedToTerminal,

    // The money
    "AMOUNT_NOT_POSITIVE": .invalidAmount,
    "NUMBER_INVALID": .invalidAmount,
    "CAPTURE_TOO_HIGH": .invalidAmount,
    "REFUND_TOO_HIGH": .invalidAmount,
    "NOT_LESS_THAN_ORIGINAL": .invalidAmount,
    "INSUFFICIENT_FUNDS": .insufficientFunds,
    "LIMIT_PER_TRANSACTION": .limitExceeded,
    "LIMIT_PER_DAY": .limitExceeded,
    "BALANCE_TOO_HIGH": .limitExceeded,
    "ACCOUNT_NOT_ACTIVE": .accountNotActive,

    // What came before
    "HOLD_UNKNOWN": .originalUnknown,
    "PAYMENT_UNKNOWN": .originalUnknown,
    "HOLD_EXPIRED": .noActionTaken,
    "HOLD_RELEASED": .noActionTaken,
    "LATER_ACTIVITY": .noActionTaken,
    "REFUND_TOO_LATE": .noActionTaken,
    "REVERSAL_TOO_LATE": .noActionTaken,
    "REQUEST_TOO_OLD": .noActionTaken,
    "NOT_REFUNDABLE": .invalidTransaction,
    "CAPTURE_INSTEAD": .invalidTransaction,
    "ALREADY_CAPTURED": .duplicate,
    "ALREADY_REVERSED": .duplicate,
    "DUPLICATE_REFERENCE": .duplicate,
    "REQUEST_ID_REUSED": .duplicate,

    // The message
    "REQUEST_FROM_FUTURE": .formatError,
    "TEXT_MALFORMED": .formatError,

    // The daemon
    "DISK_FULL": .unavailable,
    "CLOCK_STEPPED": .unavailable,
    "CLOCK_GAP": .unavailable,
    "DRAINING": .unavailable,
    "DEADLINE_EXCEEDED": .unavailable,
    "TOO_MANY_CALLS": .unavailable,
    "TOO_MANY_BYTES": .unavailable,
    "REHEARSAL_ONLY": .malfunction,
    "REHEARSAL_CLERK_MALFORMED": .malfunction,
    "REQUEST_ID_MALFORMED": .malfunction,
    "MALFORMED_REQUEST": .malfunction,
    "MALFORMED_PAYLOAD": .malfunction,
    "UNKNOWN_SERVICE": .malfunction,
    "UNKNOWN_METHOD": .malfunction,
    "FRAME_TOO_LARGE": .malfunction,
  ]
}
