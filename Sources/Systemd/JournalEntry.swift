import CSystemd
import Glibc
import Logging

/// A log line as the systemd journal keeps it: named fields, each `NAME=bytes`.
///
/// Metadata `card.entry` becomes `UNICARD_CARD_ENTRY`; the prefix keeps a caller's key from ever
/// standing in for one of the journal's own fields.
struct JournalEntry {
  private(set) var fields: [String] = []

  init(_ record: LogRecord, identifier: String) {
    let event = record.event
    fields = [
      "MESSAGE=\(event.message)", "PRIORITY=\(Self.priority(event.level))",
      "SYSLOG_IDENTIFIER=\(identifier)", "CODE_FILE=\(event.file)", "CODE_LINE=\(event.line)",
      "CODE_FUNC=\(event.function)", "UNICARD_LOGGER=\(record.label)",
    ]
    if let id = record.messageID { fields.append("MESSAGE_ID=\(id)") }
    for (key, value) in record.fields { fields.append("\(Self.fieldName(key))=\(value)") }
  }

  /// Hands the entry to the journal. A journal that does not take it loses the line, ignoring.
  func send() {
    let ends = fields.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    var bytes = fields.flatMap { Array($0.utf8) }
    bytes.withUnsafeMutableBytes { buffer in
      let vector = zip(ends, ends.dropFirst()).map { start, end in
        iovec(iov_base: buffer.baseAddress! + start, iov_len: end - start)
      }
      _ = sd_journal_sendv(vector, Int32(vector.count))
    }
  }

  /// `UNICARD_` and the key in capitals, digits and underscores; the journal takes 64 characters.
  static func fieldName(_ key: String) -> String {
    let letters = key.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: UInt8(ascii: "_")
      }
    }
    return String(decoding: ("UNICARD_".utf8 + letters).prefix(64), as: UTF8.self)
  }

  /// The level as syslog numbers it.
  static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
