import Testing

@testable import Office

@Suite struct SpeechTests {
  let arabic = Speech(.arabic)
  let english = Speech(.english)

  @Test func `money, dates, times, plurals and durations read as the golden page says`() {
    let page = [
      arabic, english, Speech(.arabic, digits: .latin), Speech(.english, digits: .arabic),
    ]
    .map(sample).joined(separator: "\n")
    expectGolden(page, "speech")
  }

  private func sample(_ speech: Speech) -> String {
    var lines = ["== \(speech.language.rawValue), \(speech.digits.rawValue) digits"]
    lines += [0, 5, 20, 100, 1250, -1205, 30_000, 123_456_789].map { speech.money(piastres: $0) }
    lines += [(2026, 4, 1), (2024, 2, 29), (2027, 12, 31)].map { speech.date($0.0, $0.1, $0.2) }
    lines += [1_775_023_509_000_000_000, 1_800_000_000_000_000_000].map {
      speech.moment(unixNanos: $0)
    }
    for noun in [Noun.loaf, .household, .row] {
      lines += [0, 1, 2, 3, 10, 11, 20, 99, 100, 101, 102, 103, 150, 42_000].map {
        speech.count($0, noun)
      }
    }
    lines += [0, 1, 59, 60, 65, 3600, 3725, 86_400, 180_061].map { speech.duration(.seconds($0)) }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    ([], [:], Language.arabic), ([], ["LANG": "en_GB.UTF-8"], .english),
    ([], ["LANG": "en_US", "LC_ALL": "ar_EG.UTF-8"], .arabic), ([], ["LC_ALL": "C"], .arabic),
    ([], ["LC_ALL": "", "LC_MESSAGES": "en", "LANG": "ar"], .english),
    (["--lang", "en"], ["LC_ALL": "ar_EG"], .english), (["--lang=ar"], ["LANG": "en"], .arabic),
    (["--", "--lang=en"], [:], .arabic),
  ])
  func `the option decides the language, then the locale, then Arabic`(
    arguments: [String], variables: [String: String], language: Language
  ) {
    #expect(Language.chosen(arguments: arguments) { variables[$0] } == language)
  }

  @Test(arguments: [
    ("٢٠", "20"), ("۱۴", "14"), ("--loaves=٢٠", "--loaves=20"), ("٢٠٢٦-٠٤-٠١", "2026-04-01"),
    ("٠٫٢٠", "0.20"), ("١٬٠٠٠", "1000"), ("مخبز ٣", "مخبز ٣"), ("/srv/٣.csv", "/srv/٣.csv"),
    ("--name=مخبز ٣", "--name=مخبز ٣"),
  ])
  func `a numeral argument is read in any digits and a name is left alone`(
    typed: String, read: String
  ) {
    #expect(Digits.readArgument(typed) == read)
  }

  @Test func `codes are fenced in Arabic lines on a terminal and nowhere else`() {
    #expect(Speech(.arabic, isolates: true).code("BK-3") == "\u{2068}BK-3\u{2069}")
    #expect(arabic.code("BK-3") == "BK-3")
    #expect(Speech(.english, isolates: true).code("BK-3") == "BK-3")
  }

  @Test func `a blank is filled as given while the phrase's own digits follow the speech`() {
    let phrase = Phrase(ar: "الخط 15999: {code}", en: "Line 15999: {code}")
    #expect(arabic.say(phrase, ["code": "A7"]) == "الخط ١٥٩٩٩: A7")
    #expect(english.say(phrase, ["code": "A7"]) == "Line 15999: A7")
    #expect(Phrase.blanks(in: "{a} b {c}") == ["a", "c"])
  }

  @Test func `summer in Cairo is an hour ahead of winter`() {
    #expect(english.moment(unixNanos: 1_782_896_400_000_000_000) == "1 July 2026, 12:00")
    #expect(english.moment(unixNanos: 1_767_258_000_000_000_000) == "1 January 2026, 11:00")
  }

  @Test func `marks and direction signs take no cells`() {
    #expect("رغيف".displayWidth == 4)
    #expect("رَغِيفٌ".displayWidth == 4)
    #expect("\u{2067}abc\u{2069}".displayWidth == 3)
    #expect("漢字".displayWidth == 4)
  }
}
