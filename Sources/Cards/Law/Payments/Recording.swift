/// A payment to be recorded.
struct NewPayment {
  let kind: PaymentKind
  let citizen: CitizenID
  let card: CardID
  let till: Till
  let amountPiastres: Int64
  var reference: Reference?
  /// The entry that it follows.
  var original: UInt64 = 0
}

extension State {
  /// The events that record a payment and make it the account's newest. `closing` is how many open holds the same entry
  /// brings to their end.
  func recording(
    _ new: NewPayment, closing: UInt32 = 0, _ occasion: Occasion
  ) -> [Event] {
    let today = occasion.today
    var payment = Payment(
      new.kind, entry: occasion.entry, of: new.citizen, card: new.card, outlet: new.till.outlet,
      device: new.till.device, amountPiastres: new.amountPiastres,
      reference: new.reference?.key ?? .none, on: today)
    payment.original = new.original
    payment.previous = citizens[new.citizen].newestPayment
    if new.kind == .hold { payment.expiresDay = today.daysSince1970 + days(.holdDays, on: today) }
    payment.keptDay = max(payment.expiresDay, today.daysSince1970 + daysKept(new.kind, on: today))
    let slot = paymentSlot(on: today)
    let holds = citizens[new.citizen].openHolds + (new.kind == .hold ? 1 : 0) - closing
    return [
      .money(
        .paymentRecorded(slot, payment, reference: new.reference?.text ?? Label())),
      .money(.accountUsed(new.citizen, newest: slot, openHolds: holds)),
    ]
  }

  /// Refuses a reference that the same terminal gave to another payment not long ago, or whose reversal came first.
  func requireUnused(_ reference: Reference?, _ occasion: Occasion) throws(Refusal) {
    if let reference, let entry = entry(taking: reference.key, on: occasion.today) {
      throw Refusal(.alreadyReversed, "reversed_by_entry", entry)
    }
    guard let reference, let id = payment(reference: reference.key) else { return }
    let last = payments[id].madeDay + days(.referenceDays, on: occasion.today)
    guard occasion.today.daysSince1970 > last else {
      throw Refusal(.duplicateReference, "entry", payments[id].entry)
    }
  }

  func days(_ key: PolicyKey, on today: CivilDate) -> Int32 {
    Int32(policy.value(key, on: today))
  }

  /// How long a payment may still matter: to be refunded, to be reversed, to be told from one of the same reference.
  private func daysKept(_ kind: PaymentKind, on today: CivilDate) -> Int32 {
    let always = max(days(.reversalDays, on: today), days(.referenceDays, on: today))
    return switch kind {
    case .purchase, .capture, .excess: max(always, days(.refundDays, on: today))
    case .hold, .refund, .withdrawal, .machineDeposit: always
    }
  }

  /// Money from a citizen's account to an outlet's; negative to give it back.
  static func paying(
    _ amount: Int64, from citizen: CitizenID, to outlet: OutletID
  ) -> [Posting] {
    [
      Posting(.citizenMoney(citizen), .piastre, -amount),
      Posting(.outletMoney(outlet), .piastre, amount),
    ]
  }
}
