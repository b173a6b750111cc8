/// The seal of one commit: its entries under one root, chained to the root before and signed.
public struct CommitSeal: Sendable, Equatable {
  /// The commit's first entry.
  public let first: UInt64
  /// The commit's last entry.
  public let last: UInt64
  /// 32 bytes over the entries and `previous`.
  public let root: [UInt8]
  /// The root of the commit before, 32 bytes; zeros for the first.
  public let previous: [UInt8]
  /// 64 bytes, outside everything that is hashed.
  public let signature: [UInt8]
  /// When the commit was sealed.
  public let instantUnixNanos: Int64

  public init(
    first: UInt64, last: UInt64, root: [UInt8], previous: [UInt8], signature: [UInt8],
    instantUnixNanos: Int64
  ) {
    precondition(0 < first && first <= last, "A commit holds at least one entry.")
    precondition(root.count == 32 && previous.count == 32 && signature.count == 64)
    self.first = first
    self.last = last
    self.root = root
    self.previous = previous
    self.signature = signature
    self.instantUnixNanos = instantUnixNanos
  }
}
