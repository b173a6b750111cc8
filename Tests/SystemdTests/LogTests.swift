import Dispatch
import Glibc
import Logging
import Synchronization
import Testing

@testable import Systemd

private func record(
  _ level: Logger.Level = .notice, _ message: Logger.Message = "Card stopped",
  _ metadata: Logger.Metadata = [:]
) -> LogRecord {
  let event = LogEvent(
    level: level, message: message, metadata: nil, source: "Ledger", file: "Ledger/Fold.swift",
    function: "fold()", line: 7)
  return LogRecord(label: "ledger", event: event, metadata: metadata)
}

/// Holds the records that reach an outlet.
private final class Shelf: Sendable {
  private let records = Mutex<[LogRecord]>([])
  var all: [LogRecord] { records.withLock { $0 } }
  func put(_ record: LogRecord) { records.withLock { $0.append(record) } }
}

struct JournalEntryTests {
  @Test func `a line becomes named fields`() {
    let entry = JournalEntry(
      record(.error, "Card stopped", ["card.entry": "12", "message.id": "abc"]),
      identifier: "unicardd")
    #expect(
      entry.fields == [
        "MESSAGE=Card stopped", "PRIORITY=3", "SYSLOG_IDENTIFIER=unicardd",
        "CODE_FILE=Ledger/Fold.swift", "CODE_LINE=7", "CODE_FUNC=fold()", "UNICARD_LOGGER=ledger",
        "MESSAGE_ID=abc", "UNICARD_CARD_ENTRY=12",
      ])
  }

  @Test(arguments: [
    ("card.entry", "UNICARD_CARD_ENTRY"), ("sl-service", "UNICARD_SL_SERVICE"),
    ("PRIORITY", "UNICARD_PRIORITY"), ("_pid", "UNICARD__PID"), ("رقم", "UNICARD_______"),
  ])
  func `a key cannot stand in for a field of the journal's own`(key: String, field: String) {
    #expect(JournalEntry.fieldName(key) == field)
  }

  @Test func `a field name has at most 64 characters`() {
    #expect(JournalEntry.fieldName(String(repeating: "k", count: 200)).utf8.count == 64)
  }

  @Test func `every level has its priority`() {
    #expect(Logger.Level.allCases.map(JournalEntry.priority) == [7, 7, 6, 5, 4, 3, 2])
  }
}

struct ReadableLineTests {
  private func line(_ record: LogRecord) -> String {
    String(ReadableLine(record).text.drop { $0 != " " })
  }

  @Test func `a line reads time, level, message, fields`() {
    #expect(
      line(record(.notice, "Card stopped", ["card.entry": "12", "cause": "wrong print"]))
        == " notice   Card stopped card.entry=12 cause=\"wrong print\"\n")
  }

  @Test func `the time has milliseconds`() throws {
    let time = try #require(ReadableLine(record()).text.split(separator: " ").first)
    #expect(time.wholeMatch(of: /\d\d:\d\d:\d\d\.\d{3}/) != nil)
  }

  @Test func `no text can break the line or drive the terminal`() {
    #expect(
      line(record(.info, "a\nb", ["k": "\u{1b}[2J"])) == " info     a\\nb k=\\u{1B}[2J\n")
  }
}

struct LogOutletTests {
  @Test func `a handler hands over its own fields, the call's winning`() {
    let shelf = Shelf()
    let outlet = LogOutlet { shelf.put($0) }
    var logger = Logger(label: "test") { label in
      OutletLogHandler(label: label, outlet: outlet, logLevel: .info)
    }
    logger[metadataKey: "role"] = "post"
    logger[metadataKey: "entry"] = "1"
    logger.report(.ready, at: .notice, "Serving", metadata: ["entry": "2"])
    logger.debug("Not this one")
    outlet.flush(within: .seconds(5))
    #expect(shelf.all.count == 1)
    #expect(shelf.all.first?.fields.map(\.value) == ["2", "post"])
    #expect(shelf.all.first?.messageID == MessageID.ready.rawValue)
  }

  @Test func `a log that does not keep up loses lines and says how many`() {
    let shelf = Shelf()
    let gate = DispatchSemaphore(value: 0)
    let outlet = LogOutlet(limit: 2) { line in
      gate.wait()
      shelf.put(line)
    }
    for number in 1...5 { outlet.send(record(.info, "\(number)")) }
    for _ in 1...3 { gate.signal() }
    outlet.flush(within: .seconds(5))
    #expect(shelf.all.map { "\($0.event.message)" }.filter { $0.count == 1 } == ["1", "2"])
    #expect(shelf.all.compactMap { $0.metadata["log.lost"]?.description } == ["3"])
  }

  @Test func `the journal is chosen only when standard error is its stream`() {
    var standardError = stat()
    fstat(STDERR_FILENO, &standardError)
    let ours = "\(standardError.st_dev):\(standardError.st_ino)"
    #expect(LogDestination { $0 == "JOURNAL_STREAM" ? ours : nil } == .journal)
    #expect(LogDestination { _ in "1:2" } == .standardError)
    #expect(LogDestination { _ in nil } == .standardError)
  }
}
