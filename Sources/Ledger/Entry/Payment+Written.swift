internal import Cards
internal import Messages

extension Written.Event.Event {
  init(_ event: MoneyEvent) {
    switch event {
    case .paymentRecorded(let id, let payment, let reference):
      self = .paymentRecorded(Written.PaymentRecorded(id, payment, reference: reference))
    case .accountUsed(let citizen, let newest, let openHolds):
      self = .accountUsed(
        Written.AccountUsed(citizen: citizen.number, newest: newest.number, holds: openHolds))
    case .paymentSettled(let id, let settled, let state):
      self = .paymentSettled(
        Written.PaymentSettled(
          payment: id.number, settledPiastres: settled, state: UInt32(state.rawValue)))
    case .referenceTaken(let id, let taken, let reference):
      self = .referenceTaken(
        Written.ReferenceTaken(
          slot: id.number, key: taken.key.written, reference: reference.text,
          keptDay: taken.keptDay))
    }
  }
}

/// A payment's number and day are its entry's own, so they are not written twice.
extension Written.PaymentRecorded {
  init(_ id: PaymentID, _ payment: Payment, reference: Label) {
    self.init(
      payment: id.number, kind: UInt32(payment.kind.rawValue), citizen: payment.citizen.number,
      card: payment.card.number, outlet: payment.outlet.number, device: payment.device.number,
      amountPiastres: payment.amountPiastres,
      referenceKey: payment.reference.isNone ? [] : payment.reference.written,
      reference: reference.text, previous: payment.previous.number, original: payment.original,
      expiresDay: payment.expiresDay, keptDay: payment.keptDay)
  }
}

extension MoneyEvent {
  init(_ written: Written.PaymentRecorded, in reading: EntryReading) throws(EntryFault) {
    self = .paymentRecorded(
      PaymentID(written.payment), try Payment(written, in: reading),
      reference: try reading.label(written.reference, "PaymentRecorded.reference"))
  }

  init(_ written: Written.AccountUsed) {
    self = .accountUsed(
      CitizenID(written.citizen), newest: PaymentID(written.newest), openHolds: written.holds)
  }

  init(_ written: Written.PaymentSettled, in reading: EntryReading) throws(EntryFault) {
    self = .paymentSettled(
      PaymentID(written.payment), settled: written.settledPiastres,
      try reading.code(written.state, "PaymentSettled.state"))
  }

  init(_ written: Written.ReferenceTaken, in reading: EntryReading) throws(EntryFault) {
    let taken = TakenReference(
      try reading.key(written.key, "ReferenceTaken.key"), entry: reading.entry,
      keptThrough: try reading.date(written.keptDay, "ReferenceTaken.kept_day"))
    self = .referenceTaken(
      TakenReferenceID(written.slot), taken,
      reference: try reading.label(written.reference, "ReferenceTaken.reference"))
  }
}

extension Payment {
  init(_ written: Written.PaymentRecorded, in reading: EntryReading) throws(EntryFault) {
    self.init(
      try reading.code(written.kind, "PaymentRecorded.kind"), entry: reading.entry,
      of: CitizenID(written.citizen), card: CardID(written.card),
      outlet: OutletID(written.outlet), device: DeviceID(written.device),
      amountPiastres: written.amountPiastres,
      reference: written.referenceKey.isEmpty
        ? .none : try reading.key(written.referenceKey, "PaymentRecorded.reference_key"),
      on: reading.day)
    previous = PaymentID(written.previous)
    original = written.original
    expiresDay = try reading.date(written.expiresDay, "PaymentRecorded.expires_day")
      .daysSince1970
    keptDay = try reading.date(written.keptDay, "PaymentRecorded.kept_day").daysSince1970
  }
}
