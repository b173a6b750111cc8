import Testing

@testable import Office

@Suite struct OptionTests {
  @Test(
    arguments: [
      ("300", 30_000), ("12.50", 1250), ("٠٫٢", 20), ("0.05", 5), ("1.", nil), (".5", nil),
      ("1.234", nil), ("-1", nil), ("", nil), ("1.2.3", nil),
    ] as [(String, Int64?)])
  func `pounds become piastres without a fraction in between`(text: String, piastres: Int64?) {
    #expect(Pounds(argument: text)?.piastres == piastres)
  }

  @Test(
    arguments: [
      ("2026-04-01", "2026-4-1"), ("1/4/2026", "2026-4-1"), ("٢٠٢٤-٠٢-٢٩", "2024-2-29"),
      ("2026-02-29", nil), ("2026-13-01", nil), ("2026-4", nil), ("1-4-2026", nil),
      ("2026-04-01x", nil), ("2026--04-01", nil),
    ] as [(String, String?)])
  func `a date is ISO or day first`(text: String, day: String?) {
    #expect(Day(text).map { "\($0.year)-\($0.month)-\($0.day)" } == day)
  }

  @Test(
    arguments: [
      ("5s", .seconds(5)), ("500ms", .milliseconds(500)), ("2m", .seconds(120)), ("٧", .seconds(7)),
      ("", nil), ("s", nil), ("1h", nil), ("-1s", nil),
    ] as [(String, Duration?)])
  func `a timeout has a unit or means seconds`(text: String, duration: Duration?) {
    #expect(Timeout(argument: text)?.duration == duration)
  }

  @Test(arguments: [
    "4000123412341239", "--note=4000123412341239", "4000 1234 1234 1234", "4000-1234-1234-1234",
    "٤٠٠٠١٢٣٤١٢٣٤١٢٣٤", "--pin", "--pin=1234", "--card=1",
  ])
  func `a secret in the argument list is seen`(argument: String) {
    #expect(ArgumentSecrets.arePresent(in: ["dispense", argument]))
  }

  @Test(arguments: [
    "28507120301236", "01001234567", "1775023509000000123", "01890a5d-ac96-774b-bcce-b302099a8057",
    "a4000123412341239", "4000123412341239f", "2026-04-01", "--socket-dir=/run/unicard",
    "/srv/20260401-12345678.csv", "01890a5d-1234-1234-1234-123412341234",
  ])
  func `what is no card number passes`(argument: String) {
    #expect(!ArgumentSecrets.arePresent(in: [argument]))
  }
}
