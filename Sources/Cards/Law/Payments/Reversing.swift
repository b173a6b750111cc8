extension State {
  /// Undoes what the same terminal did: wholly, or down to what was really handed out. A terminal that asks twice is told
  /// "already", one that asks for what never was "unknown", and one that asks too late for it to be undone alone "later
  /// activity": so nobody has to guess what became of the money.
  func reverse(
    _ original: Original, at device: Code, remaining: Int64, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard remaining >= 0 else { throw Refusal(.amountNotPositive) }
    let till = try till(ofCaller: device, occasion)
    guard let id = payment(original) else { return overtaking(original, occasion) }
    let payment = payments[id]
    guard payment.device == till.device else { throw Refusal(.reversalNotOwn) }
    try requireReversible(payment, occasion)
    guard remaining < payment.amountPiastres else { throw Refusal(.notLessThanOriginal) }
    let answer = MoneyAnswer.returned(
      amount: payment.amountPiastres - remaining, original: payment.entry,
      place(till, payment.card))
    guard payment.kind != .hold else {
      guard remaining == 0 else { throw Refusal(.captureInstead) }
      return Decision(.money(answer), events: closing(id, as: .reversed))
    }
    return try undo(payment, id, remaining: remaining, answer, occasion)
  }

  /// A reversal that came before what it reverses: nothing is known of it, and it can come no more. Its terminal believes
  /// that nobody paid.
  private func overtaking(_ original: Original, _ occasion: Occasion) -> Decision {
    let unknown = Refusal(.paymentUnknown)
    guard case .reference(let reference) = original,
      entry(taking: reference.key, on: occasion.today) == nil
    else {
      return Decision(refusal: unknown)
    }
    return Decision(
      refusal: unknown,
      events: [
        taking(reference, keptFor: .referenceDays, occasion)
      ])
  }

  /// Moves the money back. What had come in can only be taken back while it is still there.
  private func undo(
    _ payment: Payment, _ id: PaymentID, remaining: Int64, _ answer: MoneyAnswer,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let back = payment.amountPiastres - remaining
    var events: [Event] = [.money(.paymentSettled(id, settled: back, .reversed))]
    if payment.kind.isIncoming { try requireFunds(back, of: payment.citizen, occasion) }
    if payment.kind == .refund { events += unrefunding(back, of: payment.original) }
    return Decision(
      .money(answer), events: events,
      postings: Self.paying(
        payment.kind.isIncoming ? back : -back, from: payment.citizen, to: payment.outlet))
  }

  /// What a refund had given back of its purchase can be refunded again.
  private func unrefunding(_ amount: Int64, of entry: UInt64) -> [Event] {
    guard let id = payment(entry: entry) else { return [] }
    return [
      .money(
        .paymentSettled(id, settled: payments[id].settledPiastres - amount, payments[id].state))
    ]
  }

  private func requireReversible(
    _ payment: Payment, _ occasion: Occasion
  ) throws(Refusal) {
    switch payment.state {
    case .reversed: throw Refusal(.alreadyReversed, "reversed_by_entry", payment.changedBy)
    case .captured: throw Refusal(.laterActivity, "later_entry", payment.changedBy)
    case .stands where payment.settledPiastres > 0:
      throw Refusal(.laterActivity, "later_entry", payment.changedBy)
    case .stands: break
    case .open, .released, .expired: try requireOpen(payment, occasion)
    }
    let last = payment.madeDay + days(.reversalDays, on: occasion.today)
    guard occasion.today.daysSince1970 <= last else { throw Refusal(.reversalTooLate) }
  }
}
