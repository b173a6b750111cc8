/// Who has been asked for proof of life and who has answered; decides, does nothing.
///
/// Each round asks everybody who does not still owe an answer. The roll is complete at the moment
/// the last one answers, so a feed always rests on answers that were given after the round began.
struct RollCall: Sendable {
  struct Round: Sendable, Equatable {
    /// Whom to ask, by position.
    var ask: [Int]
    /// The round's number, which an answer has to carry.
    var number: Int
    /// Whoever was asked earlier and has not proved life since, by position.
    var silent: [Int]
  }

  private enum Standing { case idle, asked(inRound: Int), failed, proved }
  private var standings: [Standing]
  private var round = 0

  init(count: Int) {
    precondition(count > 0, "A watchdog that nobody has to answer proves nothing.")
    standings = Array(repeating: .idle, count: count)
  }

  /// Opens a round.
  mutating func open() -> Round {
    round += 1
    var opened = Round(ask: [], number: round, silent: [])
    for (index, standing) in standings.enumerated() {
      switch standing {
      case .asked: opened.silent.append(index)
      case .failed:
        opened.silent.append(index)
        opened.ask.append(index)
      case .idle, .proved: opened.ask.append(index)
      }
    }
    for index in opened.ask { standings[index] = .asked(inRound: round) }
    return opened
  }

  /// Takes an answer; true when it completes the roll. An answer nobody waits for changes nothing.
  mutating func answer(_ index: Int, inRound number: Int, alive: Bool) -> Bool {
    guard case .asked(number) = standings[index] else { return false }
    standings[index] = alive ? .proved : .failed
    return standings.allSatisfy { if case .proved = $0 { true } else { false } }
  }
}
