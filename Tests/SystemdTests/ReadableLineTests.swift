import Logging
import Testing

@testable import Systemd

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
