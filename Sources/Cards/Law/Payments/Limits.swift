/// What is spent in two ways, each with its own limits.
enum Spending {
  case purchases
  case withdrawals

  init?(_ kind: PaymentKind) {
    switch kind {
    case .purchase, .hold, .excess: self = .purchases
    case .withdrawal: self = .withdrawals
    case .capture, .refund, .machineDeposit: return nil
    }
  }

  var limits: (once: PolicyKey, day: PolicyKey, count: PolicyKey) {
    switch self {
    case .purchases: (.purchaseMaxPiastres, .purchaseDayPiastres, .purchaseDayCount)
    case .withdrawals: (.withdrawalMaxPiastres, .withdrawalDayPiastres, .withdrawalDayCount)
    }
  }
}

/// What an account has spent in one way on one day.
struct DaySpending: Equatable {
  var piastres: Int64 = 0
  var count: Int64 = 0
}

extension State {
  /// Refuses an amount beyond what policy allows at once and in a day. The limits are told, what was spent is not.
  func requireWithinLimits(
    _ amount: Int64, of citizen: CitizenID, _ spending: Spending, _ occasion: Occasion
  ) throws(Refusal) {
    let limits = spending.limits
    try require(amount, atMost: limits.once, occasion)
    let spent = spent(by: citizen, in: spending, on: occasion.today)
    let day = policy.value(limits.day, on: occasion.today)
    let count = policy.value(limits.count, on: occasion.today)
    guard spent.piastres + amount <= day else {
      throw Refusal(.limitPerDay, "limit_piastres", day)
    }
    guard spent.count < count else { throw Refusal(.limitPerDay, "limit_count", count) }
  }

  /// Refuses an amount that is none, or more than policy allows at once.
  func require(
    _ amount: Int64, atMost key: PolicyKey, _ occasion: Occasion
  ) throws(Refusal) {
    guard amount > 0 else { throw Refusal(.amountNotPositive) }
    let limit = policy.value(key, on: occasion.today)
    guard amount <= limit else { throw Refusal(.limitPerTransaction, "limit_piastres", limit) }
  }

  /// Refuses what the balance does not cover, what is held taken off (C-36). It does not say what there is.
  func requireFunds(
    _ amount: Int64, of citizen: CitizenID, _ occasion: Occasion
  ) throws(Refusal) {
    guard amount <= balance(of: citizen, on: occasion.today).availablePiastres else {
      throw Refusal(.insufficientFunds)
    }
  }

  /// Refuses what would make the account hold more than policy allows.
  func requireRoom(
    _ amount: Int64, for citizen: CitizenID, _ occasion: Occasion
  ) throws(Refusal) {
    let limit = policy.value(.balanceMaxPiastres, on: occasion.today)
    guard citizens[citizen].balancePiastres <= limit - amount else {
      throw Refusal(.balanceTooHigh)
    }
  }

  /// What an account spent on a day, as its payments say: what came back does not count, and a hold counts while it holds
  /// or for what was taken of it.
  func spent(by citizen: CitizenID, in spending: Spending, on day: CivilDate) -> DaySpending {
    var spent = DaySpending()
    eachPayment(of: citizen) { _, payment in
      guard payment.madeDay >= day.daysSince1970 else { return false }
      let amount = payment.spentPiastres
      if Spending(payment.kind) == spending, amount > 0 {
        spent.piastres += amount
        spent.count += 1
      }
      return true
    }
    return spent
  }

  /// What is on an account, and what of it is held on a day.
  func balance(of citizen: CitizenID, on day: CivilDate) -> AccountBalance {
    AccountBalance(
      balancePiastres: citizens[citizen].balancePiastres,
      heldPiastres: heldPiastres(of: citizen, on: day))
  }
}

extension Payment {
  /// What it counts for in the day's limits.
  fileprivate var spentPiastres: Int64 {
    switch state {
    case .stands, .reversed: amountPiastres - settledPiastres
    case .open: amountPiastres
    case .captured: settledPiastres
    case .released, .expired: 0
    }
  }
}
