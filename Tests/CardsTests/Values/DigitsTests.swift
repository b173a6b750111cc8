import Cards
import Testing

@Suite struct DigitsTests {
  @Test func `all twenty foreign digits become ASCII`() {
    #expect(Digits.ascii("٠١٢٣٤٥٦٧٨٩") == "0123456789")
    #expect(Digits.ascii("۰۱۲۳۴۵۶۷۸۹") == "0123456789")
  }

  @Test func `everything else stays as it was`() {
    for text in ["", "abc ١x", "بورسعيد", "قطعة ٢٠ / ۵", "٪ ٫ ٬ ٭", "é😀"] {
      let kept = Digits.ascii(text).unicodeScalars.filter { !("0"..."9").contains($0) }
      let meant = text.unicodeScalars.filter { !isDigit($0) }
      #expect(Array(kept) == Array(meant))
    }
  }

  @Test func `bytes that are no text pass through`() {
    #expect(Digits.ascii([0xD9, 0xFF, 0xDB, 0xD9, 0xA3, 0xD9]) == [0xD9, 0xFF, 0xDB, 0x33, 0xD9])
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("\u{660}"..."\u{669}").contains(scalar)
      || ("\u{6F0}"..."\u{6F9}").contains(scalar)
  }
}
