import Cards
import Testing

@Suite struct TermTests {
  @Test func `C-14 both windows are counted from the day of the notice`() {
    let windows = CollectionWindows(noticeOn: day("2026-01-31"))
    #expect(windows.firstEnds == day("2026-02-28"))
    #expect(windows.secondEnds == day("2026-03-31"))
  }

  @Test(arguments: [
    ("2026-01-30", CollectionWindows.Phase.notYet), ("2026-01-31", .atCentre),
    ("2026-02-28", .atCentre), ("2026-03-01", .atHeadquarters), ("2026-03-31", .atHeadquarters),
    ("2026-04-01", .closed),
  ])
  func `C-14 the last day of a window is inside it`(
    date: String, phase: CollectionWindows.Phase
  ) {
    #expect(CollectionWindows(noticeOn: day("2026-01-31")).phase(on: day(date)) == phase)
  }

  @Test func `C-42 a card of a leap day is good for three years to the 28th`() {
    let validity = CardValidity(issuedOn: day("2024-02-29"))
    #expect(validity.expiresOn == day("2027-02-28"))
    #expect(validity.renewalOpensOn == day("2027-01-28"))
    #expect(!validity.hasExpired(on: day("2027-02-28")))
    #expect(validity.hasExpired(on: day("2027-03-01")))
  }

  @Test func `C-31 older than sixteen is strictly after the birthday`() {
    let birth = day("2009-04-01")
    #expect(!birth.isOlder(than: 16, on: day("2025-03-31")))
    #expect(!birth.isOlder(than: 16, on: day("2025-04-01")))
    #expect(birth.isOlder(than: 16, on: day("2025-04-02")))
  }

  @Test func `an age is the birthdays that have come`() {
    #expect(day("2009-04-01").age(on: day("2025-03-31")) == 15)
    #expect(day("2009-04-01").age(on: day("2025-04-01")) == 16)
    #expect(day("2009-04-01").age(on: day("2009-04-01")) == 0)
    #expect(day("2009-04-01").age(on: day("2008-04-01")) == 0)
    #expect(day("2008-02-29").age(on: day("2025-02-28")) == 17)
  }
}
