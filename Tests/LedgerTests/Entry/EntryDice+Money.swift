import Cards

@testable import Ledger

extension EntryDice {
  mutating func moneyAnswer() -> MoneyAnswer {
    let place = PaymentPlace(outlet: handle(), lastFour: any())
    let account = AccountBalance(balancePiastres: any(), heldPiastres: any())
    return one(of: [
      .paid(amount: any(), place), .held(amount: any(), expiresOn: date(), place),
      .captured(amount: any(), released: any(), hold: any(), place),
      .returned(amount: any(), original: any(), place), .cash(amount: any(), account, place),
      .credited(amount: any(), handle()), .balance(account, place),
      .pinSet(lastFour: any(), suspensionLifted: chance(2)),
    ])
  }

  mutating func moneyEvent(of facts: EntryFacts) -> Event {
    var payment = Payment(
      one(), entry: facts.number, of: handle(), card: handle(), outlet: handle(),
      device: handle(), amountPiastres: any(), reference: chance(3) ? .none : key(),
      on: facts.stamp.date)
    payment.previous = handle()
    payment.original = any()
    payment.expiresDay = date().daysSince1970
    payment.keptDay = date().daysSince1970
    return one(of: [
      .money(.paymentRecorded(handle(), payment, reference: label())),
      .money(.accountUsed(handle(), newest: handle(), openHolds: any())),
      .money(.paymentSettled(handle(), settled: any(), one())),
      .money(
        .referenceTaken(
          handle(), TakenReference(key(), entry: facts.number, keptThrough: date()),
          reference: label())),
    ])
  }
}
