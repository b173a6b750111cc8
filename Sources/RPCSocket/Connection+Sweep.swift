internal import NIOCore
internal import RPC

extension Connection {
  /// Something has begun that time may end.
  func watch() {
    if isWatched { return }
    isWatched = true
    hub.watch(self)
  }

  /// Ends what has taken too long; true while there is anything left to look at.
  func sweep(at now: MonotonicInstant) -> Bool {
    guard hub.connections[id] != nil else { return false }
    expire(at: now)
    if unsent > 0 { measureUnsent() }
    if isWriteOverdue(at: now) { close(.writeDeadline) }
    if isFrameOverdue(at: now) { close(.frameDeadline) }
    let busy = streams.unanswered > 0 || unsent > 0 || frameBegan != nil || isPaused
    if !busy && !isUnflushed && !isReading { out = ByteBuffer() }
    return busy
  }

  /// Whether bytes that waited at the last look are still waiting after the deadline.
  private func isWriteOverdue(at now: MonotonicInstant) -> Bool {
    guard unsent > 0 else {
      waiting = nil
      return false
    }
    guard let waiting, given - unsent < waiting.upTo else {
      self.waiting = (upTo: given, since: now)
      return false
    }
    return now.since(waiting.since) > hub.limits.writeDeadline
  }

  private func isFrameOverdue(at now: MonotonicInstant) -> Bool {
    guard let frameBegan else { return false }
    return now.since(frameBegan) > hub.limits.frameDeadline
  }

  /// Whether nothing has happened here for longer than that, and nothing is under way.
  func isIdle(at now: MonotonicInstant, beyond limit: Duration) -> Bool {
    streams.callsInFlight == 0 && unsent == 0 && now.since(lastUse) > limit
  }
}
