/// An entry read back from the journal.
public struct Recalled: Sendable {
  /// As its caller was told of it.
  public let entered: Entered
  /// The epoch it was entered in.
  public let epoch: UInt32
  /// What was asked, as `Bread/Dispense`.
  public let method: String
  /// Code of the terminal that was named, or empty.
  public let device: String

  public init(entered: Entered, epoch: UInt32, method: String, device: String) {
    self.entered = entered
    self.epoch = epoch
    self.method = method
    self.device = device
  }
}

/// What became of looking an entry up.
public enum Recollection: Sendable {
  case found(Recalled)
  /// No durable entry has that number, or another build wrote what this one cannot tell.
  case unknown
  /// The journal cannot be read now.
  case unavailable
}

extension Ledger {
  /// Reads an entry back from the journal, off the ledger's own thread, and tells it on a thread that must not be
  /// blocked. To be called where a reading is delivered, which is never after the ledger has ended.
  public nonisolated func recall(
    _ entry: UInt64, _ tell: @escaping @Sendable (Recollection) -> Void
  ) {
    answers.recall(entry, tell)
  }
}
