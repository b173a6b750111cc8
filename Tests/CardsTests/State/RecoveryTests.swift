import Testing

@testable import Cards

/// A start from a checkpoint taken page by page while the town went on: images of different moments, then the entries
/// from the oldest change that no image holds.
@Suite struct RecoveryTests {
  @Test(arguments: UInt64(21)...26)
  func `a state loaded from images and replayed has the same bytes and the same answers (I-10)`(
    _ seed: UInt64
  ) throws {
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

/// What stands only in memory is as good after a start as before it.
@Suite struct RestartedTownTests {
  private let family = Family(1)

  /// Three draws, and a start whose images hold more than the entries it begins from.
  private func restarted() throws -> Town {
    let town = try Town.withBread(family)
    try town.dispense(1, on: family.head)
    let from = town.lastEntry + 1
    for _ in 1...2 { try town.dispense(1, on: family.head) }
    var checkpoint = Checkpoint()
    while Checkpoint.oldestUnsaved(town.state) != nil { checkpoint.save(&town.state) }
    town.restart(from: checkpoint, replayingFrom: from)
    return town
  }

  @Test func `entries that the images hold already are not made twice`() throws {
    let town = try restarted()
    #expect(town.leftToday(family) == 57)
    #expect(town.isBalanced)
  }

  @Test func `a draw of before the start can be taken back, once`() throws {
    let town = try restarted()
    let back = Command.reverseBread(device: code("D1"), entry: town.lastEntry)
    #expect(town.refusal(of: back, by: .baker) == nil)
    #expect(town.refusal(of: back, by: .baker) == .alreadyReversed)
  }

  @Test func `yesterday's slots of draws are filled again as before the start`() throws {
    let town = try restarted()
    for date in ["2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05"] {
      town.today = day(date)
      for _ in 1...4 { try town.dispense(1, on: family.head) }
    }
    #expect(town.state.draws.count == 4)
  }
}

extension Town {
  /// The daemon ends and starts again: images, indexes, and the entries from one on.
  fileprivate func restart(from checkpoint: Checkpoint, replayingFrom first: UInt64) {
    var fresh = State()
    checkpoint.load(into: &fresh)
    fresh.rebuildIndexes()
    for entry in journal where entry.number >= first { fresh.fold(entry) }
    state = fresh
  }
}
