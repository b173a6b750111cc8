import Testing

@testable import Cards

/// A second, simpler bookkeeping beside the law. It knows the invariants and none of the rules, and must agree after
/// every entry.
final class Auditor {
  /// Loaves by household and month, and the old cards' ends, as the events alone tell them.
  private var drawn: [HouseholdMonth: Int32] = [:]
  private var retiredBy: [HouseholdID: UInt64] = [:]
  /// By outlet what postings moved to it, less what its settlements hold, of each unit.
  private var unsettled: [OutletID: [Unit: Int64]] = [:]
  private let goods = GoodsAuditor()
  private var ownComplaints: [String] = []
  private var prints = PrintsAudit()
  private(set) var granted: [String: Int] = [:]
  private(set) var refused: [Reason: Int] = [:]

  private struct HouseholdMonth: Hashable {
    let household: HouseholdID
    let month: Month
  }

  var complaints: [String] { ownComplaints + prints.complaints }

  func look(at decision: Decision, before state: borrowing State, on occasion: Occasion) {
    prints.look(at: decision, before: state, on: occasion)
    switch decision.outcome {
    case .granted(let answer):
      granted["\(answer)".prefix { $0 != "(" }.description, default: 0] += 1
    case .refused(let refusal): refused[refusal.reason, default: 0] += 1
    }
    for event in decision.events {
      if let wrong = goods.complaint(about: event, state, occasion) { complain(wrong) }
      switch event {
      case .drawRecorded(_, let draw): lookAtDraw(draw, state, occasion)
      case .goodsDrawRecorded(_, let draw):
        lookAtCard(draw.card, of: draw.household, state, occasion)
      case .drawReversed(let id): lookAtReversal(state.draws[id], occasion)
      case .legacyCardRetired(let id): retiredBy[id] = occasion.entry
      case .legacyCardReinstated(let id): retiredBy[id] = nil
      case .cardDelivered(let id, _): lookAtDelivery(state.cards[id], state, occasion.today)
      case .cardDestroyed(let id, _): lookAtDestruction(state.cards[id], occasion.today)
      case .settlementEntered(let outlet, let act): settle(act, at: outlet)
      default: break
      }
    }
    for posting in decision.postings { post(posting) }
    if unsettled.values.contains(where: { $0.values.contains { $0 != 0 } }) {
      complain("I-6: what an outlet gave out is not what it is settled for")
    }
  }

  private func post(_ posting: Posting) {
    switch posting.account {
    case .outletBread(let outlet), .outletGoods(let outlet), .outletMoney(let outlet):
      unsettled[outlet, default: [:]][posting.unit, default: 0] += posting.amount
    default: break
    }
  }

  private func settle(_ act: SettlementEntry, at outlet: OutletID) {
    let sign: Int64 = act.line == .draws || act.line == .payments ? 1 : -1
    let amounts: [Unit: Int64] = [
      .loaf: act.tally.loaves, .rationPiastre: act.tally.valuePiastres,
      .piastre: act.tally.moneyPiastres,
    ]
    for (unit, amount) in amounts {
      unsettled[outlet, default: [:]][unit, default: 0] -= sign * amount
    }
  }

  /// What must hold between any two entries.
  func look(at state: borrowing State) {
    prints.look(at: state)
    if !state.isBalanced { complain("I-6: what was drawn and what was given out differ") }
    var live: [CitizenID: Int] = [:]
    for id in state.cards.handles {
      let card = state.cards[id]
      if !card.life.isFinal { live[card.citizen, default: 0] += 1 }
    }
    for (citizen, cards) in live where cards > 1 {
      complain("I-8: citizen \(citizen.number) has \(cards) live cards")
    }
  }

  private func complain(_ what: String) { ownComplaints.append(what) }
}

// MARK: Bread

extension Auditor {
  /// I-1 and I-2. The quota is reckoned as the papers write it, not as the law computes it.
  private func lookAtDraw(_ draw: Draw, _ state: borrowing State, _ occasion: Occasion) {
    let key = HouseholdMonth(
      household: draw.household, month: Month(containing: occasion.today))
    drawn[key, default: 0] += draw.loaves
    let quota = quota(of: draw.household, state, on: occasion.today)
    if drawn[key]! > quota {
      complain("I-1: household \(draw.household.number) drew \(drawn[key]!) of \(quota)")
    }
    lookAtCard(draw.card, of: draw.household, state, occasion)
  }

  /// I-2 and I-9, the same for bread and goods: no old card draws that is retired, no new one that is not in use.
  private func lookAtCard(
    _ card: CardID, of household: HouseholdID, _ state: borrowing State, _ occasion: Occasion
  ) {
    if card.isNone, let entry = retiredBy[household] {
      complain("I-2: entry \(occasion.entry) draws on a card retired by entry \(entry)")
    }
    if !card.isNone, state.cards[card].life != .active {
      complain("I-9: entry \(occasion.entry) draws on a card that is not active")
    }
  }

  private func lookAtReversal(_ draw: Draw, _ occasion: Occasion) {
    let key = HouseholdMonth(
      household: draw.household, month: Month(containing: occasion.today))
    drawn[key, default: 0] -= draw.loaves
    if drawn[key]! < 0 { complain("I-6: more loaves came back than were drawn") }
  }

  private func quota(
    of household: HouseholdID, _ state: borrowing State, on date: CivilDate
  ) -> Int32 {
    let persons = Int32(
      state.members(of: household).count { state.citizens[$0].countsForBread })
    let perDay = Int32(state.policy.value(.breadLoavesPerPersonPerDay, on: date))
    let perMonth = Int32(state.policy.value(.breadLoavesPerPersonPerMonth, on: date))
    let ahead = Int(state.policy.value(.breadAdvanceDays, on: date))
    let days = Int32(min(date.day + ahead, Month(containing: date).days))
    return persons * min(perMonth, perDay * days)
  }
}

// MARK: Cards

extension Auditor {
  /// I-7, first half: no card is handed over before it was announced or after its last day. One whose centre is the
  /// headquarters waits there through both windows (C-9).
  private func lookAtDelivery(_ card: Card, _ state: borrowing State, _ today: CivilDate) {
    let isAtHeadquarters = state.offices[card.centre].kind == .governorate
    switch card.life {
    case .notified(let windows) where today <= windows.firstEnds: break
    case .notified(let windows) where isAtHeadquarters && today <= windows.secondEnds: break
    case .atHeadquarters(let windows) where today <= windows.secondEnds: break
    default: complain("I-7: a card was delivered on \(today) from \(card.life)")
    }
  }

  /// I-7, second half: none is destroyed on its last day or before it.
  private func lookAtDestruction(_ card: Card, _ today: CivilDate) {
    guard let windows = card.life.windows, today > windows.secondEnds else {
      complain("I-7: a card was destroyed on \(today) from \(card.life)")
      return
    }
  }
}
