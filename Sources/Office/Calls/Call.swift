/// One question to the daemon.
public struct Call: Sendable, Equatable {
  /// The full name of the service, such as `unicard.v1.Bread`.
  public let service: String
  public let method: String
  public let payload: [UInt8]
  /// The id under which the daemon remembers it; nil for a call that changes nothing. A call with
  /// an id is safe to repeat with the same bytes: it is done once.
  public let request: RequestID?

  public init(_ service: String, _ method: String, payload: [UInt8], request: RequestID? = nil) {
    (self.service, self.method, self.payload) = (service, method, payload)
    self.request = request
  }
}

/// How a call failed. The four are told apart because each means something else to a clerk.
public enum CallFailure: Error, Sendable, Equatable {
  /// Nobody listens there: the call was never sent.
  case notReachable(String)
  /// The kernel does not let this user open the socket: the call was never sent.
  case notPermitted(String)
  /// The daemon answered, and not with OK.
  case refused(Refused)
  /// It was sent and no answer came back: it may have been done or not.
  case outcomeUnknown(String)
}

/// A status that is not OK, with the ErrorInfo and RetryInfo of its details.
public struct Refused: Error, Sendable, Equatable {
  public let code: StatusCode
  /// The server's own words, in English; shown when the catalogue knows no better.
  public let message: String
  /// `ErrorInfo.reason`; empty when the status carried none.
  public let reason: String
  /// `ErrorInfo.metadata`.
  public let metadata: [String: String]
  /// `RetryInfo.retry_delay`.
  public let retryAfter: Duration?
  /// `BadRequest.field_violations`: which fields or rows were wrong.
  public let violations: [Violation]

  public init(
    status code: StatusCode, message: String, reason: String, metadata: [String: String] = [:],
    retryAfter: Duration? = nil, violations: [Violation] = []
  ) {
    (self.code, self.message, self.reason) = (code, message, reason)
    (self.metadata, self.retryAfter, self.violations) = (metadata, retryAfter, violations)
  }
}

/// One field or row of a request that was wrong.
public struct Violation: Sendable, Equatable {
  /// Where, such as `rows[3].national_id`.
  public let field: String
  /// What, in the server's words or as a reason code.
  public let description: String

  public init(field: String, description: String) {
    (self.field, self.description) = (field, description)
  }
}
