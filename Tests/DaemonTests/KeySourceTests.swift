import Testing

@testable import unicardd

struct KeySourceTests {
  @Test func `development keys are for rehearsals only`() throws {
    #expect(try KeySource.choose(for: .rehearsal, credentialGiven: false) == .development)
    #expect(try KeySource.choose(for: .rehearsal, credentialGiven: true) == .credential)
    #expect(try KeySource.choose(for: .production, credentialGiven: true) == .credential)
    #expect(throws: StartError.self) {
      try KeySource.choose(for: .production, credentialGiven: false)
    }
  }

  @Test func `a ledger of another kind than demanded is refused`() throws {
    try LedgerKind.production.satisfy(.production)
    try LedgerKind.rehearsal.satisfy(nil)
    #expect(throws: StartError.self) { try LedgerKind.rehearsal.satisfy(.production) }
  }
}
