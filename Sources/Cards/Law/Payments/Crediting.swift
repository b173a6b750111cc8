extension State {
  /// Takes cash in over a post office's counter, for whoever it is meant (R86).
  func deposit(
    _ amount: Int64, for nationalID: Key, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try require(amount, atMost: .creditMaxPiastres, occasion)
    let office = occasion.caller.office
    guard !office.isNone, offices[office].kind == .post else { throw Refusal(.notAPostOffice) }
    let citizen = try accountHolder(nationalID: nationalID)
    try requireRoom(amount, for: citizen, occasion)
    return Decision(
      .money(.credited(amount: amount, office)),
      postings: [
        Posting(.officeCash(office), .piastre, -amount),
        Posting(.citizenMoney(citizen), .piastre, amount),
      ])
  }

  /// Enters money that came from elsewhere, once for each reference (R86). The platform enters the government's refunds and
  /// nothing else; the post everything else.
  func credit(
    _ amount: Int64, to nationalID: Key, from source: CreditSource, _ reference: Reference,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard (source == .governmentRefund) == (occasion.caller.role == .platform) else {
      throw Refusal(.notPermitted)
    }
    try require(amount, atMost: .creditMaxPiastres, occasion)
    let citizen = try accountHolder(nationalID: nationalID)
    if let entry = entry(taking: reference.key, on: occasion.today) {
      throw Refusal(.alreadyCredited, "entry", entry)
    }
    try requireRoom(amount, for: citizen, occasion)
    return Decision(
      .money(.credited(amount: amount, .none)),
      events: [taking(reference, keptFor: .creditReferenceDays, occasion)],
      postings: [
        Posting(.incomingMoney, .piastre, -amount),
        Posting(.citizenMoney(citizen), .piastre, amount),
      ])
  }

  /// Takes cash in at a machine that can (R86). The receipt shows what is there now.
  func depositAtMachine(
    _ amount: Int64, with use: CardAtTerminal, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try require(amount, atMost: .creditMaxPiastres, occasion)
    let till = try till(.postATM, use.device, occasion)
    try requireUnused(use.reference, occasion)
    let card = try admit(use.card, occasion)
    let citizen = try accountHolder(of: card)
    return try withPIN(use.pin, of: card, occasion) { () throws(Refusal) in
      try requireRoom(amount, for: citizen, occasion)
      let before = balance(of: citizen, on: occasion.today)
      let after = AccountBalance(
        balancePiastres: before.balancePiastres + amount, heldPiastres: before.heldPiastres)
      return Decision(
        .money(.cash(amount: amount, after, place(till, card))),
        events: recording(
          NewPayment(
            kind: .machineDeposit, citizen: citizen, card: card, till: till,
            amountPiastres: amount, reference: use.reference), occasion),
        postings: Self.paying(-amount, from: citizen, to: till.outlet))
    }
  }

  /// Pays a bill of the government: an act of the account, by the citizen whom the platform knows, without a card (R90,
  /// C-49). It works with the card lost or stopped too: its replacement is paid this way. A bill is paid once.
  func payGovernment(
    _ amount: Int64, by nationalID: Key, to payee: Code, _ bill: Reference, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    try require(amount, atMost: .governmentMaxPiastres, occasion)
    guard let outlet = outlet(code: payee), outlets[outlet].kind == .agency else {
      throw Refusal(.payeeUnknown, "payee", payee.text)
    }
    let citizen = try accountHolder(nationalID: nationalID)
    if let entry = entry(taking: bill.key, on: occasion.today) {
      throw Refusal(.billAlreadyPaid, "entry", entry)
    }
    try requireFunds(amount, of: citizen, occasion)
    return Decision(
      .money(.paid(amount: amount, PaymentPlace(outlet: outlet, lastFour: 0))),
      events: [taking(bill, keptFor: .creditReferenceDays, occasion)],
      postings: Self.paying(amount, from: citizen, to: outlet))
  }

  /// The event that takes a reference, so that it cannot come again for so many days.
  func taking(_ reference: Reference, keptFor key: PolicyKey, _ occasion: Occasion) -> Event {
    let kept = occasion.today.daysSince1970 + days(key, on: occasion.today)
    return .money(
      .referenceTaken(
        referenceSlot(on: occasion.today),
        TakenReference(
          reference.key, entry: occasion.entry, keptThrough: CivilDate(daysSince1970: kept)),
        reference: reference.text))
  }
}
