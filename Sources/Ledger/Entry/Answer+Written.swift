internal import Cards
internal import Messages

extension Written.Granted {
  init(_ answer: Cards.Answer) { self.init(answer: Answer(answer)) }
}

extension Written.Granted.Answer {
  init(_ answer: Cards.Answer) {
    switch answer {
    case .done: self = .done(Written.Empty())
    case .proposed(let proposal, let digest, let expires):
      self = .proposed(
        Written.ProposalMade(
          proposal: proposal.number, digest: digest.bytes, expiresDay: expires.daysSince1970))
    case .approved(let changed): self = .approved(changed)
    case .importOpened(let id): self = .importOpened(id.number)
    case .importStaged(let rows, let households, let digest):
      self = .importStaged(
        Written.RowsStaged(rows: rows, households: households, digest: digest.bytes))
    case .cardsRequested(let cards, let cursor):
      self = .cardsRequested(Written.CardsRequested(cards: cards, cursor: cursor))
    case .cardRequested(let card): self = .cardRequested(card.number)
    case .cardsMoved(let count): self = .cardsMoved(count)
    case .shipmentReceived(let cards, let notices):
      self = .shipmentReceived(Written.ShipmentReceived(cards: cards, notices: notices))
    case .noticesReported(let notices, let windows):
      self = .noticesReported(Written.NoticesReported(notices: notices, windows: windows))
    case .delivered(let expires, let carriesRation):
      self = .delivered(
        Written.CardHandedOver(expiresDay: expires.daysSince1970, carriesRation: carriesRation))
    case .place(let place): self = .place(Written.PlaceTold(place))
    case .breadDrawn(let bread): self = .breadDrawn(Written.BreadDrawn(bread))
    case .breadReversed(let loaves, let price, let entry):
      self = .breadReversed(
        Written.BreadReversed(loaves: loaves, pricePiastres: price, entry: entry))
    case .money(let answer): self = Self(answer)
    case .dayClosed(let settlement): self = .dayClosed(Written.SettlementClosed(settlement))
    case .goodsDrawn(let goods): self = .goodsDrawn(Written.GoodsDrawn(goods))
    case .goodsReversed(let returned, let excess, let entry):
      self = .goodsReversed(
        Written.GoodsReversed(
          returned: Written.RationValue(returned), excessPiastres: excess, entry: entry))
    case .swept(let next): self = .swept(next)
    case .verificationBegun(let begun):
      self = .verificationBegun(Written.VerificationBegun(begun))
    case .fingerVerified(let verified):
      self = .fingerVerified(Written.FingerVerified(verified))
    case .fingerEnrolled(let enrolled):
      self = .fingerEnrolled(Written.FingerEnrolled(enrolled))
    case .visitOpened(let entry): self = .visitOpened(entry)
    }
  }
}

extension Cards.Answer {
  init(_ written: Written.Granted, in reading: EntryReading) throws(EntryFault) {
    switch try reading.some(written.answer, "Granted.answer") {
    case .done: self = .done
    case .proposed(let it):
      self = .proposed(
        ProposalID(it.proposal), digest: try reading.digest(it.digest, "ProposalMade.digest"),
        expiresOn: try reading.date(it.expiresDay, "ProposalMade.expires_day"))
    case .approved(let changed): self = .approved(changed: changed)
    case .importOpened(let id): self = .importOpened(ImportID(id))
    case .importStaged(let it):
      self = .importStaged(
        rows: it.rows, households: it.households,
        digest: try reading.digest(it.digest, "RowsStaged.digest"))
    case .cardsRequested(let it): self = .cardsRequested(cards: it.cards, cursor: it.cursor)
    case .cardRequested(let card): self = .cardRequested(CardID(card))
    case .cardsMoved(let count): self = .cardsMoved(count)
    case .shipmentReceived(let it):
      self = .shipmentReceived(cards: it.cards, notices: it.notices)
    case .noticesReported(let it):
      self = .noticesReported(notices: it.notices, windows: it.windows)
    case .delivered(let it):
      self = .delivered(
        expiresOn: try reading.date(it.expiresDay, "CardHandedOver.expires_day"),
        carriesRation: it.carriesRation)
    case .place(let it): self = .place(try CollectionPlace(it, in: reading))
    case .breadDrawn(let it): self = .breadDrawn(try BreadDrawn(it, in: reading))
    case .breadReversed(let it):
      self = .breadReversed(
        loaves: it.loaves, pricePiastres: it.pricePiastres, entry: it.entry)
    case .moneyPaid(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .moneyHeld(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .holdCaptured(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .moneyReturned(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .cashMoved(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .moneyCredited(let it): self = .money(MoneyAnswer(it))
    case .balanceTold(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .pinSet(let it): self = .money(try MoneyAnswer(it, in: reading))
    case .dayClosed(let it): self = .dayClosed(try Settlement(it, in: reading))
    case .goodsDrawn(let it): self = .goodsDrawn(try GoodsDrawn(it, in: reading))
    case .goodsReversed(let it):
      self = .goodsReversed(
        RationValue(try reading.some(it.returned, "GoodsReversed.returned")),
        excessPiastres: it.excessPiastres, entry: it.entry)
    case .swept(let next): self = .swept(next: next)
    case .verificationBegun(let it):
      self = .verificationBegun(try VerificationBegun(it, in: reading))
    case .fingerVerified(let it): self = .fingerVerified(try FingerVerified(it, in: reading))
    case .fingerEnrolled(let it): self = .fingerEnrolled(try FingerEnrolled(it, in: reading))
    case .visitOpened(let entry): self = .visitOpened(verification: entry)
    }
  }
}

// MARK: Parts of an answer

extension Written.PlaceTold {
  init(_ place: CollectionPlace) {
    self.init(
      office: place.office.number, fromDay: place.from.daysSince1970,
      untilDay: place.until.daysSince1970, life: Written.Life(place.life),
      windowStarted: place.windowStarted)
  }
}

extension CollectionPlace {
  init(_ written: Written.PlaceTold, in reading: EntryReading) throws(EntryFault) {
    self.init(
      office: OfficeID(written.office),
      from: try reading.date(written.fromDay, "PlaceTold.from_day"),
      until: try reading.date(written.untilDay, "PlaceTold.until_day"),
      life: try CardLife(reading.some(written.life, "PlaceTold.life"), in: reading),
      windowStarted: written.windowStarted)
  }
}

extension Written.BreadDrawn {
  init(_ bread: BreadDrawn) {
    self.init(
      loaves: bread.loaves, pricePiastres: bread.pricePiastres, leftToday: bread.leftToday,
      leftThisMonth: bread.leftThisMonth, persons: bread.persons,
      legacyRetired: bread.legacyRetired, outlet: bread.outlet.number,
      lastFour: UInt32(bread.lastFour))
  }
}

extension BreadDrawn {
  init(_ written: Written.BreadDrawn, in reading: EntryReading) throws(EntryFault) {
    self.init(
      loaves: written.loaves, pricePiastres: written.pricePiastres,
      leftToday: written.leftToday, leftThisMonth: written.leftThisMonth,
      persons: written.persons, legacyRetired: written.legacyRetired,
      outlet: OutletID(written.outlet),
      lastFour: try reading.number(written.lastFour, "BreadDrawn.last_four"))
  }
}
