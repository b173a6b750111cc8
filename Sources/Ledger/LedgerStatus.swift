public import Cards

/// How the ledger does, for its operator.
public struct LedgerStatus: Sendable {
  /// 16 bytes.
  public let ledger: [UInt8]
  public let epoch: UInt32
  public let isRehearsal: Bool
  /// Last durable entry.
  public let lastEntry: UInt64
  /// Head of the last commit, 32 bytes.
  public let head: [UInt8]
  public let moment: Stamp
  public let readOnly: ReadOnlyCause?
  public let citizens: UInt64
  public let households: UInt64
  public let cards: UInt64
  /// The key that verifies commits, 32 bytes.
  public let publicKey: [UInt8]
}
