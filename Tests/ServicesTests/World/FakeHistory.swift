import Cards

@testable import Services

/// Views that hold what a test put in.
final class FakeHistory: HistoryReading, @unchecked Sendable {
  struct Broken: Error {}

  var lines: [RecordedLine] = []
  var movements: [RecordedMovement] = []
  var isBroken = false
  var settlements: [RecordedSettlement] = []
  private(set) var settlementsAsked: [SettlementsWanted] = []
  private(set) var statementsAsked: [CitizenID] = []
  private(set) var daysAsked: [OutletID] = []

  func lines(of card: CardID, before: UInt64?, limit: Int) throws -> [RecordedLine] {
    if isBroken { throw Broken() }
    return Array(lines.filter { $0.entry < before ?? .max }.prefix(limit))
  }

  func day(of outlet: OutletID, on date: CivilDate) throws -> RecordedDay {
    if isBroken { throw Broken() }
    daysAsked.append(outlet)
    return RecordedDay(
      draws: 2, loaves: 30, rationPiastres: 4_500, reversals: 1, refusals: 3, throughEntry: 99)
  }

  func settlements(
    _ wanted: SettlementsWanted, after serial: UInt64, limit: Int
  ) throws -> [RecordedSettlement] {
    if isBroken { throw Broken() }
    settlementsAsked.append(wanted)
    return Array(
      settlements.filter { recorded in
        recorded.serial > serial
          && recorded.settlement.number == wanted.number ?? recorded.settlement.number
      }.prefix(limit))
  }

  func statement(
    of citizen: CitizenID, before: UInt64?, limit: Int
  ) throws -> [RecordedMovement] {
    if isBroken { throw Broken() }
    statementsAsked.append(citizen)
    return Array(movements.filter { $0.entry < before ?? .max }.prefix(limit))
  }

  func rebuild() throws -> UInt64 {
    if isBroken { throw Broken() }
    return 77
  }
}
