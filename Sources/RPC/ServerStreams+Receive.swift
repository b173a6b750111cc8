extension ServerStreams {
  /// What the socket is to do about a frame.
  public enum Action {
    /// Run the method.
    case start(Opening)
    /// Hand the frame's data to the call as a message; `thenEnd` if it was the last.
    case message(serial: UInt64, thenEnd: Bool)
    /// Tell the call that no message follows.
    case end(serial: UInt64)
    /// Answer on the frame's id. `abandoning` is the call whose own answer must now never be sent.
    case refuse(Status, abandoning: UInt64?)
    /// Do nothing, but count it.
    case ignore(Ignored)
    /// Close the connection: any answer would be ambiguous.
    case close(Violation)
  }

  /// A call that may begin. `payload` lives as long as the frame's data.
  public struct Opening {
    public let serial: UInt64
    public let streamID: UInt32
    /// The method's place in the table.
    public let method: Int
    public let kind: MethodKind
    /// The first message, or nil when the request carried none.
    public let payload: UnsafeRawBufferPointer?
    public let metadata: [Metadata]
    /// When the answer must be out; `UInt64.max` for never.
    public let deadline: UInt64
    /// The client has already said that it sends nothing more.
    public let remoteClosed: Bool
  }

  /// Frames that need no answer.
  public enum Ignored: Sendable {
    /// Data for a stream that is finished, or after its sender closed it.
    case lateData
    /// A response from a client, or a type nobody knows.
    case unknownType
  }

  /// What ends a connection.
  public enum Violation: Sendable {
    /// A request on an id that still owes an answer.
    case streamIDActive
  }

  /// Whether new calls are taken just now.
  public enum Admission: Sendable {
    case open
    case draining(retryAfter: Duration)
    case overQuota(TransportReason, limit: Int, holder: String)

    var refusal: Status? {
      switch self {
      case .open: nil
      case .draining(let delay): .draining(retryAfter: delay)
      case .overQuota(let reason, let limit, let holder):
        .overQuota(reason, limit: limit, of: holder)
      }
    }
  }

  /// Decides about a whole frame that was received at `now`.
  /// `unclamped` says of a method's place whether its calls may outlive every deadline.
  public mutating func receive(
    _ header: FrameHeader, _ data: UnsafeRawBufferPointer, at now: UInt64,
    methods: MethodTable, admission: Admission, unclamped: (Int) -> Bool = { _ in false }
  ) -> Action {
    switch header.type {
    case .request:
      if let verdict = check(header) { return verdict }
      highestID = max(highestID, header.streamID)
      if let refusal = admission.refusal { return .refuse(refusal, abandoning: nil) }
      return begin(header, data, at: now, methods, unclamped)
    case .data:
      return receiveData(header)
    case .response, nil:
      return .ignore(.unknownType)
    }
  }

  /// Decides about a frame above the limit, at its header.
  public mutating func receiveOversize(_ header: FrameHeader) -> Action {
    let refusal = Status.frameTooLarge(header.length, limit: frameLimit)
    switch header.type {
    case .request:
      if active[header.streamID] != nil { return .close(.streamIDActive) }
      if header.streamID % 2 == 1 { highestID = max(highestID, header.streamID) }
      return .refuse(refusal, abandoning: nil)
    case .data:
      if let stream = active[header.streamID] {
        abandon(header.streamID)
        return .refuse(refusal, abandoning: stream.serial)
      }
      return receiveData(header)
    case .response, nil:
      return .ignore(.unknownType)
    }
  }

  private func check(_ header: FrameHeader) -> Action? {
    if header.streamID % 2 == 0 {
      let status = Status(
        .invalidArgument, .streamIDEven, "A client's stream id is odd.",
        metadata: ["stream": "\(header.streamID)"])
      return .refuse(status, abandoning: nil)
    }
    return active[header.streamID] == nil ? nil : .close(.streamIDActive)
  }

  private mutating func begin(
    _ header: FrameHeader, _ data: UnsafeRawBufferPointer, at now: UInt64, _ methods: MethodTable,
    _ unclamped: (Int) -> Bool
  ) -> Action {
    let request: RequestEnvelope
    do {
      request = try RequestEnvelope(parsing: data)
    } catch {
      let status = Status(
        .invalidArgument, .malformedRequest, "The frame holds no request message.",
        metadata: ["fault": "\(error)"])
      return .refuse(status, abandoning: nil)
    }
    switch methods.find(service: request.service, method: request.method) {
    case .found(let index):
      return open(header, request, index, methods.methods[index].kind, at: now, unclamped(index))
    case .unknownService:
      return .refuse(unknown(.unknownService, "service", request.service), abandoning: nil)
    case .unknownMethod:
      return .refuse(unknown(.unknownMethod, "method", request.method), abandoning: nil)
    }
  }

  private mutating func open(
    _ header: FrameHeader, _ request: RequestEnvelope, _ method: Int, _ kind: MethodKind,
    at now: UInt64, _ unclamped: Bool
  ) -> Action {
    let asked = request.timeoutNanoseconds
    if asked < 0 { return .refuse(.deadlineExceeded(started: false), abandoning: nil) }
    let deadline = deadline(asked: UInt64(asked), at: now, unclamped)
    let closed = !kind.clientStreams || header.flags.contains(.remoteClosed)
    let carriesMessage =
      !kind.clientStreams || (!request.payload.isEmpty && !header.flags.contains(.noData))
    let serial = open(header.streamID, kind, deadline: deadline, remoteClosed: closed)
    return .start(
      Opening(
        serial: serial, streamID: header.streamID, method: method, kind: kind,
        payload: carriesMessage ? request.payload : nil, metadata: request.metadata,
        deadline: deadline, remoteClosed: closed))
  }

  /// The server's clock plus what was asked, or the default, never more than the maximum.
  private func deadline(asked: UInt64, at now: UInt64, _ unclamped: Bool) -> UInt64 {
    if unclamped { return asked == 0 ? .max : now &+ asked }
    return now + min(asked == 0 ? defaultTimeout : asked, maximumTimeout)
  }

  private mutating func receiveData(_ header: FrameHeader) -> Action {
    let id = header.streamID
    guard let stream = active[id] else { return lateOrNever(id) }
    guard stream.kind.clientStreams else {
      abandon(id)
      let status = Status(
        .invalidArgument, .dataOnUnary, "This call takes one message; its outcome is unknown.")
      return .refuse(status, abandoning: stream.serial)
    }
    if stream.remoteClosed { return .ignore(.lateData) }
    let ends = header.flags.contains(.remoteClosed)
    if ends { active[id]?.remoteClosed = true }
    switch (header.flags.contains(.noData), ends) {
    case (false, _): return .message(serial: stream.serial, thenEnd: ends)
    case (true, true): return .end(serial: stream.serial)
    case (true, false): return .ignore(.lateData)
    }
  }

  /// Data for a stream that never was gets its one answer; for one that is finished it must not get a second.
  private mutating func lateOrNever(_ id: UInt32) -> Action {
    guard id % 2 == 1, id > highestID else { return .ignore(.lateData) }
    highestID = id
    let status = Status(
      .invalidArgument, .streamNotOpen, "Data for a stream that is not open.",
      metadata: ["stream": "\(id)"])
    return .refuse(status, abandoning: nil)
  }
}

private func unknown(
  _ reason: TransportReason, _ what: String, _ name: UnsafeRawBufferPointer
) -> Status {
  let shown = String(decoding: name.prefix(120), as: UTF8.self)
  return Status(
    .unimplemented, reason, "There is no \(what) \"\(shown)\".", metadata: [what: shown])
}
