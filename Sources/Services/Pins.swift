internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// The card's PIN after delivery (C-25). How long one is, is policy: the state is asked before one is chosen.
  mutating func addPins() {
    command(Pins.change, requiring: .changePIN) { request, desk throws(Status) in
      let (use, number) = try desk.atTerminal(request.card, request.device, pin: request.pin)
      return (use: use, new: NewPIN(number: number, digits: request.newPin))
    } see: { _, state, stamp in
      Int(state.policy.value(.pinLength, on: stamp.date))
    } ask: { asked, length, desk throws(Status) in
      Asked(
        .changePIN(asked.use, to: try asked.new.key(length: length, desk)), at: asked.use.device)
    } answer: { answer, told in
      guard case .money(.pinSet(let lastFour, _)) = answer else { return nil }
      return ChangePinResponse(
        receipt: told.receipt, lastFour: LastFour(lastFour).description)
    }

    command(Pins.reset, requiring: .resetPIN) { request, desk throws(Status) in
      let (card, number) = try desk.presented(request.card)
      return (
        card: card, citizen: try desk.nationalID(request.nationalId),
        new: NewPIN(number: number, digits: request.newPin)
      )
    } see: { _, state, stamp in
      Int(state.policy.value(.pinLength, on: stamp.date))
    } ask: { asked, length, desk throws(Status) in
      Asked(
        command: .money(
          .resetPIN(
            asked.card, nationalID: asked.citizen, to: try asked.new.key(length: length, desk))))
    } answer: { answer, told in
      guard case .money(.pinSet(let lastFour, let lifted)) = answer else { return nil }
      return ResetPinResponse(
        receipt: told.receipt, lastFour: LastFour(lastFour).description, suspensionLifted: lifted)
    }
  }
}

/// A PIN that a holder chose. The digits live until the policy on their length is seen.
private struct NewPIN: Sendable {
  let number: CardNumber
  let digits: [UInt8]

  func key(length: Int, _ desk: Desk) throws(Status) -> Key {
    desk.keyring.key(try PIN(chosen: digits, length: length, field: "new_pin"), of: number)
  }
}
