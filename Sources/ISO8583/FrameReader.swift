/// Cuts a connection's bytes into messages, however they were split on the way: two bytes of length, the higher first, then the message.
///
/// A length of zero is a sign of life and no message. A length above the limit ends the reading for good: whoever sends it does not
/// speak this profile.
public struct FrameReader: Sendable {
  /// What the bytes turned out to be.
  public enum Event: Sendable, Hashable {
    /// The bytes of one message.
    case message([UInt8])
    /// More was announced than is taken; nothing is read any more.
    case oversize(Int)
  }

  /// The longest message taken, in bytes.
  public let limit: Int

  private var state = State.length(nil)
  private var held: [UInt8] = []

  private enum State: Sendable {
    /// Waiting for the length; its first byte may be known.
    case length(UInt8?)
    /// Waiting for the rest of a message of so many bytes; some may be held.
    case message(Int)
    case finished
  }

  /// A reader of messages up to 4 KiB; tills send some hundred bytes.
  public init(limit: Int = 4096) { self.limit = limit }

  /// Whether a message has begun and not ended: silence now is a half-written one.
  public var isMidMessage: Bool {
    switch state {
    case .length(let first): first != nil
    case .message: true
    case .finished: false
    }
  }

  /// Takes the next bytes and calls `body` for each message in order.
  public mutating func read(_ input: ArraySlice<UInt8>, _ body: (Event) -> Void) {
    var position = input.startIndex
    while position < input.endIndex {
      switch state {
      case .length(let first):
        take(input[position], after: first, body)
        position += 1
      case .message(let length):
        position += hold(upTo: length, input, from: position, body)
      case .finished: return
      }
    }
  }

  private mutating func take(_ byte: UInt8, after first: UInt8?, _ body: (Event) -> Void) {
    guard let first else { return state = .length(byte) }
    let length = Int(first) << 8 | Int(byte)
    if length > limit {
      state = .finished
      body(.oversize(length))
    } else {
      state = length == 0 ? .length(nil) : .message(length)
    }
  }

  /// Adds to what is held what belongs to it; returns how much that was.
  private mutating func hold(
    upTo length: Int, _ input: ArraySlice<UInt8>, from start: Int, _ body: (Event) -> Void
  ) -> Int {
    held.reserveCapacity(length)
    let end = min(input.endIndex, start + length - held.count)
    held += input[start..<end]
    if held.count == length {
      let whole = held
      (held, state) = ([], .length(nil))
      body(.message(whole))
    }
    return end - start
  }
}
