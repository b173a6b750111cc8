internal import Messages
internal import Office

/// Draws and what undoes them, at one terminal.
struct Draws {
  let desk: Desk
  /// The terminal's code.
  let device: String

  init(at desk: Desk, _ options: DeviceOptions) throws(Trouble) {
    self.desk = desk
    device = try desk.device(options)
  }

  /// Draws on the unified card.
  func onCard(_ card: Wire.PresentedCard, _ loaves: Int32, pin: [UInt8]) throws -> BreadDraw {
    try BreadDraw(
      try desk.act(Bread.dispense) { id in
        DispenseRequest(requestId: id, card: card, device: device, loaves: loaves, pin: pin)
      })
  }

  /// Draws on the old ration card.
  func onOldCard(_ number: [UInt8], _ loaves: Int32) throws -> BreadDraw {
    try BreadDraw(
      try desk.act(LegacyCards.draw) { id in
        LegacyDrawRequest(requestId: id, legacyCard: number, device: device, loaves: loaves)
      })
  }

  /// Takes back the draw that is that entry.
  func takeBack(_ entry: UInt64) throws -> BreadReturn {
    try BreadReturn(
      try desk.act(Bread.reverse) { id in
        ReverseRequest(requestId: id, device: device, entry: entry)
      })
  }
}
