/// Something typed that travels with a refusal, as `google.protobuf.Any` in the status.
public enum Detail: Sendable, Hashable {
  case errorInfo(ErrorInfo)
  case retryInfo(RetryInfo)
  case badRequest(BadRequest)
  case requestInfo(RequestInfo)
  /// A kind this module does not know, kept as it came.
  case other(typeURL: String, value: [UInt8])
}

/// The stable reason of a refusal: what a program may switch on. On every status we send.
public struct ErrorInfo: Sendable, Hashable {
  /// The domain of all our reasons.
  public static let domain = "unicard.gov.eg"

  /// UPPER_SNAKE, at most 63 characters; part of the API and never renamed.
  public var reason: String
  public var domain: String
  /// Facts about the refusal: limits, counts, names. Never personal data.
  public var metadata: [String: String]

  public init(
    _ reason: String, domain: String = ErrorInfo.domain, metadata: [String: String] = [:]
  ) {
    self.reason = reason
    self.domain = domain
    self.metadata = metadata
  }
}

/// When asking again makes sense. Its presence says that the call was certainly not applied.
public struct RetryInfo: Sendable, Hashable {
  public var delay: Duration

  public init(delay: Duration) { self.delay = delay }
}

/// Which fields of a request were wrong.
public struct BadRequest: Sendable, Hashable {
  public struct FieldViolation: Sendable, Hashable {
    /// The field's path in the request, such as `card.number`.
    public var field: String
    /// What is wrong with it, without repeating what it held.
    public var description: String

    public init(field: String, description: String) {
      self.field = field
      self.description = description
    }
  }

  public var fieldViolations: [FieldViolation]

  public init(_ fieldViolations: [FieldViolation]) { self.fieldViolations = fieldViolations }
}

/// The request that a status belongs to, for asking the office about it.
public struct RequestInfo: Sendable, Hashable {
  public var requestID: String

  public init(requestID: String) { self.requestID = requestID }
}
