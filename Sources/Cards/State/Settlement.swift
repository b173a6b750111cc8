/// An outlet's account since its last closing, under the outlet's own number: exact at every entry.
public struct OpenSettlement: DenseRecord, Equatable {
  public static let table: UInt32 = 35
  public static let layout: UInt32 = 1

  /// The entry that closed the settlement before this one; 0 before the first.
  public var closedBefore: UInt64
  public var totals: SettlementTotals
  /// How many settlements of the outlet are closed.
  public var closed: UInt32
  /// The day whose acts it holds; 0 while it holds none.
  public var day: Int32
  /// The day of the last closed settlement, and its place among that day's.
  public var lastDay: Int32
  public var lastSequence: UInt32

  public static let empty = OpenSettlement()

  init() {
    closedBefore = 0
    totals = SettlementTotals()
    closed = 0
    day = 0
    lastDay = 0
    lastSequence = 0
  }

  /// Whether it holds an act.
  public var holdsActs: Bool { day != 0 }

  mutating func enter(_ entry: SettlementEntry) {
    day = entry.day
    totals[entry.line] += entry.tally
  }

  mutating func close(_ settlement: Settlement, by entry: UInt64) {
    self = OpenSettlement()
    closedBefore = entry
    closed = settlement.number
    lastDay = settlement.day
    lastSequence = settlement.sequence
  }
}

/// One act as it counts in its outlet's account.
public struct SettlementEntry: Hashable, Sendable {
  public let line: SettlementLine
  public let tally: Tally
  /// The act's own day, as days since 1970.
  public let day: Int32

  public init(_ line: SettlementLine, _ tally: Tally, on date: CivilDate) {
    self.line = line
    self.tally = tally
    day = date.daysSince1970
  }
}

/// What an outlet is settled for: one day's acts, or those between two closings of a day.
public struct Settlement: Hashable, Sendable {
  public var outlet: OutletID
  /// From 1 without gaps, for each outlet.
  public var number: UInt32
  /// The civil day of its acts, as days since 1970.
  public var day: Int32
  /// From 1 for each day.
  public var sequence: UInt32
  public var totals: SettlementTotals
  /// What the state adds to each loaf, by the policy of the day.
  public var subsidyPerLoafPiastres: Int64

  public init(
    outlet: OutletID, number: UInt32, day: Int32, sequence: UInt32, totals: SettlementTotals,
    subsidyPerLoafPiastres: Int64
  ) {
    self.outlet = outlet
    self.number = number
    self.day = day
    self.sequence = sequence
    self.totals = totals
    self.subsidyPerLoafPiastres = subsidyPerLoafPiastres
  }

  /// Loaves that stand, times the subsidy of one.
  public var subsidyPiastres: Int64 { totals.net.loaves * subsidyPerLoafPiastres }

  /// What the outlet is owed: the subsidy of its bread, the ration value and the money it took. The citizens' price of
  /// bread is in its own till already.
  public var duePiastres: Int64 {
    let net = totals.net
    return subsidyPiastres + net.valuePiastres + net.moneyPiastres
  }
}

extension State {
  /// An outlet's account since its last closing.
  public func openSettlement(of outlet: OutletID) -> OpenSettlement {
    let handle = Handle<OpenSettlement>(outlet.number)
    return settlements.contains(handle) ? settlements[handle] : .empty
  }
}
