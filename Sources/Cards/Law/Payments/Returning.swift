extension State {
  /// The payment of that name, while it is kept.
  func payment(_ original: Original) -> PaymentID? {
    switch original {
    case .entry(let entry): payment(entry: entry)
    case .reference(let reference): payment(reference: reference.key)
    }
  }

  /// Gives money back for goods, at any till of the same outlet: to the account that paid, which needs no card. Whole or in
  /// parts, within policy's days, never more than was paid.
  func refund(
    _ amount: Int64, of original: Original, at device: Code, _ reference: Reference?,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard amount >= 0 else { throw Refusal(.amountNotPositive) }
    let till = try till(ofCaller: device, occasion)
    try requireUnused(reference, occasion)
    guard let id = payment(original) else { throw Refusal(.paymentUnknown) }
    let payment = payments[id]
    guard payment.outlet == till.outlet else { throw Refusal(.paymentNotOwn) }
    try requireRefundable(payment, occasion)
    let left = payment.amountPiastres - payment.settledPiastres
    let back = amount == 0 ? left : amount
    guard back <= left, left > 0 else { throw Refusal(.refundTooHigh, "left_piastres", left) }
    let settled: [Event] = [
      .money(.paymentSettled(id, settled: payment.settledPiastres + back, .stands))
    ]
    let recorded = recording(
      NewPayment(
        kind: .refund, citizen: payment.citizen, card: payment.card, till: till,
        amountPiastres: back, reference: reference, original: payment.entry),
      occasion)
    return Decision(
      .money(.returned(amount: back, original: payment.entry, place(till, payment.card))),
      events: settled + recorded,
      postings: Self.paying(-back, from: payment.citizen, to: till.outlet))
  }

  private func requireRefundable(
    _ payment: Payment, _ occasion: Occasion
  ) throws(Refusal) {
    switch payment.kind {
    case .purchase, .capture, .excess: break
    case .hold, .refund, .withdrawal, .machineDeposit: throw Refusal(.notRefundable)
    }
    guard payment.state != .reversed else {
      throw Refusal(.alreadyReversed, "reversed_by_entry", payment.changedBy)
    }
    let last = payment.madeDay + days(.refundDays, on: occasion.today)
    guard occasion.today.daysSince1970 <= last else { throw Refusal(.refundTooLate) }
  }
}
