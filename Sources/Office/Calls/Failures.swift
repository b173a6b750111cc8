extension Trouble {
  /// A failed call as its clerk is told it. `request` is named when the outcome is unknown, to be
  /// repeated with `--request-id`.
  public init(_ failure: CallFailure, request: RequestID? = nil) {
    switch failure {
    case .notReachable(let why):
      self.init(.unreachable, "NOT_REACHABLE", code: .unavailable, details: ["cause": why])
    case .notPermitted(let why):
      self.init(.notPermitted, "NOT_PERMITTED", code: .permissionDenied, details: ["cause": why])
    case .refused(let refused):
      self.init(refused, request: request)
    case .outcomeUnknown(let why):
      self.init(.outcomeUnknown, "OUTCOME_UNKNOWN", code: .unknown, details: ["cause": why])
      details["request_id"] = request?.hex
    }
  }

  private init(_ refused: Refused, request: RequestID?) {
    let reason = refused.reason.isEmpty ? refused.code.name : refused.reason
    let known = Refusals.all[reason]
    let own = refused.message.isEmpty ? reason : refused.message
    self.init(
      Ending(refused), reason, code: refused.code,
      known?.wrong ?? Phrase(quoting: own), next: known?.next, details: refused.metadata)
    violations = refused.violations
    if status == .outcomeUnknown { details["request_id"] = request?.hex }
  }
}

extension Ending {
  /// Where a status that is not OK ends: what may have been done all the same, permission and
  /// availability have codes of their own.
  init(_ refused: Refused) {
    switch refused.code {
    case _ where refused.mayHaveBeenDone: self = .outcomeUnknown
    case .permissionDenied, .unauthenticated: self = .notPermitted
    case .unavailable: self = .unreachable
    default: self = .refused
    }
  }
}

extension Refused {
  /// True when the status does not say that nothing was done: the time ran out or the daemon failed
  /// while the call was running. Metadata `started` = `false` says that it never ran.
  var mayHaveBeenDone: Bool {
    switch code {
    case .deadlineExceeded, .cancelled: metadata["started"] != "false"
    case .internal, .unknown, .dataLoss: true
    default: false
    }
  }
}

extension Phrase {
  /// Words that came from elsewhere, the same in both languages; braces in them are not blanks.
  init(quoting text: String) {
    let words = text.replacing("{", with: "(").replacing("}", with: ")")
    self.init(ar: words, en: words)
  }
}
