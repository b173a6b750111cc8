internal import NIOCore
internal import RPC

extension Connection {
  /// Begins a call, unless its time is over already.
  func start(_ opening: ServerStreams.Opening) {
    let size = opening.payload?.count ?? 0
    account.calls += 1
    hub.callsInFlight += 1
    hub.counters.add(.callsStarted)
    hold(size)
    let route = hub.routes[opening.method]
    let responder = Responder(
      connection: self, serial: opening.serial, streamID: opening.streamID,
      heldBytes: Int32(size))
    if isOver(opening.deadline) { return expireBeforeStart(responder) }
    earliestDeadline = min(earliestDeadline, opening.deadline)
    watch()
    let context = CallContext(
      connection: self, method: route.method, metadata: opening.metadata,
      deadline: MonotonicInstant(nanoseconds: opening.deadline))
    let payload = opening.payload.map { [UInt8]($0) } ?? []
    switch route.handler {
    case .unary(let handler):
      handler(UnaryCall(context: context, payload: payload, responder: responder))
      hub.noteTurn()
    case .streaming(let handler):
      start(opening, context, payload, responder, handler)
    }
  }

  /// Only a deadline very near is worth a look at the clock.
  private func isOver(_ deadline: UInt64) -> Bool {
    guard deadline &- lastUse.nanoseconds < 1_000_000 else { return false }
    return deadline <= MonotonicInstant.now().nanoseconds
  }

  private func expireBeforeStart(_ responder: Responder) {
    hub.noteRefusal(.deadlineExceeded, by: self)
    perform(Outgoing(responder, .failure(.deadlineExceeded(started: false))))
  }

  /// Answers DEADLINE_EXCEEDED to every call whose time is over; their handlers' answers will be dropped.
  func expire(at now: MonotonicInstant) {
    guard earliestDeadline <= now.nanoseconds else { return }
    for (id, serial) in streams.expire(at: now.nanoseconds) {
      let status = Status.deadlineExceeded(started: true)
      tasks[serial]?.cancel(status)
      refuse(id, status)
    }
    earliestDeadline = streams.earliestDeadline
  }

  /// Does what a handler asked for, in the order it asked.
  func perform(_ item: Outgoing) {
    switch item.body {
    case .answer(let payload):
      finish(item) { self.writeAnswer(item.streamID, payload) }
    case .failure(let status):
      finish(item) { self.writeFailure(item.streamID, status) }
    case .cancelled:
      finish(item) { self.refuse(item.streamID, self.hub.cancellation) }
    case .end:
      finish(item) { self.write(FrameEncoder.end(item.streamID)) }
    case .message(let payload):
      tasks[item.serial]?.gate.written(payload.count)
      if streams.maySend(item.streamID, item.serial) { writeMessage(item.streamID, payload) }
    case .taken(let count):
      tasks[item.serial]?.untaken -= count
      hold(-count)
    }
  }

  /// A handler is done: gives back what its call held and sends its final message if there was none yet.
  private func finish(_ item: Outgoing, _ send: () -> Void) {
    switch streams.finish(item.streamID, item.serial) {
    case .send: send()
    case .dropped:
      hub.counters.add(
        hub.connections[id] == nil ? .answersWithoutConnection : .answersTooLate)
    case .alreadyFinished:
      hub.counters.add(.answersTwice)
      return assertionFailure("A call was answered twice.")
    }
    hold(-Int(item.heldBytes) - (tasks.removeValue(forKey: item.serial)?.untaken ?? 0))
    account.calls -= 1
    hub.settle(account)
    hub.callFinished()
  }

  /// Counts bytes of requests in, or out again.
  func hold(_ bytes: Int) {
    held += bytes
    account.bytes += bytes
    if bytes < 0 && isPaused { updatePause() }
  }
}

extension Hub {
  /// What a stream hears that was ended because the server is going down, or given up.
  var cancellation: Status {
    isDraining
      ? .draining(retryAfter: limits.drainRetryDelay)
      : Status(.cancelled, .cancelled, "The call was given up by the server.")
  }
}
