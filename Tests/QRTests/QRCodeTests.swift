import QR
import Testing

@Suite struct QRCodeTests {
  @Test func `a code has its three finders and stays within its limit`() throws {
    let code = try #require(QRCode("UC1/7C31F0A2/1/123456/9F86D081884C", atMost: 29))
    #expect(code.size == 25)
    for (row, column) in [(0, 0), (0, 18), (18, 0)] {
      for offset in 0..<7 {
        #expect(code.isDark(row: row, column: column + offset))
        #expect(code.isDark(row: row + offset, column: column))
      }
      #expect(!code.isDark(row: row + 1, column: column + 1))
      #expect(code.isDark(row: row + 3, column: column + 3))
    }
    #expect(!code.isDark(row: 18, column: 18) || !code.isDark(row: 19, column: 19))
  }

  @Test func `outside the code all is light`() throws {
    let code = try #require(QRCode("A", atMost: 21))
    for outside in [-1, 21] {
      #expect(!code.isDark(row: outside, column: 0) && !code.isDark(row: 0, column: outside))
    }
  }

  @Test func `a text that takes more room than there is makes no code`() {
    #expect(QRCode(String(repeating: "A", count: 61), atMost: 29)?.size == 29)
    #expect(QRCode(String(repeating: "A", count: 62), atMost: 29) == nil)
    #expect(QRCode("", atMost: 29) == nil)
  }
}
