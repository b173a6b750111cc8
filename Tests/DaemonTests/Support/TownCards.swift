import Cards
import Messages
import Rehearsal

/// A card's way through a town's offices. A card is named by its reference; its number is the rehearsal's at that place.
extension Town {
  /// The number on a card, digits.
  static func number(of card: UInt64) -> [UInt8] {
    RehearsalCardNumbers().number(at: Int(card)).withDigits { digits in
      digits.indices.map { digits[$0] }
    }
  }

  /// The card as its chip presents it.
  static func chip(_ card: UInt64) -> Wire.PresentedCard {
    .init(number: number(of: card), entryMode: .chip)
  }

  /// Asks for one citizen's first card.
  func requestCard(of citizen: Rehearsal.Citizen) throws -> UInt64 {
    try desk("post", as: Clerk.post).act(Collection.requestCard) {
      RequestCardRequest(requestId: $0, nationalId: citizen.idDigits)
    }.card
  }

  /// Asks for everybody else's; returns how many.
  func requestOthers() throws -> UInt64 {
    try desk("ministry", as: Clerk.ministry[0]).act(Collection.requestBatch) {
      RequestBatchRequest(requestId: $0, governorate: 3)
    }.cards
  }

  /// Prints every card that is asked for and sends them out; returns their references.
  func printAndShip() throws -> [UInt64] {
    let print = try desk("print", as: Clerk.print)
    let jobs = try print.read(Printing.pull, .init(pageSize: 1_000)).jobs.map(\.card)
    try print.act(Printing.reportPrinted) {
      ReportPrintedRequest(
        requestId: $0, cards: jobs.map { .init(card: $0, number: Self.number(of: $0)) })
    }
    try print.act(Printing.ship) { ShipRequest(requestId: $0, cards: jobs) }
    return jobs
  }

  /// Takes cards in at the centre.
  @discardableResult
  func receive(_ cards: [UInt64]) throws -> ReceiveShipmentResponse {
    try desk("post", as: Clerk.post).act(Collection.receiveShipment) {
      ReceiveShipmentRequest(requestId: $0, cards: cards)
    }
  }

  /// Sends every waiting message and reports it received; returns how many windows that started.
  @discardableResult
  func tellEverybody() throws -> UInt64 {
    let sms = try desk("sms", as: Clerk.sms)
    let notices = try sms.read(Notices.pull, .init(pageSize: 500)).notices.map(\.notice)
    try sms.act(Notices.reportAccepted) {
      ReportAcceptedRequest(requestId: $0, notices: notices)
    }
    return try sms.act(Notices.reportDelivered) {
      ReportDeliveredRequest(requestId: $0, notices: notices)
    }.windows
  }

  /// Hands a card over to its holder.
  @discardableResult
  func deliver(_ card: UInt64, to citizen: Rehearsal.Citizen) throws -> DeliverResponse {
    try desk("post", as: Clerk.post).act(Collection.deliver) {
      DeliverRequest(
        requestId: $0, card: Self.chip(card), nationalId: citizen.idDigits,
        mobile: citizen.mobileDigits, pin: Array("2847".utf8))
    }
  }

  /// Draws on a unified card.
  @discardableResult
  func dispense(
    _ loaves: Int32, on card: UInt64, under id: [UInt8] = freshRequestID()
  ) throws -> DispenseResponse {
    try desk("bakery", as: Clerk.bakery).act(Bread.dispense, under: id) {
      DispenseRequest(
        requestId: $0, card: Self.chip(card), device: Self.device, loaves: loaves)
    }
  }

  /// Draws on a household's old card.
  @discardableResult
  func drawLegacy(
    _ loaves: Int32, of head: Rehearsal.Citizen
  ) throws -> LegacyDrawResponse {
    try desk("bakery", as: Clerk.bakery).act(LegacyCards.draw) {
      LegacyDrawRequest(
        requestId: $0, legacyCard: head.legacyDigits, device: Self.device, loaves: loaves)
    }
  }
}

/// The people that tests speak of.
extension Town {
  /// Heads who have both a mobile and an old card, so that everything can happen to them.
  var heads: [Rehearsal.Citizen] {
    people.filter { $0.relation == .head && $0.mobile != nil && $0.legacyCard != nil }
  }

  /// The grown members, with mobiles, of a head's household.
  func members(of head: Rehearsal.Citizen) -> [Rehearsal.Citizen] {
    people.filter {
      $0.household == head.household && $0.relation == .spouse && $0.mobile != nil
    }
  }
}

extension Rehearsal.Citizen {
  var idDigits: [UInt8] { Array(nationalID.digits.utf8) }
  var mobileDigits: [UInt8] { Array((mobile?.digits ?? "").utf8) }
  var legacyDigits: [UInt8] { Array((legacyCard?.digits ?? "").utf8) }
}
