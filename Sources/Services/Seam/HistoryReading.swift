public import Cards

/// The views as the services see them. Every call may wait for the disk and is made on the history's lane alone.
///
/// Whatever it throws is answered UNAVAILABLE `VIEWS_UNAVAILABLE`: views are derived, and nothing rests on them.
public protocol HistoryReading: Sendable {
  /// What happened to a card, newest first: at most `limit` lines (1 to 1,000) of entries before `before`.
  func lines(of card: CardID, before: UInt64?, limit: Int) throws -> [RecordedLine]
  /// What an outlet gave out on a day.
  func day(of outlet: OutletID, on date: CivilDate) throws -> RecordedDay
  /// What moved on a citizen's account, newest first: at most `limit` lines (1 to 1,000) of entries before `before`.
  func statement(of citizen: CitizenID, before: UInt64?, limit: Int) throws -> [RecordedMovement]
  /// Closed settlements by day, of one day in the order in which they were closed: at most `limit` (1 to 1,000) of those
  /// after the one with that serial; 0 begins with the first.
  func settlements(
    _ wanted: SettlementsWanted, after serial: UInt64, limit: Int
  ) throws -> [RecordedSettlement]
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

/// One movement on an account.
public struct RecordedMovement: Sendable, Hashable {
  public let entry: UInt64
  public let instant: Instant
  /// What was asked, as `Service/Method`.
  public let method: String
  /// What came; negative for what went.
  public let amountPiastres: Int64
  /// What was on the account after it.
  public let balancePiastres: Int64
  /// Code of the outlet or office; empty for none.
  public let place: String
  /// The terminal's reference, the bill's or the transfer's; empty for none.
  public let reference: String

  public init(
    entry: UInt64, instant: Instant, method: String, amountPiastres: Int64,
    balancePiastres: Int64, place: String, reference: String
  ) {
    self.entry = entry
    self.instant = instant
    self.method = method
    self.amountPiastres = amountPiastres
    self.balancePiastres = balancePiastres
    self.place = place
    self.reference = reference
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

/// Which closed settlements are asked for.
public struct SettlementsWanted: Sendable, Hashable {
  /// Nil for every outlet's.
  public var outlet: OutletID?
  /// Of outlets in that governorate; nil for all.
  public var governorate: UInt8?
  public var from: CivilDate
  public var to: CivilDate
  /// Of one outlet the one of that number; nil for all.
  public var number: UInt32?

  public init(
    outlet: OutletID? = nil, governorate: UInt8? = nil, from: CivilDate = .earliest,
    to: CivilDate = .latest, number: UInt32? = nil
  ) {
    self.outlet = outlet
    self.governorate = governorate
    self.from = from
    self.to = to
    self.number = number
  }
}

/// A closed settlement, and the outlet as it is registered.
public struct RecordedSettlement: Sendable, Hashable {
  /// Where the next page begins after it.
  public let serial: UInt64
  /// The entry that closed it.
  public let entry: UInt64
  public let settlement: Settlement
  public let outlet: OutletFacts

  public init(serial: UInt64, entry: UInt64, settlement: Settlement, outlet: OutletFacts) {
    self.serial = serial
    self.entry = entry
    self.settlement = settlement
    self.outlet = outlet
  }
}

/// What is known of an outlet to whoever reads of it.
public struct OutletFacts: Sendable, Hashable {
  public let code: String
  public let name: String
  public let kind: OutletKind
  public let governorate: UInt8

  public init(code: String, name: String, kind: OutletKind, governorate: UInt8) {
    self.code = code
    self.name = name
    self.kind = kind
    self.governorate = governorate
  }
}
