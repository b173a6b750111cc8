internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// The old ration card beside the new one, on one household account (C-1, C-3).
  mutating func addLegacyCards() {
    command(LegacyCards.draw, requiring: .drawOnLegacyCard) { request, desk throws(Status) in
      let card = try LegacyCardNumber(request.legacyCard, field: "legacy_card")
      let device = try Cards.Code(device: request.device)
      return Asked(
        command: .drawLegacy(
          card: desk.keyring.key(card), device: device, loaves: request.loaves),
        device: device.text)
    } answer: { answer, told in
      guard case .breadDrawn(let drawn) = answer else { return nil }
      let outlet = told.outlet(drawn.outlet)
      return LegacyDrawResponse(
        receipt: told.receipt, loaves: drawn.loaves, pricePiastres: drawn.pricePiastres,
        leftToday: drawn.leftToday, leftThisMonth: drawn.leftThisMonth, persons: drawn.persons,
        outlet: outlet.code, outletName: outlet.name)
    }

    reading(LegacyCards.status, requiring: .readLegacyCard) { request, desk throws(Status) in
      desk.keyring.key(try LegacyCardNumber(request.legacyCard, field: "legacy_card"))
    } look: { card, state, _, _ throws(Refusal) in
      guard let id = state.household(legacyCard: card) else { throw Refusal(.legacyCardUnknown) }
      let household = state.households[id]
      return Look(household.legacyRetiredBy, restsOn: household.lastEntry)
    } tell: { retiredBy, _, _ in
      LegacyStatusResponse(retired: retiredBy != 0, retiredByEntry: retiredBy)
    }

    addReinstatement()
  }

  /// The act names the household, so the state is asked for it first. Its digest is over the household's number in place
  /// of the card's, which could be found out from a plain hash.
  private mutating func addReinstatement() {
    let name = LegacyCards.reinstate.entryName
    command(LegacyCards.reinstate, requiring: .reinstateLegacyCard) {
      request, desk throws(Status) in
      let card = try LegacyCardNumber(request.legacyCard, field: "legacy_card")
      return (
        card: desk.keyring.key(card), cause: try Label(needed: request.cause, field: "cause")
      )
    } see: { asked, state, _ in
      state.household(legacyCard: asked.card)
    } ask: { asked, household, _ throws(Status) in
      guard let household else { throw Status(Refusal(.legacyCardUnknown)) }
      let named = ReinstateRequest(
        legacyCard: Array("\(household.number)".utf8), cause: asked.cause.text)
      return Asked(
        proposing: .reinstateLegacyCard(household, cause: asked.cause),
        digest: try Digest(proposing: named, as: name))
    } answer: { answer, told in
      Wire.Proposed(answer, told)
    }
  }
}
