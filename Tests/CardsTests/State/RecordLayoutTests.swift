import Testing

@testable import Cards

/// A record's bytes are its image: every byte belongs to a field, so that equal records have equal bytes.
@Suite struct RecordLayoutTests {
  @Test func `no record has a byte that belongs to no field (I-10)`() {
    expectDense(Citizen.empty)
    expectDense(Household.empty)
    expectDense(Card.empty)
    expectDense(Office.empty)
    expectDense(Outlet.empty)
    expectDense(Device.empty)
    expectDense(Clerk.empty)
    expectDense(Notice.empty)
    expectDense(Announcement.empty)
    expectDense(Import.empty)
    expectDense(Proposal.empty)
    expectDense(Draw.empty)
    expectDense(Payment.empty)
    expectDense(TakenReference.empty)
    expectDense(PolicyValue.empty)
    expectDense(Good.empty)
    expectDense(Grant.empty)
    expectDense(GoodsDraw.empty)
    expectDense(LedgerFacts.empty)
    expectDense(OpenSettlement.empty)
    expectDense(CaptureDevice.empty)
    expectDense(Enrolment.empty)
    expectDense(Attempt.empty)
    expectDense(WrongPrints.empty)
  }

  @Test func `every table has its own number in a checkpoint`() {
    let tables = [
      Citizen.table, Household.table, Card.table, Office.table, Outlet.table, Device.table,
      Clerk.table, Notice.table, Announcement.table, Import.table, Proposal.table, Draw.table,
      OpenSettlement.table, Payment.table, TakenReference.table, PolicyValue.table, Good.table,
      Grant.table, GoodsDraw.table, LedgerFacts.table, CaptureDevice.table, Enrolment.table,
      Attempt.table, WrongPrints.table,
    ]
    #expect(Set(tables).count == tables.count)
  }

  @Test func `an enrolment takes 64 bytes, an attempt 88, a capture device 80`() {
    #expect(MemoryLayout<Enrolment>.stride == 64)
    #expect(MemoryLayout<Attempt>.stride == 88)
    #expect(MemoryLayout<CaptureDevice>.stride == 80)
  }

  @Test func `a citizen takes 88 bytes, a card 80, a household 112`() {
    #expect(MemoryLayout<Citizen>.stride == 88)
    #expect(MemoryLayout<Card>.stride == 80)
    #expect(MemoryLayout<Household>.stride == 112)
  }

  private func expectDense<Record: DenseRecord>(_ record: Record) {
    let fields = Mirror(reflecting: record).children.reduce(0) { $0 + size(of: $1.value) }
    #expect(fields == MemoryLayout<Record>.size, "\(Record.self) has padding inside.")
    #expect(MemoryLayout<Record>.size == MemoryLayout<Record>.stride, "\(Record.self) has a tail.")
  }

  private func size(of field: Any) -> Int {
    func measure<Field>(_: Field) -> Int { MemoryLayout<Field>.size }
    return _openExistential(field, do: measure)
  }
}

/// A card's life is kept in a few bytes of its record and read back as it was.
@Suite struct CardRecordTests {
  private let windows = CollectionWindows(noticeOn: day("2026-01-31"))

  @Test func `every life of a card is read back as it was written`() {
    let lives: [CardLife] =
      [
        .requested, .printed, .inTransit, .atCentre, .notified(windows), .forwarded(windows),
        .atHeadquarters(windows), .active, .destroyed, .expired, .replaced,
      ] + SuspensionCause.allCases.map { .suspended($0) } + StopCause.allCases.map { .stopped($0) }
    var card = Card.empty
    for life in lives + lives.reversed() {
      card.life = life
      #expect(card.life == life)
    }
  }

  @Test func `a life leaves nothing of the one before it in the record`() {
    var card = Card.empty
    card.life = .notified(windows)
    card.life = .stopped(.stolen)
    card.life = .requested
    #expect(card == .empty)
  }
}
