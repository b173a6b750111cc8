internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Requests, centres, windows, hand-over (R51-R66). A clerk's office fixes the centre; no request names one.
  mutating func addCollection() {
    addRequests()
    addAttestation()
    addDelivery()
    addMoves()
    addLookUp()
    addCardList()
  }

  private mutating func addRequests() {
    command(Messages.Collection.requestBatch, requiring: .requestCardBatch) {
      request, _ throws(Status) in
      let governorate = try GovernorateCode(
        residence: request.governorate, field: "governorate")
      guard let cursor = UInt32(exactly: request.cursor) else {
        throw .malformed(.numberInvalid, field: "cursor", "not a cursor of an answer")
      }
      guard request.limit >= 0 else {
        throw .malformed(.numberInvalid, field: "limit", "negative")
      }
      let limit = request.limit == 0 ? 500 : min(Int(request.limit), 1_000)
      return Asked(
        command: .requestBatch(governorate: governorate.number, cursor: cursor, limit: limit))
    } answer: { answer, told in
      guard case .cardsRequested(let cards, let cursor) = answer else { return nil }
      return RequestBatchResponse(receipt: told.receipt, cards: cards, cursor: UInt64(cursor))
    }

    command(Messages.Collection.requestCard, requiring: .requestCard) {
      request, desk throws(Status) in
      Asked(command: .requestCard(nationalID: try desk.nationalID(request.nationalId)))
    } answer: { answer, told in
      guard case .cardRequested(let card) = answer else { return nil }
      return RequestCardResponse(receipt: told.receipt, card: UInt64(card.number))
    }
  }

  /// A new mobile is a new seal over the whole person: he is opened and sealed again on the people's lane. Where there
  /// is nobody to seal, the law says so.
  private mutating func addAttestation() {
    command(
      Messages.Collection.attestMobile, requiring: .attestMobile, on: desk.peopleLane
    ) { request, desk throws(Status) in
      (
        citizen: try desk.nationalID(request.nationalId),
        mobile: try MobileNumber(request.mobile, field: "mobile")
      )
    } see: { asked, state, _ in
      state.citizen(nationalID: asked.citizen).map { state.citizens[$0].seal }
    } ask: { asked, seal, desk throws(Status) in
      let resealed = try seal.map { (seal) throws(Status) in
        try desk.reseal(seal, mobile: asked.mobile)
      }
      return Asked(
        command: .attestMobile(
          nationalID: asked.citizen, mobile: desk.keyring.key(asked.mobile),
          seal: resealed?.number ?? 0, sealed: resealed?.bytes ?? []))
    } answer: { answer, told in
      guard case .done = answer else { return nil }
      return AttestMobileResponse(receipt: told.receipt)
    }
  }

  /// How long a PIN is, is policy; so the state is asked before one is chosen.
  private mutating func addDelivery() {
    command(Messages.Collection.deliver, requiring: .deliverCard) { request, desk throws(Status) in
      let (card, number) = try desk.presented(request.card)
      return Handover(
        card: card, number: number, citizen: try desk.nationalID(request.nationalId),
        mobile: desk.keyring.key(try MobileNumber(request.mobile, field: "mobile")),
        pin: request.pin)
    } see: { _, state, stamp in
      Int(state.policy.value(.pinLength, on: stamp.date))
    } ask: { handover, length, desk throws(Status) in
      let pin = try PIN(chosen: handover.pin, length: length, field: "pin")
      return Asked(
        command: .deliver(
          handover.card, nationalID: handover.citizen, mobile: handover.mobile,
          pin: desk.keyring.key(pin, of: handover.number)))
    } answer: { answer, told in
      guard case .delivered(let expiresOn, let carriesRation) = answer else { return nil }
      return DeliverResponse(
        receipt: told.receipt, expiresOn: Wire.Date(expiresOn), carriesRation: carriesRation)
    }
  }

  private mutating func addMoves() {
    command(Messages.Collection.receiveShipment, requiring: .receiveShipment) {
      request, _ throws(Status) in
      Asked(command: .receiveShipment(try cards(request.cards, atMost: 1_000)))
    } answer: { answer, told in
      guard case .shipmentReceived(let cards, let notices) = answer else { return nil }
      return ReceiveShipmentResponse(receipt: told.receipt, cards: cards, notices: notices)
    }

    command(Messages.Collection.forward, requiring: .forwardCards) { request, _ throws(Status) in
      Asked(command: .forward(try cards(request.cards, atMost: 1_000)))
    } answer: { answer, told in
      guard case .cardsMoved(let cards) = answer else { return nil }
      return ForwardResponse(receipt: told.receipt, cards: cards)
    }

    proposal(Messages.Collection.destroy, requiring: .destroyCards) { request, _ throws(Status) in
      .destroyCards(
        try cards(request.cards, atMost: 500),
        witness: try Label(needed: request.witnessSerial, field: "witness_serial"))
    }
  }

  /// A command, since its telling may be the notice (C-12).
  private mutating func addLookUp() {
    command(Messages.Collection.lookUp, requiring: .lookUpCollection) {
      request, desk throws(Status) in
      Asked(
        command: .lookUp(
          nationalID: try desk.nationalID(request.nationalId),
          mobile: desk.keyring.key(try MobileNumber(request.mobile, field: "mobile"))))
    } answer: { answer, told in
      guard case .place(let place) = answer else { return nil }
      let office = told.office(place.office)
      return LookUpResponse(
        receipt: told.receipt, officeName: office.name, office: office.code,
        from: Wire.Date(place.from), until: Wire.Date(place.until),
        state: Wire.CardState(place.life), windowStarted: place.windowStarted)
    }
  }
}

private func cards(_ numbers: [UInt64], atMost limit: Int) throws(Status) -> [CardID] {
  try CardID.list(numbers, field: "cards", atMost: limit, orElse: .cardUnknown, "card")
}

/// A hand-over, but for its PIN. The digits live until the policy on their length is seen.
private struct Handover: Sendable {
  let card: Presented
  let number: CardNumber
  let citizen: Key
  let mobile: UInt64
  let pin: [UInt8]
}

extension Desk {
  /// Seals a person anew with another mobile. On the people's lane only.
  fileprivate func reseal(_ seal: UInt64, mobile: MobileNumber) throws(Status) -> SealedPerson {
    guard let person = try person(seal) else { throw .personErased }
    let changed = Profile(
      name: person.name, nationalID: person.nationalID, mobile: mobile.international)
    guard let sealed = try sealed([changed]).first else { throw .peopleUnavailable }
    return sealed
  }
}
