/// What the ledger knows of itself: one record.
public struct LedgerFacts: DenseRecord, Equatable {
  public static let table: UInt32 = 14
  public static let layout: UInt32 = 2

  /// How far a rehearsal's clock has been driven ahead of the world's, in nanoseconds.
  public var clockOffset: Int64
  /// Money that came from elsewhere to accounts, below zero: the other side of the credits.
  public var incomingPiastres: Int64
  /// The day through which sweeps are done.
  public var sweptDay: Int32
  private var rehearsal: UInt8
  private var reserved0: UInt8 = 0
  private var reserved1: UInt16 = 0

  public static let empty = LedgerFacts(isRehearsal: false)

  public init(isRehearsal: Bool) {
    clockOffset = 0
    incomingPiastres = 0
    sweptDay = 0
    rehearsal = isRehearsal ? 1 : 0
  }

  /// Whether it is a rehearsal: its clock can be driven, and its receipts are worth nothing.
  public var isRehearsal: Bool { rehearsal != 0 }
}
