internal import Messages
internal import Office

/// Draws of goods and what undoes them, at one terminal.
struct Draws {
  let desk: Desk
  /// The terminal's code.
  let device: String

  init(at desk: Desk, _ options: DeviceOptions) throws(Trouble) {
    self.desk = desk
    device = try desk.device(options)
  }

  /// Draws on the unified card. Where the basket costs more than is left, a clerk is shown by how much and asked whether
  /// the citizen pays the rest (C-54).
  func onCard(
    _ card: Wire.PresentedCard, _ lines: [Wire.BasketLine], pin: [UInt8], paysExcess: Bool
  ) throws -> BasketDraw {
    try offeringExcess(paysExcess) { paysExcess in
      try BasketDraw(
        try desk.act(Ration.dispense) { id in
          DispenseGoodsRequest(
            requestId: id, card: card, device: device, lines: lines, pin: pin,
            paysExcess: paysExcess)
        })
    }
  }

  /// Draws on the old ration card.
  func onOldCard(
    _ number: [UInt8], _ lines: [Wire.BasketLine], paysExcess: Bool
  ) throws -> BasketDraw {
    try offeringExcess(paysExcess) { paysExcess in
      try BasketDraw(
        try desk.act(LegacyCards.drawGoods) { id in
          LegacyGoodsRequest(
            requestId: id, legacyCard: number, device: device, lines: lines,
            paysExcess: paysExcess)
        })
    }
  }

  /// Takes back the draw that is that entry.
  func takeBack(_ entry: UInt64) throws -> BasketReturn {
    try BasketReturn(
      try desk.act(Ration.reverse) { id in
        ReverseGoodsRequest(requestId: id, device: device, entry: entry)
      })
  }

  /// Draws; and once more where the basket was too much, a clerk can be asked, and he says that the citizen pays.
  private func offeringExcess(
    _ paysExcess: Bool, _ draw: (Bool) throws -> BasketDraw
  ) throws -> BasketDraw {
    do {
      return try draw(paysExcess)
    } catch let trouble as Trouble where trouble.reason == "RATION_EXCEEDED" {
      guard !paysExcess, desk.terminal.isConversation, let question = question(about: trouble),
        try desk.terminal.confirm(question)
      else { throw trouble }
      return try draw(true)
    }
  }

  /// What the basket costs, what is left and who pays the rest; nil where nothing is left to draw at all.
  private func question(about trouble: Trouble) -> Phrase? {
    guard let total = trouble.piastres("total"), let left = trouble.piastres("left"), left > 0
    else { return nil }
    let (cost, value) = (desk.speech.money(piastres: total), desk.speech.money(piastres: left))
    let rest = desk.speech.money(piastres: total - left)
    return Phrase(
      ar: "الثمن \(cost) والمتاح \(value). هل يدفع المواطن الباقي \(rest)؟",
      en: "The basket costs \(cost), \(value) is left. Does the citizen pay the rest, \(rest)?")
  }
}

extension Trouble {
  /// A sum that the refusal told.
  fileprivate func piastres(_ name: String) -> Int64? {
    details["\(name)_piastres"].flatMap { Int64($0) }
  }
}
