extension State {
  /// Takes what was held, or part of it. The hold is at its end and the rest is free again. Nothing is taken by a card that
  /// was stopped or held back meanwhile: the report permits no transaction whatever (R96, I-9).
  func capture(
    _ amount: Int64, of original: Original, at device: Code, _ reference: Reference?,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard amount >= 0 else { throw Refusal(.amountNotPositive) }
    let till = try till(.merchant, device, occasion)
    try requireUnused(reference, occasion)
    let (id, hold) = try openHold(original, at: till, occasion)
    try requireUnreported(hold.card)
    let taken = amount == 0 ? hold.amountPiastres : amount
    guard taken <= hold.amountPiastres else {
      throw Refusal(.captureTooHigh, "held_piastres", hold.amountPiastres)
    }
    let settled: [Event] = [.money(.paymentSettled(id, settled: taken, .captured))]
    let recorded = recording(
      NewPayment(
        kind: .capture, citizen: hold.citizen, card: hold.card, till: till, amountPiastres: taken,
        reference: reference, original: hold.entry),
      closing: 1, occasion)
    return Decision(
      .money(
        .captured(
          amount: taken, released: hold.amountPiastres - taken, hold: hold.entry,
          place(till, hold.card))),
      events: settled + recorded,
      postings: Self.paying(taken, from: hold.citizen, to: till.outlet))
  }

  /// Gives a hold up.
  func release(
    _ original: Original, at device: Code, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let till = try till(.merchant, device, occasion)
    let (id, hold) = try openHold(original, at: till, occasion)
    return Decision(
      .money(
        .returned(amount: hold.amountPiastres, original: hold.entry, place(till, hold.card))),
      events: closing(id, as: .released))
  }

  /// The events that end a hold without taking anything.
  func closing(_ id: PaymentID, as state: PaymentState) -> [Event] {
    let citizen = payments[id].citizen
    let account = citizens[citizen]
    return [
      .money(.paymentSettled(id, settled: 0, state)),
      .money(
        .accountUsed(citizen, newest: account.newestPayment, openHolds: account.openHolds - 1)),
    ]
  }

  /// One slice of the sweep that records which holds are past their last day. What is held does not wait for it.
  func sweepHolds(from start: UInt32, _ occasion: Occasion) -> Decision {
    var ended: [CitizenID: UInt32] = [:]
    var events: [Event] = []
    var next = max(1, start)
    let end = min(payments.count, next &+ Self.sliceScan)
    while next <= end, events.count < Self.sliceEvents {
      let id = PaymentID(next)
      let payment = payments[id]
      if payment.state == .open, payment.expiresDay < occasion.today.daysSince1970 {
        events.append(.money(.paymentSettled(id, settled: 0, .expired)))
        ended[payment.citizen, default: 0] += 1
      }
      next += 1
    }
    for (citizen, count) in ended.sorted(by: { $0.key < $1.key }) {
      let account = citizens[citizen]
      events.append(
        .money(
          .accountUsed(
            citizen, newest: account.newestPayment, openHolds: account.openHolds - count)))
    }
    return Decision(.swept(next: next > payments.count ? 0 : next), events: events)
  }
}

extension State {
  /// The hold of that name at the same merchant, if anything can still be done with it.
  private func openHold(
    _ original: Original, at till: Till, _ occasion: Occasion
  ) throws(Refusal) -> (PaymentID, Payment) {
    guard let id = payment(original), payments[id].kind == .hold else {
      throw Refusal(.holdUnknown)
    }
    let hold = payments[id]
    guard hold.outlet == till.outlet else { throw Refusal(.paymentNotOwn) }
    try requireOpen(hold, occasion)
    return (id, hold)
  }

  /// Says what became of a hold that is no longer open.
  func requireOpen(_ hold: Payment, _ occasion: Occasion) throws(Refusal) {
    switch hold.state {
    case .open:
      guard occasion.today.daysSince1970 <= hold.expiresDay else {
        throw Refusal(
          .holdExpired, "expired_on", CivilDate(daysSince1970: hold.expiresDay))
      }
    case .captured: throw Refusal(.alreadyCaptured, "captured_by_entry", hold.changedBy)
    case .released: throw Refusal(.holdReleased, "released_by_entry", hold.changedBy)
    case .reversed: throw Refusal(.alreadyReversed, "reversed_by_entry", hold.changedBy)
    case .expired:
      throw Refusal(.holdExpired, "expired_on", CivilDate(daysSince1970: hold.expiresDay))
    case .stands: preconditionFailure("No hold stands.")
    }
  }

  private func requireUnreported(_ card: CardID) throws(Refusal) {
    switch cards[card].life {
    case .suspended, .stopped:
      if let refusal = cards[card].life.useRefusal { throw refusal }
    case .requested, .printed, .inTransit, .atCentre, .notified, .forwarded, .atHeadquarters,
      .active, .destroyed, .expired, .replaced:
      break
    }
  }
}
