@testable import Cards

/// A bookkeeping of wrong prints, visits and stopped cards beside the law (I-3, I-5, I-9).
struct PrintsAudit {
  /// Wrong prints in a row, by card.
  private var wrong: [CardID: UInt8] = [:]
  private var used: Set<AttemptID> = []
  private(set) var complaints: [String] = []

  mutating func look(
    at decision: Decision, before state: borrowing State, on occasion: Occasion
  ) {
    let isGranted = if case .granted = decision.outcome { true } else { false }
    for event in decision.events {
      switch event {
      case .printRefused(let card, let count): lookAtMiss(card, count, decision)
      case .printAccepted(let card): wrong[card] = 0
      case .attemptBegun(let id, let attempt):
        used.remove(id)
        lookAtUse(of: attempt.card, state, "begins an attempt", occasion)
      case .printCompared(let id, let verdict):
        if verdict.isMatch { wrong[state.attempts[id].card] = 0 }
        lookAtUse(of: state.attempts[id].card, state, "verifies", occasion)
      case .matchUsed(let id): lookAtVisit(id, state, occasion)
      case .cardEnrolled(let card, _) where isGranted:
        lookAtUse(of: card, state, "enrols", occasion)
      default: break
      }
    }
  }

  /// What must hold between any two entries.
  mutating func look(at state: borrowing State) {
    for id in state.cards.handles {
      let card = state.cards[id]
      if card.wrongPrints != wrong[id, default: 0] {
        complain("I-3: card \(id.number) counts \(card.wrongPrints), not \(wrong[id, default: 0])")
      }
      if (card.life == .stopped(.fingerprint)) != (card.wrongPrints == 8) {
        complain("I-3: card \(id.number) is \(card.life) at \(card.wrongPrints) wrong prints")
      }
    }
  }

  /// The count goes up by one; at the eighth the same entry stops the card and has its holder told.
  private mutating func lookAtMiss(_ card: CardID, _ count: UInt8, _ decision: Decision) {
    wrong[card, default: 0] += 1
    if wrong[card]! != count { complain("I-3: card \(card.number) jumps to \(count)") }
    let stops = decision.events.contains(.cardLockedOut(card))
    if stops != (count == 8) {
      complain("I-3: at \(count) the card \(stops ? "is" : "is not") stopped")
    }
    let tells = decision.events.contains {
      if case .noticeQueued(_, let notice) = $0 { notice.kind == .lockout } else { false }
    }
    if tells != stops { complain("R93: a stop and its message are two entries") }
  }

  private mutating func lookAtVisit(
    _ id: AttemptID, _ state: borrowing State, _ occasion: Occasion
  ) {
    let attempt = state.attempts[id]
    let isSound =
      attempt.state == .matched && attempt.unit == occasion.caller.office
      && attempt.day == occasion.today.daysSince1970 && used.insert(id).inserted
    if !isSound { complain("I-5: entry \(occasion.entry) opens a visit on attempt \(id.number)") }
    lookAtUse(of: attempt.card, state, "opens a visit", occasion)
  }

  private mutating func lookAtUse(
    of card: CardID, _ state: borrowing State, _ what: String, _ occasion: Occasion
  ) {
    if state.cards[card].life != .active {
      complain("I-9: entry \(occasion.entry) \(what) on a card that is \(state.cards[card].life)")
    }
  }

  private mutating func complain(_ what: String) { complaints.append(what) }
}
