public import RPC

/// One request that wants one answer, as the transport hands it over.
public struct ServiceCall: Sendable {
  /// Name of the socket it came in by: the caller's role.
  public let socket: String
  /// The caller's uid, by the kernel's word.
  public let uid: UInt32
  /// The encoded request, as it was received.
  public let payload: [UInt8]
  /// What the caller sent beside it.
  public let metadata: [Metadata]
  /// Nanoseconds of the monotonic clock after which nobody waits for the answer.
  public let deadline: Int64
  private let answer: @Sendable (Result<[UInt8], Status>) -> Void

  /// `answer` is called exactly once, from any thread, and must not block.
  public init(
    socket: String, uid: UInt32, payload: [UInt8], metadata: [Metadata], deadline: Int64,
    answer: @escaping @Sendable (Result<[UInt8], Status>) -> Void
  ) {
    self.socket = socket
    self.uid = uid
    self.payload = payload
    self.metadata = metadata
    self.deadline = deadline
    self.answer = answer
  }

  func complete(_ bytes: [UInt8]) { answer(.success(bytes)) }
  func fail(_ status: Status) { answer(.failure(status)) }
}

/// One request that wants many answers, as the transport hands it over.
public struct WatchCall: Sendable {
  /// Name of the socket it came in by: the caller's role.
  public let socket: String
  /// The encoded request, as it was received.
  public let payload: [UInt8]
  /// Sends one encoded message; throws when the call is over.
  public let send: @Sendable ([UInt8]) async throws -> Void

  public init(
    socket: String, payload: [UInt8], send: @escaping @Sendable ([UInt8]) async throws -> Void
  ) {
    self.socket = socket
    self.payload = payload
    self.send = send
  }
}
