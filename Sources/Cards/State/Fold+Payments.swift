extension State {
  mutating func fold(_ event: MoneyEvent, entry: UInt64) {
    switch event {
    case .paymentRecorded(let id, let payment, _):
      let replaced = payments.contains(id) ? payments[id] : .empty
      payments.change(id, entry: entry) { $0 = payment }
      // Unchanged where the page's image was past this entry already, and then the indexes are right too.
      guard payments[id].entry != replaced.entry else { break }
      forget(replaced, at: id)
      index(payment: id)
    case .accountUsed(let id, let newest, let openHolds):
      citizens.change(id, entry: entry) {
        $0.newestPayment = newest
        $0.openHolds = openHolds
        $0.lastEntry = entry
      }
    case .paymentSettled(let id, let settled, let state):
      payments.change(id, entry: entry) {
        $0.settledPiastres = settled
        $0.state = state
        $0.changedBy = entry
      }
    case .referenceTaken(let id, let reference, _):
      let replaced = takenReferences.contains(id) ? takenReferences[id] : .empty
      takenReferences.change(id, entry: entry) { $0 = reference }
      guard takenReferences[id].entry != replaced.entry else { break }
      if referencesByKey[replaced.key] == id { referencesByKey[replaced.key] = nil }
      index(reference: id)
    }
  }

  /// Folds one leg in piastres.
  mutating func foldMoney(_ posting: Posting, entry: UInt64) {
    switch posting.account {
    case .citizenMoney(let id):
      citizens.change(id, entry: entry) {
        $0.balancePiastres += posting.amount
        $0.lastEntry = entry
      }
    case .outletMoney(let id):
      outlets.change(id, entry: entry) { $0.clearingPiastres += posting.amount }
    case .officeCash(let id):
      offices.change(id, entry: entry) { $0.cashPiastres += posting.amount }
    case .incomingMoney:
      ledger.change(Handle(1), entry: entry) { $0.incomingPiastres += posting.amount }
    case .householdBread, .outletBread, .householdPoints, .householdGrant, .householdRation,
      .outletGoods:
      preconditionFailure("Bread and ration value are no money.")
    }
  }

  mutating func index(payment id: PaymentID) {
    let payment = payments[id]
    paymentsByEntry[payment.entry] = id
    paymentOrder.fill(id, by: payment.entry)
    guard !payment.reference.isNone else { return }
    let newest = paymentsByReference[payment.reference].map { payments[$0].entry } ?? 0
    if newest < payment.entry { paymentsByReference[payment.reference] = id }
  }

  mutating func index(reference id: TakenReferenceID) {
    referencesByKey[takenReferences[id].key] = id
    referenceOrder.fill(id, by: takenReferences[id].entry)
    while let (entry, slot) = referenceOrder.first, takenReferences[slot].entry != entry {
      referenceOrder.dropFirst()
    }
  }

  /// Takes a payment out of the indexes whose slot was filled anew.
  private mutating func forget(_ payment: Payment, at id: PaymentID) {
    paymentsByEntry[payment.entry] = nil
    if paymentsByReference[payment.reference] == id { paymentsByReference[payment.reference] = nil }
    while let (entry, slot) = paymentOrder.first, payments[slot].entry != entry {
      paymentOrder.dropFirst()
    }
  }
}
