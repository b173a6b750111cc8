/// Why the wire itself refuses, before any service is asked. Stable: part of the API.
public enum TransportReason: String, Sendable, CaseIterable {
  /// A client's stream id must be odd.
  case streamIDEven = "STREAM_ID_EVEN"
  /// The request frame's data is not a request message.
  case malformedRequest = "MALFORMED_REQUEST"
  /// The message inside the request is not what the method takes.
  case malformedPayload = "MALFORMED_PAYLOAD"
  case unknownService = "UNKNOWN_SERVICE"
  case unknownMethod = "UNKNOWN_METHOD"
  /// The frame is larger than the limit named in the metadata.
  case frameTooLarge = "FRAME_TOO_LARGE"
  /// The answer would have been larger than a frame may be.
  case answerTooLarge = "ANSWER_TOO_LARGE"
  /// Data came for a stream that was never opened.
  case streamNotOpen = "STREAM_NOT_OPEN"
  /// Data came for a call that takes one message; whether the call was applied is unknown.
  case dataOnUnary = "DATA_ON_UNARY"
  /// The time ran out. Metadata `started` says whether the call may have been applied.
  case deadlineExceeded = "DEADLINE_EXCEEDED"
  /// More calls in flight than the connection or the caller may have.
  case tooManyCalls = "TOO_MANY_CALLS"
  /// More bytes in flight than the caller may have.
  case tooManyBytes = "TOO_MANY_BYTES"
  /// Messages came faster than the call took them.
  case streamOverflow = "STREAM_OVERFLOW"
  /// The server is going down; ask again after the delay in `RetryInfo`.
  case draining = "DRAINING"
  /// The call was given up because the server stops.
  case cancelled = "CANCELLED"
  /// The service failed in a way it has no words for.
  case handlerFailed = "HANDLER_FAILED"
}

extension Status {
  /// A refusal by the wire itself.
  public init(
    _ code: Code, _ reason: TransportReason, _ message: String, metadata: [String: String] = [:],
    details: [Detail] = []
  ) {
    self.init(
      code, reason: reason.rawValue, message, metadata: metadata, details: details)
  }

  /// RESOURCE_EXHAUSTED for a frame above the limit, both in bytes.
  public static func frameTooLarge(_ length: Int, limit: Int) -> Status {
    Status(
      .resourceExhausted, .frameTooLarge, "A frame of \(length) bytes; at most \(limit) are taken.",
      metadata: ["length": "\(length)", "limit": "\(limit)"])
  }

  /// UNAVAILABLE while the server goes down: certainly not applied.
  public static func draining(retryAfter delay: Duration) -> Status {
    Status(
      .unavailable, .draining, "The server is going down; try again.",
      details: [.retryInfo(RetryInfo(delay: delay))])
  }

  /// DEADLINE_EXCEEDED; `started` false promises that nothing was done.
  public static func deadlineExceeded(started: Bool) -> Status {
    Status(
      .deadlineExceeded, .deadlineExceeded,
      started
        ? "The time ran out while the call was running; its outcome is unknown."
        : "The time had run out before the call was started; nothing was done.",
      metadata: ["started": started ? "true" : "false"])
  }

  /// RESOURCE_EXHAUSTED above a number of calls in flight, or of bytes; certainly not applied.
  public static func overQuota(_ reason: TransportReason, limit: Int, of holder: String) -> Status {
    Status(
      .resourceExhausted, reason, "More in flight than this \(holder) may have: \(limit).",
      metadata: ["limit": "\(limit)", "holder": holder],
      details: [.retryInfo(RetryInfo(delay: .milliseconds(100)))])
  }
}
