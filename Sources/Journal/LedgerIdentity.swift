/// Which ledger a file belongs to.
public struct LedgerIdentity: Sendable, Equatable {
  /// Only a rehearsal accepts a driven clock, and all its receipts say so. Fixed for ever when the ledger is made.
  public enum Kind: String, Sendable, CaseIterable {
    case production
    case rehearsal
  }

  /// 16 random bytes.
  public let id: [UInt8]
  /// 1 at first; a restore from a backup opens the next, because entries after the backup may have been answered.
  public let epoch: UInt64
  public let kind: Kind
  public let createdUnixNanos: Int64

  public init(id: [UInt8], epoch: UInt64 = 1, kind: Kind, createdUnixNanos: Int64) {
    precondition(id.count == 16, "A ledger's id has 16 bytes.")
    precondition(epoch > 0, "Epochs are counted from 1.")
    self.id = id
    self.epoch = epoch
    self.kind = kind
    self.createdUnixNanos = createdUnixNanos
  }

  func inEpoch(_ epoch: UInt64) -> LedgerIdentity {
    LedgerIdentity(id: id, epoch: epoch, kind: kind, createdUnixNanos: createdUnixNanos)
  }
}
