public import RPC

/// The way back to one caller: to be used exactly once, from any thread.
///
/// A second answer is a programming error and stops a debug build. An answer whose connection is gone, or whose time ran out, is dropped
/// and counted; the handler need not care.
public struct Responder: Sendable {
  let connection: Connection
  let serial: UInt64
  let streamID: UInt32
  /// Bytes of the request, held against the quotas until the answer.
  let heldBytes: Int32

  /// Answers OK with an encoded message.
  public func succeed(_ payload: [UInt8]) {
    connection.hub.outbox.put(Outgoing(self, .answer(payload)))
  }

  /// Answers with a refusal.
  public func fail(_ status: Status) {
    connection.hub.outbox.put(Outgoing(self, .failure(status)))
  }

  /// Gives many answers at once: one lock, one wake-up of the event loop and one write a connection.
  public static func complete(_ answers: [Answer]) {
    guard let first = answers.first else { return }
    let outbox = first.item.connection.hub.outbox
    outbox.put(answers.lazy.map(\.item).filter { $0.connection.hub.outbox === outbox })
    let elsewhere = answers.filter { $0.item.connection.hub.outbox !== outbox }
    if !elsewhere.isEmpty { complete(elsewhere) }
  }
}

/// An answer not yet given, to be gathered with others and given by `Responder.complete`.
public struct Answer: Sendable {
  let item: Outgoing

  /// OK with an encoded message.
  public static func success(_ responder: Responder, _ payload: [UInt8]) -> Answer {
    Answer(item: Outgoing(responder, .answer(payload)))
  }

  /// A refusal.
  public static func failure(_ responder: Responder, _ status: Status) -> Answer {
    Answer(item: Outgoing(responder, .failure(status)))
  }
}
