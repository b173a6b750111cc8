/// The streams of one connection as its client sees them.
///
/// Ids are never used twice on a connection, so a late answer to a call given up finds nobody and is dropped.
public struct ClientStreams: Sendable {
  private var active: [UInt32: MethodKind] = [:]
  private var nextID: UInt32 = 1

  public init() {}

  /// What a frame from the server means.
  public enum Action {
    /// The call is done, with the answer or the refusal in the envelope.
    case response(ResponseEnvelope)
    /// The frame's data is a message of the call; `thenEnd` if it was the last.
    case message(thenEnd: Bool)
    /// The call is done; no message follows.
    case end
    /// Nobody waits for this frame.
    case ignore
    /// The server broke the protocol: the connection is of no further use.
    case close
  }

  /// Calls that wait for their end.
  public var count: Int { active.count }

  /// A new stream's id, or nil after 2³¹ calls: take another connection.
  public mutating func open(_ kind: MethodKind) -> UInt32? {
    guard nextID < UInt32.max else { return nil }
    defer { nextID += 2 }
    active[nextID] = kind
    return nextID
  }

  /// Gives a call up; nothing goes over the wire.
  public mutating func abandon(_ id: UInt32) { active[id] = nil }

  /// Decides about a whole frame.
  public mutating func receive(_ header: FrameHeader, _ data: UnsafeRawBufferPointer) -> Action {
    guard let kind = active[header.streamID] else { return .ignore }
    switch header.type {
    case .response:
      active[header.streamID] = nil
      do {
        return .response(try ResponseEnvelope(parsing: data))
      } catch {
        return .close
      }
    case .data:
      return kind.serverStreams ? receiveData(header) : .close
    case .request, nil:
      return .ignore
    }
  }

  private mutating func receiveData(_ header: FrameHeader) -> Action {
    let ends = header.flags.contains(.remoteClosed)
    if ends { active[header.streamID] = nil }
    if !header.flags.contains(.noData) { return .message(thenEnd: ends) }
    return ends ? .end : .ignore
  }
}
