import Testing

@testable import Cards

/// A start from a checkpoint taken page by page while the town went on: images of different moments, then the entries
/// from the oldest change that no image holds.
@Suite struct RecoveryTests {
  @Test(arguments: UInt64(21)...26)
  func
    `a state loaded from images and replayed is the same to the byte, and decides the same (I-10)`(
      _ seed: UInt64
    ) throws
  {
    var story = try RandomTown(seed: seed)
    var checkpoint = Checkpoint()
    var random = SeededNumbers(seed: seed)
    for _ in 0..<1_500 {
      story.step()
      if Int.random(in: 0..<3, using: &random) == 0 { checkpoint.save(&story.town.state) }
    }
    let copy = recovered(story.town, from: checkpoint)
    #expect(pages(of: copy.state) == pages(of: story.town.state))
    expectSameDecisions(story, copy)
  }

  /// Another town with the recovered state; the journal is the first one's.
  private func recovered(_ town: Town, from checkpoint: Checkpoint) -> Recovered {
    let copy = Recovered()
    checkpoint.load(into: &copy.state)
    copy.state.rebuildIndexes()
    let from = Checkpoint.oldestUnsaved(town.state) ?? .max
    restoreActs(town, before: from, into: copy)
    for entry in town.journal where entry.number >= from { copy.state.fold(entry) }
    return copy
  }

  /// What proposals propose stands in their entries.
  private func restoreActs(_ town: Town, before entry: UInt64, into copy: Recovered) {
    for event in town.journal.prefix(while: { $0.number < entry }).flatMap(\.events) {
      if case .proposed(let id, _, let act) = event, copy.state.proposals[id].state == .open {
        copy.state.restore(act, of: id)
      }
    }
  }

  private func expectSameDecisions(_ story: RandomTown, _ copy: Recovered) {
    var story = story
    for _ in 0..<300 {
      let (command, someone) = story.next()
      let town = story.town
      let occasion = town.occasion(for: town.caller(someone))
      let one = town.state.decide(command, on: occasion)
      let other = copy.state.decide(command, on: occasion)
      #expect(one.outcome == other.outcome)
      #expect(one.events == other.events)
    }
  }

  private final class Recovered {
    var state = State()
  }
}

/// The images of every table, as a checkpoint keeps them: the newest of each page, and how many handles there were.
private struct Checkpoint {
  private var tables: [UInt32: [UInt32: (entry: UInt64, bytes: [UInt8])]] = [:]
  private var counts: [UInt32: UInt32] = [:]

  /// Saves at most one page of each table, and every table's count.
  mutating func save(_ state: inout State) {
    save(&state.citizens)
    save(&state.households)
    save(&state.cards)
    save(&state.offices)
    save(&state.outlets)
    save(&state.devices)
    save(&state.clerks)
    save(&state.notices)
    save(&state.announcements)
    save(&state.imports)
    save(&state.proposals)
    save(&state.draws)
    save(&state.policyValues)
    save(&state.ledger)
  }

  func load(into state: inout State) {
    load(into: &state.citizens)
    load(into: &state.households)
    load(into: &state.cards)
    load(into: &state.offices)
    load(into: &state.outlets)
    load(into: &state.devices)
    load(into: &state.clerks)
    load(into: &state.notices)
    load(into: &state.announcements)
    load(into: &state.imports)
    load(into: &state.proposals)
    load(into: &state.draws)
    load(into: &state.policyValues)
    load(into: &state.ledger)
  }

  static func oldestUnsaved(_ state: borrowing State) -> UInt64? {
    [
      state.citizens.oldestUnsaved, state.households.oldestUnsaved, state.cards.oldestUnsaved,
      state.offices.oldestUnsaved, state.outlets.oldestUnsaved, state.devices.oldestUnsaved,
      state.clerks.oldestUnsaved, state.notices.oldestUnsaved, state.announcements.oldestUnsaved,
      state.imports.oldestUnsaved, state.proposals.oldestUnsaved, state.draws.oldestUnsaved,
      state.policyValues.oldestUnsaved, state.ledger.oldestUnsaved,
    ].compactMap { $0 }.min()
  }

  private mutating func save<Record: DenseRecord>(_ table: inout DenseTable<Record>) {
    _ = table.takeImage { page, entry, image in
      tables[Record.table, default: [:]][page] = (entry, Array(image))
    }
    counts[Record.table] = table.count
  }

  private func load<Record: DenseRecord>(into table: inout DenseTable<Record>) {
    for (page, image) in tables[Record.table, default: [:]] {
      _ = image.bytes.withUnsafeBytes { table.load(page: page, entry: image.entry, image: $0) }
    }
    table.setCount(counts[Record.table, default: 0])
  }
}
