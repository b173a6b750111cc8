import Cards
import Testing

@Suite struct AmountsTests {
  @Test func `money adds up and never wraps`() {
    #expect(Piastres(20) + Piastres(5) - Piastres(1) == Piastres(24))
    #expect(-Piastres(20) < .zero)
    #expect(Piastres(.max).checkedAdding(Piastres(1)) == nil)
    #expect(Piastres(.min).checkedSubtracting(Piastres(1)) == nil)
    #expect(Piastres(.max).checkedMultiplied(by: 2) == nil)
    #expect(Piastres(3).checkedMultiplied(by: 7) == Piastres(21))
  }

  @Test func `six hundred loaves cost a hundred and twenty pounds`() {
    #expect(Loaves(600).price(at: Piastres(20)) == Piastres(120_00))
    #expect(Loaves(.max).price(at: Piastres(.max)) == nil)
  }
}
