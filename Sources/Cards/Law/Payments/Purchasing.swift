extension State {
  /// Pays from the account at a terminal: its outlet, the card, the PIN, the limits, the balance; then the payment and its
  /// postings in one entry (R87, R89, C-29, C-36, C-54).
  func pay(
    _ amount: Int64, with use: CardAtTerminal, at kind: OutletKind, as payment: PaymentKind,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try spend(amount, with: use, at: kind, as: payment, occasion) { citizen, card, till in
      Decision(
        .money(.paid(amount: amount, place(till, card))),
        postings: Self.paying(amount, from: citizen, to: till.outlet))
    }
  }

  /// Holds an amount until a day: no money moves yet, but what is held cannot be spent (C-36).
  func authorize(
    _ amount: Int64, with use: CardAtTerminal, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try spend(amount, with: use, at: .merchant, as: .hold, occasion) { _, card, till in
      let last = occasion.today.daysSince1970 + days(.holdDays, on: occasion.today)
      return Decision(
        .money(
          .held(
            amount: amount, expiresOn: CivilDate(daysSince1970: last), place(till, card))))
    }
  }

  /// Pays out cash. Only a machine of Egypt Post can ask (R88, C-37). The receipt shows what is left.
  func withdraw(
    _ amount: Int64, with use: CardAtTerminal, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try spend(amount, with: use, at: .postATM, as: .withdrawal, occasion) { citizen, card, till in
      let before = balance(of: citizen, on: occasion.today)
      let after = AccountBalance(
        balancePiastres: before.balancePiastres - amount, heldPiastres: before.heldPiastres)
      return Decision(
        .money(.cash(amount: amount, after, place(till, card))),
        postings: Self.paying(amount, from: citizen, to: till.outlet))
    }
  }

  /// The gate in front of every way to spend, and the record of what was spent.
  private func spend(
    _ amount: Int64, with use: CardAtTerminal, at kind: OutletKind, as payment: PaymentKind,
    _ occasion: Occasion, _ decide: (CitizenID, CardID, Till) -> Decision
  ) throws(Refusal) -> Decision {
    guard amount > 0 else { throw Refusal(.amountNotPositive) }
    let till = try till(kind, use.device, occasion)
    try requireUnused(use.reference, occasion)
    let card = try admit(use.card, occasion)
    let citizen = try accountHolder(of: card)
    return try withPIN(use.pin, of: card, occasion) { () throws(Refusal) in
      try requireWithinLimits(
        amount, of: citizen, Spending(payment) ?? .purchases, occasion)
      try requireFunds(amount, of: citizen, occasion)
      var decision = decide(citizen, card, till)
      decision.events = recording(
        NewPayment(
          kind: payment, citizen: citizen, card: card, till: till, amountPiastres: amount,
          reference: use.reference), occasion)
      return decision
    }
  }
}
