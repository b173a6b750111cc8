import Cards
import Testing

@Suite struct NationalIDTests {
  static let today = day("2025-04-01")

  @Test(arguments: [
    ("28507120301236", "1985-07-12", Sex.male, NationalID.CheckDigit.agrees),
    ("29203150300441", "1992-03-15", .female, .agrees),
    ("30811220302175", "2008-11-22", .male, .agrees),
    ("31001010302310", "2010-01-01", .male, .ambiguous),
  ])
  func `a Port Said number says birth, sex and check digit`(
    text: String, birth: String, sex: Sex, check: NationalID.CheckDigit
  ) throws {
    let id = try NationalID(text, today: Self.today)
    #expect(id.birthDate == day(birth))
    #expect(id.sex == sex)
    #expect(id.birthGovernorate == .portSaid)
    #expect(id.checkDigit == check)
    #expect(id.digits == text)
    #expect(try NationalID(number: id.number) == id)
  }

  @Test(arguments: ["٢٨٥٠٧١٢٠٣٠١٢٣٦", "۲۸۵۰۷۱۲۰۳۰۱۲۳۶", "2850712٠۳۰1236"])
  func `Arabic-Indic and Persian digits are the same number`(text: String) throws {
    #expect(try NationalID(text, today: Self.today).digits == "28507120301236")
  }

  @Test(arguments: [
    ("2850712030123", NationalID.Fault.wrongLength), ("285071203012366", .wrongLength),
    ("", .wrongLength), ("2850712030123x", .notDigits), ("28507120301 36", .notDigits),
    ("18507120301236", .unknownCentury), ("48507120301236", .unknownCentury),
    ("08507120301236", .wrongLength),
    ("28513120301236", .impossibleDate), ("28502290301236", .impossibleDate),
    ("28500120301236", .impossibleDate), ("30000000301236", .impossibleDate),
    ("32504020301236", .birthInFuture), ("28507120501236", .unknownGovernorate),
    ("28507120001236", .unknownGovernorate), ("28507129901236", .unknownGovernorate),
  ])
  func `a broken number says what is wrong with it`(text: String, fault: NationalID.Fault) {
    #expect(throws: fault) { try NationalID(text, today: Self.today) }
  }

  @Test func `someone born today has a number`() throws {
    #expect(try NationalID("32504010301236", today: Self.today).birthDate == Self.today)
  }

  @Test func `the check digit advises as policy says`() throws {
    let sound = try NationalID("28507120301236", today: Self.today)
    let odd = try NationalID("28507120301237", today: Self.today)
    let unsure = try NationalID("31001010302310", today: Self.today)
    #expect(odd.checkDigit == .disagrees)
    for policy in CheckDigitPolicy.allCases {
      #expect(policy.verdict(on: sound) == .accepted)
      #expect(policy.verdict(on: unsure) == .accepted)
    }
    #expect(CheckDigitPolicy.warn.verdict(on: odd) == .warned)
    #expect(CheckDigitPolicy.enforce.verdict(on: odd) == .refused)
    #expect(CheckDigitPolicy.off.verdict(on: odd) == .accepted)
  }

  @Test func `the customary check digit is never one that disagrees`() throws {
    var numbers = SeededNumbers(seed: 14)
    for _ in 0..<5_000 {
      let first = 2_850_712_030_000 + UInt64.random(in: 0...9_999, using: &numbers)
      let check = NationalID.customaryCheckDigit(ofFirst: first)
      let id = try NationalID(number: first * 10 + UInt64(check))
      #expect(id.checkDigit != .disagrees)
    }
  }

  @Test func `no way of printing a number shows it`() throws {
    let id = try NationalID("28507120301236", today: Self.today)
    var dumped = ""
    dump(id, to: &dumped)
    for text in ["\(id)", String(reflecting: id), dumped, "\([id])", "\(Optional(id) as Any)"] {
      #expect(!text.contains("2850712"))
      #expect(!text.contains("1236"))
    }
  }
}
