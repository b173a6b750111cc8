internal import Cards
internal import Messages

extension Written.Granted.Answer {
  init(_ answer: MoneyAnswer) {
    switch answer {
    case .paid(let amount, let place):
      self = .moneyPaid(
        Written.MoneyPaid(
          amountPiastres: amount, outlet: place.outlet.number, lastFour: UInt32(place.lastFour)))
    case .held(let amount, let expires, let place):
      self = .moneyHeld(
        Written.MoneyHeld(
          amountPiastres: amount, expiresDay: expires.daysSince1970, outlet: place.outlet.number,
          lastFour: UInt32(place.lastFour)))
    case .captured(let amount, let released, let hold, let place):
      self = .holdCaptured(
        Written.HoldCaptured(
          amountPiastres: amount, releasedPiastres: released, hold: hold,
          outlet: place.outlet.number, lastFour: UInt32(place.lastFour)))
    case .returned(let amount, let original, let place):
      self = .moneyReturned(
        Written.MoneyReturned(
          amountPiastres: amount, original: original, outlet: place.outlet.number,
          lastFour: UInt32(place.lastFour)))
    case .cash(let amount, let account, let place):
      self = .cashMoved(
        Written.CashMoved(
          amountPiastres: amount, balancePiastres: account.balancePiastres,
          heldPiastres: account.heldPiastres, outlet: place.outlet.number,
          lastFour: UInt32(place.lastFour)))
    case .credited(let amount, let office):
      self = .moneyCredited(
        Written.MoneyCredited(amountPiastres: amount, office: office.number))
    case .balance(let account, let place):
      self = .balanceTold(
        Written.BalanceTold(
          balancePiastres: account.balancePiastres, heldPiastres: account.heldPiastres,
          outlet: place.outlet.number, lastFour: UInt32(place.lastFour)))
    case .pinSet(let lastFour, let lifted):
      self = .pinSet(Written.PinSet(lastFour: UInt32(lastFour), lifted: lifted))
    }
  }
}

extension MoneyAnswer {
  init(_ written: Written.MoneyPaid, in reading: EntryReading) throws(EntryFault) {
    self = .paid(
      amount: written.amountPiastres,
      try PaymentPlace(written.outlet, written.lastFour, "MoneyPaid.last_four", in: reading))
  }

  init(_ written: Written.MoneyHeld, in reading: EntryReading) throws(EntryFault) {
    self = .held(
      amount: written.amountPiastres,
      expiresOn: try reading.date(written.expiresDay, "MoneyHeld.expires_day"),
      try PaymentPlace(written.outlet, written.lastFour, "MoneyHeld.last_four", in: reading))
  }

  init(_ written: Written.HoldCaptured, in reading: EntryReading) throws(EntryFault) {
    self = .captured(
      amount: written.amountPiastres, released: written.releasedPiastres, hold: written.hold,
      try PaymentPlace(written.outlet, written.lastFour, "HoldCaptured.last_four", in: reading))
  }

  init(_ written: Written.MoneyReturned, in reading: EntryReading) throws(EntryFault) {
    self = .returned(
      amount: written.amountPiastres, original: written.original,
      try PaymentPlace(written.outlet, written.lastFour, "MoneyReturned.last_four", in: reading))
  }

  init(_ written: Written.CashMoved, in reading: EntryReading) throws(EntryFault) {
    self = .cash(
      amount: written.amountPiastres,
      AccountBalance(
        balancePiastres: written.balancePiastres, heldPiastres: written.heldPiastres),
      try PaymentPlace(written.outlet, written.lastFour, "CashMoved.last_four", in: reading))
  }

  init(_ written: Written.MoneyCredited) {
    self = .credited(amount: written.amountPiastres, OfficeID(written.office))
  }

  init(_ written: Written.BalanceTold, in reading: EntryReading) throws(EntryFault) {
    self = .balance(
      AccountBalance(
        balancePiastres: written.balancePiastres, heldPiastres: written.heldPiastres),
      try PaymentPlace(written.outlet, written.lastFour, "BalanceTold.last_four", in: reading))
  }

  init(_ written: Written.PinSet, in reading: EntryReading) throws(EntryFault) {
    self = .pinSet(
      lastFour: try reading.number(written.lastFour, "PinSet.last_four"),
      suspensionLifted: written.lifted)
  }
}

extension PaymentPlace {
  fileprivate init(
    _ outlet: UInt32, _ lastFour: UInt32, _ field: StaticString, in reading: EntryReading
  ) throws(EntryFault) {
    self.init(outlet: OutletID(outlet), lastFour: try reading.number(lastFour, field))
  }
}
