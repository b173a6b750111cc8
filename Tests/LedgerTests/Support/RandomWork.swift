import Cards

@testable import Ledger

/// What a governorate's offices might ask, thrown with dice; much of it is refused, as in life.
extension Bureau {
  /// Asks `count` commands one after the other; between them time passes, and pages are saved a few at a time.
  func work(_ count: Int, with dice: inout Dice, saving: Bool = false) async {
    for _ in 0..<count {
      let (command, peer) = throwCommand(&dice)
      _ = await ask(command, as: peer).value
      if .random(in: 0..<10, using: &dice) == 0 {
        clock.pass(.random(in: 0...(.day), using: &dice))
      }
      if .random(in: 0..<20, using: &dice) == 0 { await tick() }
      if saving, .random(in: 0..<6, using: &dice) == 0 {
        await ledger.checkpoint(isIdle: true, limit: .random(in: 1...3, using: &dice))
      }
    }
    await settle()
  }

  /// First cards for everybody, so that card and citizen have the same number.
  func requestAllCards() async {
    _ = await ask(.requestBatch(governorate: 3, cursor: 0, limit: 10_000), as: .ministry).value
  }

  private func throwCommand(_ dice: inout Dice) -> (Command, Peer) {
    let person = UInt32.random(in: 1...60, using: &dice)
    let head = (person - 1) / 5 * 5 + 1
    let card = CardID(person)
    switch Int.random(in: 0..<17, using: &dice) {
    case 0, 1, 2: return (Self.draw(Int(head / 5), loaves: Int32(person % 20)), .bakery)
    case 3:
      return (
        .reverseBread(device: Self.device, entry: .random(in: 1...300, using: &dice)), .bakery
      )
    case 4, 5: return (.reportPrinted([printed(card)]), Self.printer)
    case 6: return (.ship([card]), Self.printer)
    case 7: return (.receiveShipment([card]), .post)
    case 8: return (.reportNotices([Handle(person % 12 + 1)], .delivered), .ministry)
    case 9, 10: return (handOver(CardID(head)), .post)
    case 11: return (bread(CardID(head), wrongPIN: person % 3 == 0), .bakery)
    case 12: return (.reportSpoiled(card, cause: "smudged"), Self.printer)
    case 13: return (.propose(policy(Int64(person)), digest: Digest()), .ministry)
    case 16: return (.closeDay(device: Self.device), .bakery)
    case 14: return (.approve(Handle(person % 20), digest: Digest()), .secondMinistry)
    default: return (.withdraw(Handle(person % 20)), .secondMinistry)
    }
  }

  private static let printer = Peer.ministry

  private func printed(_ card: CardID) -> PrintedNumber {
    PrintedNumber(card: card, number: number(card), lastFour: UInt16(card.number))
  }

  private func number(_ card: CardID) -> Key { Key(high: 0xCA4D, low: UInt64(card.number)) }

  private func handOver(_ card: CardID) -> Command {
    .deliver(
      Presented(number: number(card), isPresent: true),
      nationalID: Self.citizenKey(UInt64(card.number)), mobile: UInt64(card.number),
      pin: Key(high: 1, low: 1))
  }

  private func bread(_ card: CardID, wrongPIN: Bool) -> Command {
    .dispenseBread(
      Presented(number: number(card), isPresent: true), device: Self.device, loaves: 3,
      pin: Key(high: wrongPIN ? 2 : 1, low: 1))
  }

  private func policy(_ price: Int64) -> Act {
    .setPolicy(PolicyValue(.breadPricePiastres, value: price, effectiveFrom: clock.today))
  }
}
