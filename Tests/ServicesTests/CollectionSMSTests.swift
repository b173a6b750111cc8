import Cards
import Testing

@testable import Services

@Suite struct CollectionSMSTests {
  private let from = CivilDate("2025-12-30")!
  private let until = CivilDate("2026-11-30")!

  private func text(at centre: String) -> String {
    CollectionSMS.text(at: centre, from: from, until: until)
  }

  @Test func `the message names the place, the period and the hotline (R52, R53, C-11)`() {
    let text = text(at: "مكتب بريد بورفؤاد")
    #expect(text.contains("مكتب بريد بورفؤاد"))
    #expect(text.contains("30/12/2025"))
    #expect(text.contains("30/11/2026"))
    #expect(text.contains("15999"))
  }

  @Test func `the longest name an office can have leaves the message within two parts`() {
    let longest = String(repeating: "م", count: 63)
    #expect(Label(longest) != nil)
    #expect(Label(longest + "م") == nil)
    let text = text(at: longest)
    #expect(text.utf16.count <= 134)
    #expect(text.contains("…"))
    #expect(text.hasSuffix("15999"))
  }

  @Test func `names up to what is left are not cut`() {
    let room = 134 - text(at: "").utf16.count
    #expect(room >= 25)
    for count in (room - 1)...(room + 1) {
      let text = text(at: String(repeating: "م", count: count))
      #expect(text.utf16.count <= 134)
      #expect(text.contains("…") == (count > room))
    }
  }

  @Test func `a character of two units is never cut in half`() {
    let text = text(at: String(repeating: "🏤", count: 31))
    #expect(text.utf16.count <= 134)
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
  }
}
