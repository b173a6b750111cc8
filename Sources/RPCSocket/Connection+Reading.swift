internal import NIOCore
internal import RPC

extension Connection {
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let now = MonotonicInstant.now()
    lastUse = now
    isReading = true
    unwrapInboundIn(data).withUnsafeReadableBytes { bytes in
      decoder.decode(bytes) { event in
        frameEndedInRead = true
        receive(event, at: now)
        return closing == nil
      }
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    isReading = false
    flush()
    noteFrameProgress()
    updatePause()
  }

  /// Holds the next read back while the byte quota is used up.
  func read(context: ChannelHandlerContext) {
    if isPaused { readIsHeld = true } else { context.read() }
  }

  private func receive(_ event: FrameDecoder.Event, at now: MonotonicInstant) {
    switch event {
    case .frame(let header, let data):
      let action = streams.receive(
        header, data, at: now.nanoseconds, methods: hub.methods, admission: admission,
        unclamped: { hub.routes[$0].isUnclamped })
      perform(action, header, data)
    case .oversize(let header):
      perform(streams.receiveOversize(header), header, UnsafeRawBufferPointer(start: nil, count: 0))
    case .outOfStep:
      close(.outOfStep)
    }
  }

  /// Whether a further call fits into the quotas.
  private var admission: ServerStreams.Admission {
    let limits = hub.limits
    if hub.isDraining { return .draining(retryAfter: limits.drainRetryDelay) }
    if streams.callsInFlight >= limits.callsPerConnection {
      return .overQuota(.tooManyCalls, limit: limits.callsPerConnection, holder: "connection")
    }
    if account.calls >= limits.callsPerUser {
      return .overQuota(.tooManyCalls, limit: limits.callsPerUser, holder: "user")
    }
    if account.bytes >= limits.bytesPerUser {
      return .overQuota(.tooManyBytes, limit: limits.bytesPerUser, holder: "user")
    }
    return .open
  }

  private func perform(
    _ action: ServerStreams.Action, _ header: FrameHeader, _ data: UnsafeRawBufferPointer
  ) {
    switch action {
    case .start(let opening):
      start(opening)
    case .message(let serial, let thenEnd):
      deliver(serial, header.streamID, [UInt8](data), thenEnd: thenEnd)
    case .end(let serial):
      tasks[serial]?.inbound.complete()
    case .refuse(let status, let abandoning):
      if let abandoning { tasks[abandoning]?.cancel(status) }
      refuse(header.streamID, status)
    case .ignore(.lateData):
      hub.counters.add(.lateDataIgnored)
    case .ignore(.unknownType):
      ignoreUnknownFrame()
    case .close(.streamIDActive):
      close(.streamIDActive)
    }
  }

  private func ignoreUnknownFrame() {
    hub.counters.add(.unknownFramesIgnored)
    unknownFrames += 1
    if unknownFrames > hub.limits.unknownFrames { close(.unknownFrames) }
  }

  /// Notes when the frame began of which only a part is here.
  private func noteFrameProgress() {
    defer { frameEndedInRead = false }
    guard decoder.isMidFrame else { return frameBegan = nil }
    if frameBegan == nil || frameEndedInRead { frameBegan = lastUse }
    watch()
  }

  /// Stops or takes up reading, by what is held and what is unsent.
  func updatePause() {
    let used = held + unsent
    if !isPaused && used >= hub.limits.bytesPerConnection {
      isPaused = true
      frameBegan = nil
      hub.counters.add(.readsPaused)
      watch()
    } else if isPaused && used < hub.limits.bytesPerConnection {
      isPaused = false
      resumeRead()
    }
  }

  private func resumeRead() {
    if decoder.isMidFrame {
      frameBegan = .now()
      watch()
    }
    guard readIsHeld else { return }
    readIsHeld = false
    context?.read()
  }
}
