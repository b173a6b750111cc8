@testable import Cards

/// The auditor's books of ration goods: what each household could have in a month, reckoned from the papers, and what it
/// drew, over both cards.
final class GoodsAuditor {
  private var drawn: [HouseholdMonth: RationValue] = [:]
  private var loaves: [HouseholdMonth: Int32] = [:]
  private var formed: [HouseholdID: Month] = [:]
  /// The month in which he began to look: households that were there are of that month at the latest.
  private var begun: Month?
  private var grants: [Grant] = []

  private struct HouseholdMonth: Hashable {
    let household: HouseholdID
    let month: Month
  }

  /// What is wrong with an event that is about to happen; nil where nothing is.
  func complaint(
    about event: Event, _ state: borrowing State, _ occasion: Occasion
  ) -> String? {
    let month = Month(containing: occasion.today)
    begun = begun ?? month
    switch event {
    case .householdFormed(let id, _): formed[id] = month
    case .grantAnnounced(_, let grant): grants.append(grant)
    case .drawRecorded(_, let draw):
      loaves[HouseholdMonth(household: draw.household, month: month), default: 0] += draw.loaves
    case .drawReversed(let id):
      let draw = state.draws[id]
      loaves[HouseholdMonth(household: draw.household, month: month), default: 0] -= draw.loaves
    case .goodsDrawRecorded(_, let draw):
      return move(draw.drawn, of: draw.household, in: month, state)
    case .goodsDrawReversed(let id):
      let draw = state.goodsDraws[id]
      return move(.zero - draw.drawn, of: draw.household, in: month, state)
    default: break
    }
    return nil
  }

  /// I-1 for goods: no source gives more than the papers grant, nor has more back than it gave.
  private func move(
    _ value: RationValue, of id: HouseholdID, in month: Month, _ state: borrowing State
  ) -> String? {
    let key = HouseholdMonth(household: id, month: month)
    let total = drawn[key, default: .zero] - (.zero - value)
    drawn[key] = total
    let right = entitlement(of: id, in: month, state)
    let pairs = [
      (total.pointsPiastres, right.pointsPiastres), (total.grantPiastres, right.grantPiastres),
      (total.monthPiastres, right.monthPiastres),
    ]
    let isKept = pairs.allSatisfy { (0...$0.1).contains($0.0) }
    return isKept ? nil : "I-1: household \(id.number) drew \(total) of \(right) in \(month)"
  }

  private func entitlement(
    of id: HouseholdID, in month: Month, _ state: borrowing State
  ) -> RationValue {
    let members = state.members(of: id).map { state.citizens[$0] }
    let persons = Int64(members.count(where: \.countsForRation))
    let pounds = 50 * min(persons, 4) + 25 * max(0, persons - 4)
    let granted = grants.filter {
      $0.governorate == state.households[id].governorate && $0.firstMonth <= month
        && month <= $0.lastMonth
    }
    return RationValue(
      pointsPiastres: 10 * Int64(undrawn(by: id, in: month.adding(-1), members, state)),
      grantPiastres: persons > 0 ? granted.reduce(0) { $0 + $1.amountPiastres } : 0,
      monthPiastres: 100 * pounds)
  }

  /// Loaves of a month that a household left, if it was one then.
  private func undrawn(
    by id: HouseholdID, in month: Month, _ members: [Citizen], _ state: borrowing State
  ) -> Int32 {
    guard let first = formed[id] ?? begun, first <= month else { return 0 }
    let perDay = Int32(state.policy.value(.breadLoavesPerPersonPerDay, on: month.lastDay))
    let whole = Int32(members.count(where: \.countsForBread)) * min(150, perDay * Int32(month.days))
    return max(0, whole - loaves[HouseholdMonth(household: id, month: month), default: 0])
  }
}
