internal import Messages

/// Folds entries into the tables: which cards an entry concerns, and what it adds to an outlet's day.
struct EntryFold {
  private let tables: ViewTables
  private let arena = Arena()

  init(into tables: ViewTables) { self.tables = tables }

  func fold(
    _ entry: UInt64, facts: UnsafeRawBufferPointer, record: UnsafeRawBufferPointer
  ) throws {
    let facts = try Written.Facts(decoding: facts, in: arena, limits: .journal)
    let record = try Written.Record(decoding: record, in: arena, limits: .journal)
    let moment = Moment(facts)
    let caller = try place(of: record)
    var cards = CardLines()
    var reference = ""
    for event in record.events {
      guard let event = event.event else { continue }
      try fold(event, of: entry, moment, &cards)
      reference = event.reference ?? reference
    }
    let movements = Movements(record.postings, at: caller, reference: reference)
    for (citizen, movement) in movements.byCitizen {
      try tables.add(movement, citizen: citizen, of: entry, moment)
    }
    if moment.refusal != nil, case .outlet(let outlet) = caller {
      try tables.add(DayTotals(refusals: 1), outlet: outlet, day: moment.day)
    }
    for (card, line) in cards.lines {
      var line = line
      if line.place == .nowhere { line.place = caller }
      try tables.add(line, card: card, of: entry, moment)
    }
  }

  /// Where the caller is: at the outlet of the device he named and speaks for, else in his office. Somebody else's device
  /// places nobody: an outlet's day is not the place for what others try in its name.
  private func place(of record: Written.Record) throws -> Place {
    guard !record.device.isEmpty else { return Place(office: record.office) }
    return try tables.outlet(ofDevice: record.device, uid: record.uid)
  }
}

extension EntryFold {
  private func fold(
    _ event: Written.Event.Event, of entry: UInt64, _ moment: Moment, _ cards: inout CardLines
  ) throws {
    switch event {
    case .officeRegistered(let office):
      try tables.set(Place(office: office.office), code: office.code)
    case .outletRegistered(let outlet):
      try tables.set(Place(outlet: outlet.outlet), code: outlet.code)
      try tables.set(outlet)
    case .deviceRegistered(let device):
      try tables.setDevice(device.code, outlet: device.outlet, uid: device.uid)

    case .cardRequested(let card): cards.name(card.card, at: Place(office: card.centre))
    case .cardAssigned(let card): cards.name(card.card)
    case .cardPrinted(let card): cards.name(card.card)
    case .cardSpoiled(let card): cards.name(card.card)
    case .cardReceived(let card), .cardNotified(let card), .cardForwarded(let card),
      .cardReceivedAtHeadquarters(let card):
      cards.name(card.card, at: Place(office: card.office))
    case .cardDelivered(let card): cards.name(card.card)
    case .cardDestroyed(let card): cards.name(card.card)
    case .pinRefused(let card): cards.name(card.card)
    case .cardShipped(let card), .cardExpired(let card), .pinAccepted(let card),
      .cardResumed(let card):
      cards.name(card)
    case .pinSet(let card): cards.name(card.card)

    case .printRefused(let card): cards.name(card.card)
    case .cardEnrolled(let card): cards.name(card.card)
    case .attemptBegun(let attempt): cards.name(attempt.card, at: Place(office: attempt.unit))
    case .fingerRecorded(let finger): cards.name(finger.card)
    case .printAccepted(let card), .cardLockedOut(let card): cards.name(card)

    case .drawRecorded(let draw):
      let standing = StandingDraw(
        outlet: draw.outlet, day: moment.day, loaves: draw.loaves, card: draw.card)
      try record(.bread(draw.draw), standing, of: entry, &cards)
    case .drawReversed(let slot): try reverse(.bread(slot), of: entry, &cards)
    case .goodsDrawRecorded(let draw):
      let standing = StandingDraw(
        outlet: draw.outlet, day: moment.day, rationPiastres: draw.drawn?.piastres ?? 0,
        card: draw.card)
      try record(.goods(draw.draw), standing, of: entry, &cards)
    case .goodsDrawReversed(let slot): try reverse(.goods(slot), of: entry, &cards)

    case .paymentRecorded(let payment):
      try tables.setPayment(payment.payment, card: payment.card)
      cards.name(payment.card, at: Place(outlet: payment.outlet))
    case .paymentSettled(let payment):
      guard let card = try tables.card(ofPayment: payment.payment) else {
        throw Unusable.paymentMissing(entry: entry)
      }
      cards.name(card)
    case .settlementClosed(let settlement): try tables.add(settlement, of: entry)

    case .ledgerOpened, .clockDriven, .clockConfirmed, .sweptThroughDay, .refusalsCounted,
      .clerkRegistered, .serviceAnnounced, .policySet, .proposed, .proposalClosed, .importBegun,
      .importAdvanced, .importClosed, .citizenRegistered, .householdFormed, .mobileAttested,
      .accountActivated, .noticeQueued, .recipientCalled, .noticeMoved, .cycleOpened,
      .loavesLapsed, .legacyCardRetired, .legacyCardReinstated, .accountUsed, .referenceTaken,
      .captureDeviceRegistered,
      .captureDeviceSuspended, .captureDeviceRestored, .captureDeviceMoved, .captureAbandoned,
      .capturePoor, .attemptClosed, .printCompared, .matchUsed, .wrongPrintsCounted,
      .settlementEntered, .goodPriced, .grantAnnounced, .grantTold,
      .rationOpened:
      break  // Concerns no card and no outlet's day.
    }
  }

  private func record(
    _ slot: DrawSlot, _ draw: StandingDraw, of entry: UInt64, _ cards: inout CardLines
  ) throws {
    try tables.setDraw(slot, draw, entry: entry)
    try tables.add(
      DayTotals(draws: 1, loaves: Int64(draw.loaves), rationPiastres: draw.rationPiastres),
      outlet: draw.outlet, day: draw.day)
    cards.name(
      draw.card, at: Place(outlet: draw.outlet), loaves: draw.loaves,
      rationPiastres: draw.rationPiastres)
  }

  /// Taken off the day of the draw, whenever the reversal came.
  private func reverse(_ slot: DrawSlot, of entry: UInt64, _ cards: inout CardLines) throws {
    guard let draw = try tables.draw(slot) else { throw Unusable.drawMissing(entry: entry) }
    try tables.add(
      DayTotals(
        draws: -1, loaves: -Int64(draw.loaves), rationPiastres: -draw.rationPiastres,
        reversals: 1),
      outlet: draw.outlet, day: draw.day)
    cards.name(
      draw.card, at: Place(outlet: draw.outlet), loaves: -draw.loaves,
      rationPiastres: -draw.rationPiastres)
  }
}

extension Written.RationValue {
  /// All of it, whatever its source.
  fileprivate var piastres: Int64 { pointsPiastres + grantPiastres + monthPiastres }
}
