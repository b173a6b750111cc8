/// Cuts a connection's bytes into frames, however they were split on the way.
///
/// A frame that lies whole in the input is handed on without a copy; only what is incomplete is kept. A frame above the limit is reported
/// at its header and its data thrown away as it comes.
public struct FrameDecoder: Sendable {
  /// What the bytes turned out to be.
  public enum Event {
    /// A whole frame; its data lives until the closure returns.
    case frame(FrameHeader, UnsafeRawBufferPointer)
    /// A header announcing more than the limit; the data will be discarded.
    case oversize(FrameHeader)
    /// The reserved first byte is not zero: there is no way back into step, so the connection must close.
    case outOfStep
  }

  /// The most data one frame may carry, in bytes.
  public let limit: Int

  private var state = State.header
  private var held: [UInt8] = []

  private enum State: Sendable {
    /// Waiting for ten bytes; some may be held.
    case header
    /// Waiting for the data of this frame; some may be held.
    case body(FrameHeader)
    /// Throwing away what is left of a frame above the limit.
    case discarding(Int)
    /// Out of step, or told to stop: nothing is read any more.
    case finished
  }

  /// A decoder with our own limit of 1 MiB; the protocol itself allows 4.
  public init(limit: Int = 1 << 20) { self.limit = limit }

  /// Whether a frame has begun and not ended: silence now is a half-written frame.
  public var isMidFrame: Bool {
    switch state {
    case .header: !held.isEmpty
    case .body, .discarding: true
    case .finished: false
    }
  }

  /// Bytes kept of an incomplete frame.
  public var heldBytes: Int { held.count }

  /// Takes the next bytes and calls `body` for each event in order; `body` returns false to read no further, for good.
  public mutating func decode(_ input: UnsafeRawBufferPointer, _ body: (Event) -> Bool) {
    var rest = input
    while step(&rest, body) {}
  }

  /// One move of the machine; false when it waits for more or has finished.
  private mutating func step(_ rest: inout UnsafeRawBufferPointer, _ body: (Event) -> Bool) -> Bool
  {
    switch state {
    case .header:
      if held.isEmpty, let first = rest.first, first != 0 { return finish(.outOfStep, body) }
      guard let header = takeHeader(&rest) else { return false }
      guard header.length > limit else {
        state = .body(header)
        return true
      }
      state = .discarding(header.length)
      return emit(.oversize(header), body)
    case .body(let header):
      return takeBody(header, &rest, body)
    case .discarding(let left):
      let now = min(left, rest.count)
      _ = drop(now, from: &rest)
      state = now == left ? .header : .discarding(left - now)
      return now == left
    case .finished:
      return false
    }
  }

  private mutating func takeHeader(_ rest: inout UnsafeRawBufferPointer) -> FrameHeader? {
    if held.isEmpty && rest.count >= FrameHeader.size {
      return FrameHeader(parsing: drop(FrameHeader.size, from: &rest))
    }
    guard hold(upTo: FrameHeader.size, from: &rest) else { return nil }
    let header = held.withUnsafeBytes { FrameHeader(parsing: $0) }
    held.removeAll(keepingCapacity: true)
    return header
  }

  private mutating func takeBody(
    _ header: FrameHeader, _ rest: inout UnsafeRawBufferPointer, _ body: (Event) -> Bool
  ) -> Bool {
    if held.isEmpty && rest.count >= header.length {
      state = .header
      return emit(.frame(header, drop(header.length, from: &rest)), body)
    }
    guard hold(upTo: header.length, from: &rest) else { return false }
    let whole = held
    held = []
    state = .header
    return whole.withUnsafeBytes { emit(.frame(header, $0), body) }
  }

  /// Fills what is held up to `count` bytes; true once it is full.
  private mutating func hold(upTo count: Int, from rest: inout UnsafeRawBufferPointer) -> Bool {
    held.append(contentsOf: drop(min(count - held.count, rest.count), from: &rest))
    return held.count == count
  }

  private mutating func emit(_ event: Event, _ body: (Event) -> Bool) -> Bool {
    if body(event) { return true }
    state = .finished
    return false
  }

  private mutating func finish(_ event: Event, _ body: (Event) -> Bool) -> Bool {
    state = .finished
    _ = body(event)
    return false
  }
}

/// Cuts the first `count` bytes off `rest` and returns them.
private func drop(_ count: Int, from rest: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
  let head = UnsafeRawBufferPointer(rebasing: rest[..<count])
  rest = UnsafeRawBufferPointer(rebasing: rest[count...])
  return head
}
