import Testing

@testable import unicardd

struct FoundingRulesTests {
  private func problem(
    _ clerks: [UInt32] = [1201, 1202], kind: LedgerKind = .production
  ) -> String? {
    FoundingRules.problem(kind: kind, clerks: clerks)
  }

  @Test func `two persons make a ledger`() { #expect(problem() == nil) }

  @Test(
    arguments: [[1], [1, 2, 3], [7, 7], [7, 65534], [7, UInt32.max], [0, 7]] as [[UInt32]])
  func `fewer, more, the same, nobody and root are not two clerks`(clerks: [UInt32]) {
    #expect(problem(clerks) != nil)
  }

  @Test func `a rehearsal may be played by root`() {
    #expect(problem([0, 7], kind: .rehearsal) == nil)
  }
}
