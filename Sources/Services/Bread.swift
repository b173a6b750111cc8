internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// Bread on the unified card (R71-R81). No message of it can carry a fingerprint: an unknown field is refused (C-27).
  mutating func addBread() {
    command(Bread.dispense, requiring: .dispenseBread) { request, desk throws(Status) in
      let (card, number) = try desk.presented(request.card)
      let device = try Cards.Code(device: request.device)
      let pin = request.pin.isEmpty ? nil : try PIN(presented: request.pin, field: "pin")
      return Asked(
        command: .dispenseBread(
          card, device: device, loaves: request.loaves,
          pin: pin.map { desk.keyring.key($0, of: number) }),
        device: device.text)
    } answer: { answer, told in
      guard case .breadDrawn(let drawn) = answer else { return nil }
      let outlet = told.outlet(drawn.outlet)
      return DispenseResponse(
        receipt: told.receipt, loaves: drawn.loaves, pricePiastres: drawn.pricePiastres,
        leftToday: drawn.leftToday, leftThisMonth: drawn.leftThisMonth, persons: drawn.persons,
        legacyCardRetired: drawn.legacyRetired, outlet: outlet.code, outletName: outlet.name,
        lastFour: LastFour(drawn.lastFour).description)
    }

    command(Bread.reverse, requiring: .reverseBread) { request, _ throws(Status) in
      let device = try Cards.Code(device: request.device)
      return Asked(
        command: .reverseBread(device: device, entry: request.entry), device: device.text)
    } answer: { answer, told in
      guard case .breadReversed(let loaves, let price, let entry) = answer else { return nil }
      return ReverseResponse(
        receipt: told.receipt, loaves: loaves, pricePiastres: price, reversedEntry: entry)
    }

    reading(Bread.quota, requiring: .readBreadQuota) { request, desk throws(Status) in
      (card: try desk.presented(request.card).card, device: try Cards.Code(device: request.device))
    } look: { asked, state, caller, stamp throws(Refusal) in
      let left = try state.quota(on: asked.card, at: asked.device, for: caller, stamp)
      return Look(left, restsOn: left.restsOn)
    } tell: { left, _, _ in
      QuotaResponse(leftToday: left.today, leftThisMonth: left.thisMonth, persons: left.persons)
    }
  }
}
