import Testing

@testable import Cards

/// Codes and labels, held in place in their records.
@Suite struct TextTests {
  @Test(arguments: ["A", "P001", "B0042", "HQ-S", "abcDEF12", "ABCDEFGHIJKLMNOP"])
  func `a code is read back as it was written`(_ text: String) {
    #expect(Code(text)?.text == text)
  }

  @Test(arguments: ["", "ABCDEFGHIJKLMNOPQ", "P 1", "م١", "P_1", "P\0", "P001\n"])
  func `what is no code is refused`(_ text: String) {
    #expect(Code(text) == nil)
  }

  @Test func `different codes have different keys`() {
    let texts = ["A", "AA", "A-", "-A", "B", "ABCDEFGH", "ABCDEFGHA", "ABCDEFGHB"]
    #expect(Set(texts.map { Code($0)!.key }).count == texts.count)
  }

  @Test(arguments: ["", "Port Fuad", "مكتب بريد بورفؤاد", String(repeating: "x", count: 126)])
  func `a label is read back as it was written`(_ text: String) {
    #expect(Label(text)?.text == text)
  }

  @Test(arguments: [String(repeating: "x", count: 127), "two\nlines", "bell\u{7}", "\u{7F}"])
  func `a label too long or with control characters is refused`(_ text: String) {
    #expect(Label(text) == nil)
  }

  @Test func `labels are equal when their texts are`() {
    #expect(Label("one") == Label("one"))
    #expect(Label("one") != Label("two"))
    #expect(Label("one") != Label("one "))
  }

  @Test func `a digest is read back as it was written, and is 32 bytes`() {
    let bytes = (0..<32).map { UInt8($0) }
    #expect(Digest(bytes)?.bytes == bytes)
    #expect(Digest(bytes.dropLast()) == nil)
    #expect(Digest() == Digest(Array(repeating: 0, count: 32)))
  }
}
