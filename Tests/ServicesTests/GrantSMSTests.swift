import Cards
import Messages
import Testing

@testable import Services

@Suite struct GrantSMSTests {
  private func grant(_ piastres: Int64, _ first: Int, _ last: Int) -> Grant {
    Grant(
      governorate: 3, amountPiastres: piastres, from: Month(year: 9_999, month: first)!,
      through: Month(year: 9_999, month: last)!)
  }

  @Test func `the longest message of a grant fits in two parts`() {
    let text = GrantSMS.text(of: grant(9_999_999, 10, 12))
    #expect(text.utf16.count <= CollectionSMS.longest)
    #expect(text.contains("99999.99 جنيه") && text.contains("من 10/9999 إلى 12/9999"))
  }

  @Test func `whole pounds have no decimals, and one month is named once`() {
    let text = GrantSMS.text(of: grant(40_000, 3, 3))
    #expect(text.contains("400 جنيه") && text.contains("عن شهر 3/9999"))
    #expect(GrantSMS.text(of: grant(1_005, 3, 4)).contains("10.05 جنيه"))
  }
}
