/// One line of a card's history: what one entry did to it.
public struct HistoryLine: Sendable, Equatable {
  /// The entry's number.
  public let entry: UInt64
  /// When, Unix time in nanoseconds.
  public let instantUnixNanos: Int64
  /// What was asked, as Service/Method.
  public let method: String
  /// The reason of the refusal, UPPER_SNAKE; nil when it was granted.
  public let refused: String?
  /// Loaves drawn on the card; negative where they were taken back.
  public let loaves: Int32
  /// Ration value drawn on it in goods, in piastres; negative where it was taken back.
  public let rationPiastres: Int64
  /// Code of the outlet or office; empty for none.
  public let place: String

  public init(
    entry: UInt64, instantUnixNanos: Int64, method: String, refused: String?, loaves: Int32,
    rationPiastres: Int64 = 0, place: String
  ) {
    self.entry = entry
    self.instantUnixNanos = instantUnixNanos
    self.method = method
    self.refused = refused
    self.loaves = loaves
    self.rationPiastres = rationPiastres
    self.place = place
  }
}

/// One line of an account's statement.
public struct MovementLine: Sendable, Equatable {
  /// The entry's number.
  public let entry: UInt64
  /// When, Unix time in nanoseconds.
  public let instantUnixNanos: Int64
  /// What was asked, as Service/Method.
  public let method: String
  /// What came, in piastres; negative for what went.
  public let amountPiastres: Int64
  /// What was on the account after it.
  public let balancePiastres: Int64
  /// Code of the outlet or office; empty for none.
  public let place: String
  /// The terminal's reference, the bill's or the transfer's; empty for none.
  public let reference: String

  public init(
    entry: UInt64, instantUnixNanos: Int64, method: String, amountPiastres: Int64,
    balancePiastres: Int64, place: String, reference: String
  ) {
    self.entry = entry
    self.instantUnixNanos = instantUnixNanos
    self.method = method
    self.amountPiastres = amountPiastres
    self.balancePiastres = balancePiastres
    self.place = place
    self.reference = reference
  }
}

/// What an outlet gave out on a day.
public struct OutletDay: Sendable, Equatable {
  /// Draws that stand.
  public let draws: UInt64
  /// Loaves that stand, reversals taken off.
  public let loaves: Int64
  /// Ration value in piastres that stands, reversals taken off.
  public let rationPiastres: Int64
  /// Draws of the day that were taken back.
  public let reversals: UInt64
  /// Refusals at the outlet's own devices.
  public let refusals: UInt64
  /// The last entry that counts in these totals, as in all views.
  public let throughEntry: UInt64

  public init(
    draws: UInt64, loaves: Int64, rationPiastres: Int64 = 0, reversals: UInt64,
    refusals: UInt64, throughEntry: UInt64
  ) {
    self.draws = draws
    self.loaves = loaves
    self.rationPiastres = rationPiastres
    self.reversals = reversals
    self.refusals = refusals
    self.throughEntry = throughEntry
  }
}

/// The views cannot be read just now: not built yet, or damaged and being built anew. The ledger is not concerned.
public struct ViewsUnavailable: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was wrong, for a log.
  public let description: String
}
