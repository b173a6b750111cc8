extension State {
  /// The payment that the entry made, while it is kept.
  public func payment(entry: UInt64) -> PaymentID? { paymentsByEntry[entry] }

  /// The newest payment to which that reference was given, while it is kept.
  public func payment(reference: Key) -> PaymentID? { paymentsByReference[reference] }

  /// The entry that took a reference; nil once its days are over.
  func entry(taking reference: Key, on today: CivilDate) -> UInt64? {
    guard let id = referencesByKey[reference],
      takenReferences[id].keptDay >= today.daysSince1970
    else { return nil }
    return takenReferences[id].entry
  }

  /// Goes through an account's kept payments, newest first, for as long as the body says so.
  func eachPayment(of citizen: CitizenID, _ body: (PaymentID, Payment) -> Bool) {
    var next = citizens[citizen].newestPayment
    var before = UInt64.max
    while !next.isNone {
      let payment = payments[next]
      // The slot was filled anew: it was the oldest of all, so nothing older is kept.
      guard payment.citizen == citizen, payment.entry < before, body(next, payment) else { return }
      (before, next) = (payment.entry, payment.previous)
    }
  }

  /// What of an account's balance is held on a day.
  func heldPiastres(of citizen: CitizenID, on today: CivilDate) -> Int64 {
    var left = citizens[citizen].openHolds
    var held: Int64 = 0
    guard left > 0 else { return 0 }
    eachPayment(of: citizen) { _, payment in
      if payment.state == .open {
        held += payment.heldPiastres(on: today)
        left -= 1
      }
      return left > 0
    }
    return held
  }

  /// The slot for a new payment: the oldest if nobody needs it any more, else a new one.
  func paymentSlot(on today: CivilDate) -> PaymentID {
    guard let oldest = paymentOrder.first?.slot, payments[oldest].isDone(on: today) else {
      return payments.next
    }
    return oldest
  }

  /// The slot for a new reference.
  func referenceSlot(on today: CivilDate) -> TakenReferenceID {
    guard let oldest = referenceOrder.first?.slot,
      takenReferences[oldest].keptDay < today.daysSince1970
    else { return takenReferences.next }
    return oldest
  }

  /// Whether money is conserved: what citizens have is what outlets, offices and senders gave or are owed (I-6).
  var isMoneyBalanced: Bool {
    var piastres = facts.incomingPiastres
    for id in citizens.handles { piastres += citizens[id].balancePiastres }
    for id in outlets.handles { piastres += outlets[id].clearingPiastres }
    for id in offices.handles { piastres += offices[id].cashPiastres }
    return piastres == 0
  }
}
