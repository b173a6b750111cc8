import Cards
import Journal
import Ledger
import Logging
import Services
import Synchronization
import Views

/// The views behind the ledger: followed on a thread of their own, read on the services' history lane.
final class HistoryDesk: HistoryReading {
  private let builder: ViewBuilder
  private let reader: Mutex<Reader>

  private struct Reader: ~Copyable {
    let views: HistoryReader
  }

  /// How long a reader waits for the views to come as far as the ledger was when he asked.
  private static let patience: Duration = .seconds(2)

  init(directory: String, logger: Logger) {
    builder = ViewBuilder(
      directory: directory, openSource: { try JournalReader(directory: directory) },
      log: { logger.notice("\($0)") })
    reader = Mutex(Reader(views: builder.makeReader()))
  }

  /// Says that the journal reaches that entry.
  func wake(through entry: UInt64) {
    builder.wake(through: entry)
    reached.store(entry, ordering: .relaxed)
  }

  private let reached = Atomic<UInt64>(0)

  func lines(of card: CardID, before: UInt64?, limit: Int) throws -> [RecordedLine] {
    try current { try $0.cardHistory(card: card.number, before: before, limit: limit) }
      .map { line in
        RecordedLine(
          entry: line.entry, instant: Instant(unixNanoseconds: line.instantUnixNanos),
          method: line.method, refused: line.refused, loaves: line.loaves,
          rationPiastres: line.rationPiastres, place: line.place)
      }
  }

  func day(of outlet: OutletID, on date: CivilDate) throws -> RecordedDay {
    let day = try current { try $0.outletDay(outlet: outlet.number, day: date.daysSince1970) }
    return RecordedDay(
      draws: day.draws, loaves: day.loaves, rationPiastres: day.rationPiastres,
      reversals: day.reversals, refusals: day.refusals, throughEntry: day.throughEntry)
  }

  func statement(
    of citizen: CitizenID, before: UInt64?, limit: Int
  ) throws -> [RecordedMovement] {
    try current { try $0.statement(citizen: citizen.number, before: before, limit: limit) }
      .map { line in
        RecordedMovement(
          entry: line.entry, instant: Instant(unixNanoseconds: line.instantUnixNanos),
          method: line.method, amountPiastres: line.amountPiastres,
          balancePiastres: line.balancePiastres, place: line.place, reference: line.reference)
      }
  }

  func settlements(
    _ wanted: SettlementsWanted, after serial: UInt64, limit: Int
  ) throws -> [RecordedSettlement] {
    let asked = WantedSettlements(wanted)
    return try current { try $0.settlements(asked, after: serial, limit: limit) }
      .map { try RecordedSettlement($0) }
  }

  func rebuild() throws -> UInt64 { try builder.rebuild() }

  func stop() { builder.stop() }

  /// Reads views that have come as far as the journal was; views that stand still are read as they are, and say so.
  private func current<Found: Sendable>(_ body: (HistoryReader) throws -> Found) throws -> Found {
    try reader.withLock { reader in
      _ = reader.views.waitUntil(
        through: reached.load(ordering: .relaxed), deadline: .now + Self.patience)
      return try body(reader.views)
    }
  }
}

extension WantedSettlements {
  fileprivate init(_ wanted: SettlementsWanted) {
    let owner: Owner =
      switch (wanted.outlet, wanted.governorate) {
      case (let outlet?, _): .outlet(outlet.number)
      case (nil, let governorate?): .governorate(governorate)
      case (nil, nil): .everybody
      }
    let first = wanted.from.daysSince1970
    self.init(
      owner, days: first...max(first, wanted.to.daysSince1970), number: wanted.number ?? 0)
  }
}

extension RecordedSettlement {
  fileprivate init(_ closed: ClosedSettlement) throws {
    guard let kind = OutletKind(rawValue: closed.kind) else { throw UnknownOutletKind() }
    self.init(
      serial: closed.serial, entry: closed.entry,
      settlement: try Settlement(closed.settlement, entry: closed.entry),
      outlet: OutletFacts(
        code: closed.code, name: closed.name, kind: kind, governorate: closed.governorate))
  }

  /// The views hold an outlet of a kind that this build's law does not know.
  private struct UnknownOutletKind: Error {}
}
