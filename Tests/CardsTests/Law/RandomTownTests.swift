import Testing

@testable import Cards

/// Thousands of commands nobody chose: the invariants hold after every one of them.
@Suite struct RandomTownTests {
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `ten thousand random commands break no invariant (I-1, I-2, I-3, I-5, I-6, I-7, I-8, I-9)`(
    _ seed: UInt64
  ) throws {
    var story = try RandomTown(seed: seed)
    let auditor = Auditor()
    story.town.auditor = auditor
    for _ in 0..<10_000 where auditor.complaints.isEmpty { story.step() }
    #expect(auditor.complaints == [])
    expectVariety(auditor)
  }

  /// A story in which little happens proves little: each of these must have been granted, and these reasons given.
  private func expectVariety(_ auditor: Auditor) {
    for answer in [
      "breadDrawn", "breadReversed", "goodsDrawn", "goodsReversed", "cardsMoved",
      "shipmentReceived", "noticesReported",
      "delivered", "place", "proposed", "approved", "importStaged", "swept", "cardRequested",
      "dayClosed", "fingerEnrolled", "verificationBegun",
    ] {
      #expect(auditor.granted[answer, default: 0] > 2, "hardly ever granted: \(answer)")
    }
    for reason in [
      Reason.quotaExceeded, .legacyCardRetired, .windowClosed, .windowNotOver, .wrongCentre,
      .twoPersonsNeeded, .pinWrong, .notHeadCard, .reversalTooLate, .importRowsInvalid,
      .nothingToSettle,
      .rationExceeded, .itemUnknown, .notAGrocer,
    ] {
      #expect(auditor.refused[reason, default: 0] > 0, "never refused: \(reason)")
    }
  }

  @Test func `the same events folded again make the same bytes (I-10)`() throws {
    var story = try RandomTown(seed: 5)
    for _ in 0..<3_000 { story.step() }
    var second = State()
    for entry in story.town.journal { second.fold(entry) }
    #expect(pages(of: second) == pages(of: story.town.state))
  }

  @Test func `a decision changes nothing by itself`() throws {
    var story = try RandomTown(seed: 6)
    for _ in 0..<500 { story.step() }
    let before = pages(of: story.town.state)
    let town = story.town
    for family in [Family(1), Family(11)] {
      let command = town.drawing(5, onOldCardOf: family)
      _ = town.state.decide(command, on: town.occasion(for: town.caller(.baker)))
    }
    #expect(pages(of: town.state) == before)
  }
}

/// The bytes of every table, as a digest of the state would see them.
func pages(of state: borrowing State) -> [[UInt8]] {
  [
    bytes(of: state.citizens), bytes(of: state.households), bytes(of: state.cards),
    bytes(of: state.offices), bytes(of: state.outlets), bytes(of: state.devices),
    bytes(of: state.clerks), bytes(of: state.notices), bytes(of: state.announcements),
    bytes(of: state.imports), bytes(of: state.proposals), bytes(of: state.draws),
    bytes(of: state.settlements), bytes(of: state.payments), bytes(of: state.takenReferences),
    bytes(of: state.policyValues), bytes(of: state.goods), bytes(of: state.grants),
    bytes(of: state.goodsDraws), bytes(of: state.ledger), bytes(of: state.captureDevices),
    bytes(of: state.enrolments), bytes(of: state.attempts), bytes(of: state.wrongPrints),
  ]
}

private func bytes<Record: DenseRecord>(of table: borrowing DenseTable<Record>) -> [UInt8] {
  var all: [UInt8] = []
  table.forEachPage { all.append(contentsOf: $0) }
  return all
}
