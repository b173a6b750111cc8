@testable import Cards

extension Town {
  /// A town where ration has begun and the family's head holds his card.
  static func withBread(_ family: Family, on date: String = "2026-04-01") throws -> Town {
    let town = try Town(on: date)
    try town.admit(family)
    try town.announceRation(from: date)
    try town.bring(family.head, to: .active)
    return town
  }

  func dispensing(
    _ loaves: Int32, on person: Person, at device: String = "D1", pin: Key? = nil
  ) -> Command {
    .dispenseBread(present(person), device: code(device), loaves: loaves, pin: pin)
  }

  @discardableResult
  func dispense(
    _ loaves: Int32, on person: Person, pin: Key? = nil
  ) throws -> BreadDrawn {
    try drawn(grant(dispensing(loaves, on: person, pin: pin), by: .baker))
  }

  func drawing(_ loaves: Int32, onOldCardOf family: Family, at device: String = "D1") -> Command {
    .drawLegacy(card: family.legacyCard, device: code(device), loaves: loaves)
  }

  @discardableResult
  func draw(_ loaves: Int32, onOldCardOf family: Family) throws -> BreadDrawn {
    try drawn(grant(drawing(loaves, onOldCardOf: family), by: .baker))
  }

  func leftToday(_ family: Family) -> Int32 {
    state.breadLeft(household(family), on: today).today
  }

  private func drawn(_ answer: Answer) throws -> BreadDrawn {
    guard case .breadDrawn(let drawn) = answer else { throw Unexpected(answer: answer) }
    return drawn
  }
}

/// An answer of another kind than the test asked for.
struct Unexpected: Error {
  let answer: Answer
}

extension Town {
  var isBalanced: Bool { state.isBalanced }

  /// The months that were opened for the family, in order.
  func turns(of family: Family) -> [Month] {
    let id = household(family)
    return journal.flatMap(\.events).compactMap { event in
      guard case .cycleOpened(id, let month, _, _, _) = event else { return nil }
      return month
    }
  }
}

extension Town {
  /// What the head's terminal is told; nil where it is refused.
  func quota(on presented: Presented, at device: String = "D1") -> QuotaLeft? {
    let caller = caller(.baker)
    // A refusal is the answer here; its reason is tried where bread is drawn.
    return try? state.quota(
      on: presented, at: code(device), for: caller, occasion(for: caller).stamp)
  }

  func cards(at office: String) -> [CardID] {
    state.cards(
      at: state.office(code: code(office))!, where: nil, lapsed: false, on: today, from: 0,
      limit: 100
    ).found
  }
}
