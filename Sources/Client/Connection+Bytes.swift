internal import RPC

extension Connection {
  /// Queues a request and gives the kernel what it takes; returns its id and where it ends among all bytes queued.
  func queue(
    _ method: MethodDescriptor, _ payload: [UInt8], _ timeout: Duration?, _ metadata: [Metadata],
    flush: Bool = true
  ) throws(ConnectionError) -> (id: UInt32, end: Int) {
    guard ended == nil, !cannotSend, let id = streams.open(method.kind) else { throw .notSent }
    let frame = FrameEncoder.request(
      id, method, payload: payload,
      timeoutNanoseconds: timeout.map { Int64(clamping: $0.wholeNanoseconds) }, metadata: metadata)
    unsent += frame
    queued += frame.count
    if flush { write() }
    return (id, queued)
  }

  /// The first arrival that is wanted, waiting for it; nil when the time is over.
  func next(
    until deadline: Deadline, where wanted: (Arrival) -> Bool
  ) throws(ConnectionError) -> Arrival? {
    var mayBlock = true
    while true {
      if let index = arrivals.firstIndex(where: wanted) { return arrivals.remove(at: index) }
      if let ended { throw ended }
      write()
      guard read(until: deadline, mayBlock: mayBlock) else { return nil }
      mayBlock = false
    }
  }

  var isWritten: Bool { unsentFrom == unsent.count || cannotSend }

  /// Gives the kernel what it takes now.
  func write() {
    while !isWritten {
      let moved = unsent.withUnsafeBytes {
        socket.send(UnsafeRawBufferPointer(rebasing: $0[unsentFrom...]))
      }
      switch moved {
      case .bytes(let count):
        unsentFrom += count
        taken += count
      case .later: return
      case .ended: cannotSend = true
      }
    }
    unsent.removeAll(keepingCapacity: unsent.count <= 64 << 10)
    unsentFrom = 0
  }

  /// Reads once, waiting if there is nothing yet; false when the time is over.
  private func read(until deadline: Deadline, mayBlock: Bool) -> Bool {
    let moved: Socket.Moved
    if mayBlock && isWritten {
      moved = socket.receive(into: space, within: deadline.timeout)
    } else {
      guard socket.wait(orWritable: !isWritten, until: deadline) else { return false }
      moved = socket.receive(into: space)
    }
    switch moved {
    case .bytes(let count): decode(UnsafeRawBufferPointer(rebasing: space[..<count]))
    case .later: return !deadline.isPast
    case .ended: ended = .outcomeUnknown
    }
    return true
  }

  private func decode(_ bytes: UnsafeRawBufferPointer) {
    decoder.decode(bytes) { event in
      switch event {
      case .frame(let header, let data): take(header, data)
      case .oversize, .outOfStep: ended = .protocolViolation
      }
      return ended == nil
    }
  }

  private func take(_ header: FrameHeader, _ data: UnsafeRawBufferPointer) {
    let id = header.streamID
    switch streams.receive(header, data) {
    case .response(let envelope):
      let result: Result<[UInt8], Status> =
        envelope.status.map { .failure($0) } ?? .success([UInt8](envelope.payload))
      arrivals.append(Arrival(id: id, body: .response(result)))
    case .message(let thenEnd):
      arrivals.append(Arrival(id: id, body: .message([UInt8](data))))
      if thenEnd { arrivals.append(Arrival(id: id, body: .end)) }
    case .end: arrivals.append(Arrival(id: id, body: .end))
    case .ignore: break
    case .close: ended = .protocolViolation
    }
  }
}
