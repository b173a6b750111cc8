import Testing

@testable import Cards

/// A bulk load: staged rows that one approval by a second person makes visible, all or none.
@Suite struct ImportingTests {
  private let family = Family(1)

  /// An import with one chunk staged, and what it says of itself.
  private func staged(
    _ families: [Family]
  ) throws -> (town: Town, load: ImportID, rows: UInt64, digest: Digest) {
    let town = try Town()
    try town.grant(.beginImport(Label("load")!), by: .mona)
    let answer = try town.grant(append(families), by: .mona)
    guard case .importStaged(let rows, _, let digest) = answer else {
      throw Unexpected(answer: answer)
    }
    return (town, ImportID(1), rows, digest)
  }

  private func append(_ families: [Family], chunk: UInt32 = 0, to load: UInt32 = 1) -> Command {
    .appendImport(
      ImportID(load), chunk: chunk, families: families.map(\.imported), digest: digest(1))
  }

  @Test func `staged rows are invisible until a second person approves (R40, R46)`() throws {
    let (town, load, rows, digest) = try staged([family])
    #expect(!town.knows(family.head) && !town.knowsOldCard(of: family))
    try town.grant(
      .propose(.approveImport(load, rows: rows, digest: digest), digest: Cards.Digest()), by: .mona)
    #expect(!town.knows(family.head) && !town.knowsOldCard(of: family))
    try town.grant(.approve(town.lastProposal, digest: Cards.Digest()), by: .nabil)
    #expect(town.knows(family.head) && town.knowsOldCard(of: family))
  }

  @Test func `no command finds a person whose import is not approved`() throws {
    let (town, _, _, _) = try staged([family])
    let head = family.head
    #expect(
      town.refusal(of: .requestCard(nationalID: head.nationalID), by: .postAtP1)
        == .citizenUnknown)
    #expect(
      town.refusal(of: .lookUp(nationalID: head.nationalID, mobile: head.mobile), by: .hotline)
        == .citizenUnknown)
    #expect(
      town.refusal(of: town.drawing(5, onOldCardOf: family), by: .baker) == .legacyCardUnknown)
    let batch = Command.requestBatch(governorate: Town.portSaid, cursor: 0, limit: 10)
    #expect(try town.grant(batch, by: .postAtP1) == .cardsRequested(cards: 0, cursor: 0))
  }

  @Test func `discarded rows never show, and the people can be imported again`() throws {
    let (town, load, rows, digest) = try staged([family])
    try town.grant(.discardImport(load), by: .mona)
    let approval = Act.approveImport(load, rows: rows, digest: digest)
    #expect(town.refusal(of: .propose(approval, digest: digest), by: .mona) == .importUnknown)
    #expect(!town.knows(family.head))
    try town.admit(family)
    #expect(town.knows(family.head) && town.knowsOldCard(of: family))
    #expect(town.account(family).members == 4)
  }

  @Test func `a sealed import takes no more rows, and can still be discarded`() throws {
    let (town, load, rows, digest) = try staged([family])
    let approval = Act.approveImport(load, rows: rows, digest: digest)
    try town.grant(.propose(approval, digest: digest), by: .mona)
    #expect(town.refusal(of: append([Family(11)], chunk: 1), by: .mona) == .importUnknown)
    try town.grant(.discardImport(load), by: .mona)
    #expect(
      town.refusal(of: .approve(town.lastProposal, digest: digest), by: .nabil) == .importUnknown)
  }

  @Test func `an approved import cannot be approved twice or discarded`() throws {
    let (town, load, rows, digest) = try staged([family])
    let approval = Act.approveImport(load, rows: rows, digest: digest)
    try town.agree(approval)
    #expect(town.refusal(of: .propose(approval, digest: digest), by: .mona) == .importUnknown)
    #expect(town.refusal(of: .discardImport(load), by: .mona) == .importUnknown)
  }

  @Test func `one import at a time, until it is approved or discarded`() throws {
    let (town, load, _, _) = try staged([family])
    #expect(town.refusal(of: .beginImport(Label()), by: .nabil) == .importOpen)
    try town.grant(.discardImport(load), by: .nabil)
    #expect(town.refusal(of: .beginImport(Label()), by: .nabil) == nil)
  }

  @Test func `chunks come in order, each once`() throws {
    let (town, _, _, _) = try staged([family])
    for chunk in [UInt32(0), 2, .max] {
      #expect(
        town.refusal(of: append([Family(11)], chunk: chunk), by: .mona) == .importChunkOutOfOrder)
    }
    try town.grant(append([Family(11)], chunk: 1), by: .mona)
  }

  @Test func `an approval speaks of what was staged: rows and digest`() throws {
    let (town, load, rows, digest) = try staged([family])
    let wrong = [
      Act.approveImport(load, rows: rows + 1, digest: digest),
      .approveImport(load, rows: rows, digest: Cards.Digest()),
    ]
    for act in wrong {
      #expect(town.refusal(of: .propose(act, digest: digest), by: .mona) == .importIncomplete)
    }
  }

  @Test func `the digest depends on every chunk and on their order`() throws {
    func loaded(_ chunks: [UInt8]) throws -> Digest {
      let town = try Town()
      try town.grant(.beginImport(Label()), by: .mona)
      for (i, one) in chunks.enumerated() {
        try town.grant(
          .appendImport(
            ImportID(1), chunk: UInt32(i), families: [Family(UInt64(i * 10 + 1)).imported],
            digest: digest(one)), by: .mona)
      }
      return town.state.imports[ImportID(1)].digest
    }
    let all = try [loaded([1]), loaded([2]), loaded([1, 2]), loaded([2, 1]), loaded([1, 1])]
    #expect(Set(all).count == all.count)
  }

  @Test func `an empty import cannot be approved`() throws {
    let town = try Town()
    try town.grant(.beginImport(Label()), by: .mona)
    let act = Act.approveImport(ImportID(1), rows: 0, digest: Cards.Digest())
    #expect(town.refusal(of: .propose(act, digest: digest(1)), by: .mona) == .importIncomplete)
  }
}
