import Cards
import Journal
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
