import Logging
import Testing

@testable import Systemd

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
