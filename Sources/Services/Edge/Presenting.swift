internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension Desk {
  /// A card as a terminal presents it: keyed, and present where a chip spoke (R29).
  func presented(_ card: Wire.PresentedCard?) throws(Status) -> (
    card: Presented, number: CardNumber
  ) {
    let number = try CardNumber(card?.number ?? [], field: "card.number", issuers: issuers)
    let isPresent = card?.entryMode == .chip || card?.entryMode == .contactless
    return (Presented(number: keyring.key(number), isPresent: isPresent), number)
  }

  /// The keyed identity of a citizen's national ID.
  func nationalID(_ bytes: [UInt8]) throws(Status) -> Key {
    keyring.key(try NationalID(bytes, field: "national_id"))
  }
}
