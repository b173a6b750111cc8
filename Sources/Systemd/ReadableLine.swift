import Glibc
import Logging

/// A log line for people at a terminal: time, level, message, `key=value` … on one line.
struct ReadableLine {
  let text: String

  init(_ record: LogRecord) {
    var words = [
      Self.time(record.time), Self.padded("\(record.event.level)"),
      Self.printable("\(record.event.message)"),
    ]
    for (key, value) in record.fields { words.append("\(key)=\(Self.quoted(value))") }
    text = words.joined(separator: " ") + "\n"
  }

  /// Writes the line to standard error; a terminal that went away loses it, ignoring.
  func write() {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  private static func time(_ moment: timespec) -> String {
    var seconds = moment.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    let clock = [local.tm_hour, local.tm_min, local.tm_sec].map { twoDigits(Int($0)) }
    let milliseconds = String(1000 + moment.tv_nsec / 1_000_000).dropFirst()
    return clock.joined(separator: ":") + "." + milliseconds
  }

  private static func twoDigits(_ number: Int) -> String {
    String(String(100 + number).dropFirst())
  }

  private static func padded(_ level: String) -> String {
    level + String(repeating: " ", count: max(0, 8 - level.count))
  }

  /// Control characters spelled out, so that no text can break the line or drive the terminal.
  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result +=
        scalar.properties.generalCategory == .control
        ? scalar.escaped(asASCII: false) : String(scalar)
    }
    return result
  }

  private static func quoted(_ value: String) -> String {
    let plain = printable(value)
    let needsQuotes = plain.isEmpty || plain.contains { $0 == " " || $0 == "\"" || $0 == "=" }
    return needsQuotes ? "\"\(plain.replacing("\"", with: "\\\""))\"" : plain
  }
}
