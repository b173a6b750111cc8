public import Cards

/// The views as the services see them. Every call may wait for the disk and is made on the history's lane alone.
///
/// Whatever it throws is answered UNAVAILABLE `VIEWS_UNAVAILABLE`: views are derived, and nothing rests on them.
public protocol HistoryReading: Sendable {
  /// What happened to a card, newest first: at most `limit` lines (1 to 1,000) of entries before `before`.
  func lines(of card: CardID, before: UInt64?, limit: Int) throws -> [RecordedLine]
  /// What an outlet gave out on a day.
  func day(of outlet: OutletID, on date: CivilDate) throws -> RecordedDay
  /// Has the views built anew; returns how many entries will be read again.
  func rebuild() throws -> UInt64
}

/// One line of a card's history.
public struct RecordedLine: Sendable, Hashable {
  public let entry: UInt64
  public let instant: Instant
  /// What was asked, as `Service/Method`.
  public let method: String
  /// The refusal's reason; nil when it was granted.
  public let refused: String?
  /// Loaves drawn on the card; negative where they were taken back.
  public let loaves: Int32
  /// Ration value drawn in goods; negative where it was taken back.
  public let rationPiastres: Int64
  /// Code of the outlet or office; empty for none.
  public let place: String

  public init(
    entry: UInt64, instant: Instant, method: String, refused: String?, loaves: Int32,
    rationPiastres: Int64 = 0, place: String
  ) {
    self.entry = entry
    self.instant = instant
    self.method = method
    self.refused = refused
    self.loaves = loaves
    self.rationPiastres = rationPiastres
    self.place = place
  }
}

/// An outlet's day.
public struct RecordedDay: Sendable, Hashable {
  /// Draws that stand.
  public let draws: UInt64
  /// Loaves that stand, reversals taken off.
  public let loaves: Int64
  /// Ration value that stands, reversals taken off.
  public let rationPiastres: Int64
  public let reversals: UInt64
  public let refusals: UInt64
  /// The last entry that counts in these totals.
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
