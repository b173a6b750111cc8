/// Somebody whose life the watchdog depends on, and how to ask for proof of it.
///
/// A proof is given by the thing itself: the ledger thread takes a ping out of its mailbox, the
/// event loop runs a tick. A timer somewhere else proves nothing.
public struct Probe: Sendable {
  /// Gives the answer: true for "alive", false for "asked again later". Any thread may call it.
  public typealias Answer = @Sendable (Bool) -> Void

  /// The name that stands in the status and the log when no answer comes.
  public let name: String
  let ask: @Sendable (@escaping Answer) -> Void

  /// - Parameter ask: hands the answer over to whoever has to prove life, and returns at once.
  public init(_ name: String, ask: @escaping @Sendable (@escaping Answer) -> Void) {
    self.name = name
    self.ask = ask
  }

  /// A proof that is awaited; it may take as long as it likes, the watchdog does not wait with it.
  public init(_ name: String, proof: @escaping @Sendable () async -> Bool) {
    self.init(name) { answer in
      Task { answer(await proof()) }
    }
  }
}
