extension ServerStreams {
  /// What became of an attempt to end a call.
  public enum Finish: Sendable, Equatable {
    /// The stream is finished now: send the final message of this kind of call.
    case send(MethodKind)
    /// It was answered over the handler's head, so this answer is dropped; the handler is accounted for.
    case dropped
    /// There is no such call: it was finished before. A programming error.
    case alreadyFinished
  }

  /// A call's handler is done. At most one call of a stream hears `send`.
  public mutating func finish(_ id: UInt32, _ serial: UInt64) -> Finish {
    if let stream = active[id], stream.serial == serial {
      active[id] = nil
      return .send(stream.kind)
    }
    return abandoned.remove(serial) == nil ? .alreadyFinished : .dropped
  }

  /// Whether a message of a streaming call may still be sent.
  public func maySend(_ id: UInt32, _ serial: UInt64) -> Bool {
    active[id]?.serial == serial
  }

  /// Ends a stream over its handler's head; the caller sends the final message. False if it had ended.
  public mutating func abandon(_ id: UInt32, _ serial: UInt64) -> Bool {
    guard maySend(id, serial) else { return false }
    abandon(id)
    return true
  }

  mutating func abandon(_ id: UInt32) {
    guard let stream = active.removeValue(forKey: id) else { return }
    abandoned.insert(stream.serial)
  }

  /// The connection is gone: every stream ends without a final message. Returns the serials concerned.
  public mutating func abandonAll() -> [UInt64] {
    let serials = active.values.map(\.serial)
    abandoned.formUnion(serials)
    active = [:]
    return serials
  }

  /// The earliest deadline of all calls; `UInt64.max` if none has one.
  public var earliestDeadline: UInt64 {
    active.values.reduce(.max) { min($0, $1.deadline) }
  }

  /// Ends every call whose deadline has passed; the caller answers DEADLINE_EXCEEDED on each id returned.
  public mutating func expire(at now: UInt64) -> [(id: UInt32, serial: UInt64)] {
    let late = active.filter { $0.value.deadline <= now }.map { ($0.key, $0.value.serial) }
    for (id, _) in late { abandon(id) }
    return late
  }
}
