internal import Cards
internal import Ledger
internal import RPC

extension Status {
  /// What the ledger did not enter. UNAVAILABLE and RetryInfo only where nothing was done and asking again helps.
  init(_ declined: Declined) {
    switch declined {
    case .refused(let refusal): self.init(refusal)
    case .unknownClerk:
      self.init(
        .permissionDenied, reason: "UNKNOWN_CLERK",
        "The caller's uid is not registered in this role.")
    case .rehearsalOnly: self.init(Refusal(.rehearsalOnly))
    case .requestTooOld(let asOf):
      self.init(
        .outOfRange, reason: "REQUEST_TOO_OLD",
        "The request is older than the ledger remembers requests.",
        metadata: ["as_of_entry": "\(asOf)"])
    case .requestFromFuture:
      self.init(
        .outOfRange, reason: "REQUEST_FROM_FUTURE",
        "The request's identity was made by a clock far ahead.")
    case .requestIDReused(let entry):
      self.init(
        .invalidArgument, reason: "REQUEST_ID_REUSED",
        "The request's identity was used for another request.", metadata: ["entry": "\(entry)"])
    case .deadlineExceeded: self = .deadlineExceeded(started: false)
    case .readOnly(let cause): self.init(cause)
    case .answerUnavailable(let entry): self = .unanswerable(entry: entry)
    case .stopping: self = .draining(retryAfter: .seconds(1))
    }
  }

  private init(_ cause: ReadOnlyCause) {
    switch cause {
    case .diskFull:
      self.init(
        .resourceExhausted, reason: cause.rawValue,
        "The disk has no room for entries; nothing was done.")
    case .clockStepped:
      self.init(
        .failedPrecondition, reason: cause.rawValue,
        "The clock jumped ahead; nothing was done. An operator has to confirm the clock.")
    case .clockGap:
      self.init(
        .failedPrecondition, reason: cause.rawValue,
        "The last entry is long past; nothing was done. An operator has to confirm the clock.")
    }
  }
}
