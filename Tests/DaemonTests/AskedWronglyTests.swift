import Cards
import Messages
import RPC
import Rehearsal
import Testing

/// What is asked wrongly is refused under a stable reason, by the real daemon.
@Suite(.ownThread) struct AskedWronglyTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  @Test func `who, what and which card: each wrong thing has its reason (R27, R29, R55, R64)`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let head = try #require(town.heads.first { !town.members(of: $0).isEmpty })
      let spouse = town.members(of: head)[0]
      let cards = try town.giveCards(to: [head, spouse])
      try expectCallersRefused(town, card: cards[0])
      try expectCardsRefused(town, head: cards[0], member: cards[1])
      try expectNumbersRefused(town)
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  private func expectCallersRefused(_ town: Town, card: UInt64) throws {
    let ask = { (id: [UInt8]) in
      DispenseRequest(
        requestId: id, card: Town.chip(card), device: Town.device, loaves: 1)
    }
    let sms = try town.desk("sms", as: Town.Clerk.sms)
    #expect(try refusal { try sms.act(Bread.dispense, ask) } == "PERMISSION_DENIED NOT_PERMITTED")
    let stranger = try town.desk("bakery", as: 799)
    #expect(
      try refusal { try stranger.act(Bread.dispense, ask) } == "PERMISSION_DENIED DEVICE_NOT_YOURS")
    let nobody = try town.desk("post", as: 999)
    #expect(
      try refusal { try nobody.read(Collection.list, .init()) } == "PERMISSION_DENIED UNKNOWN_CLERK"
    )
  }

  private func expectCardsRefused(_ town: Town, head: UInt64, member: UInt64) throws {
    #expect(try refusal { try town.dispense(1, on: 9_999) } == "NOT_FOUND CARD_UNKNOWN")
    #expect(try refusal { try town.dispense(1, on: member) } == "FAILED_PRECONDITION NOT_HEAD_CARD")
    #expect(
      try refusal { try town.dispense(0, on: head) } == "INVALID_ARGUMENT AMOUNT_NOT_POSITIVE")
    let bakery = try town.desk("bakery", as: Town.Clerk.bakery)
    var keyed = Town.chip(head)
    keyed.entryMode = .keyed
    #expect(
      try refusal {
        try bakery.act(Bread.dispense) {
          DispenseRequest(requestId: $0, card: keyed, device: Town.device, loaves: 1)
        }
      } == "FAILED_PRECONDITION CARD_NOT_PRESENT")
  }

  private func expectNumbersRefused(_ town: Town) throws {
    let post = try town.desk("post", as: Town.Clerk.post)
    func request(_ id: String) throws -> String {
      try refusal {
        try post.act(Collection.requestCard) {
          RequestCardRequest(requestId: $0, nationalId: Array(id.utf8))
        }
      }
    }
    #expect(try request("12") == "INVALID_ARGUMENT NATIONAL_ID_MALFORMED")
    #expect(try request("29013320312345") == "INVALID_ARGUMENT NATIONAL_ID_MALFORMED")
    #expect(try request("29001010312345") == "NOT_FOUND CITIZEN_UNKNOWN")
  }

  @Test func `a request id is good for one request, of these days (I-11)`() async throws {
    try await Town.open(at: home) { town, daemon in
      let bakery = try town.desk("bakery", as: Town.Clerk.bakery)
      func draw(_ loaves: Int32, under id: [UInt8]) throws -> String {
        try refusal {
          try bakery.act(LegacyCards.draw, under: id) {
            LegacyDrawRequest(
              requestId: $0, legacyCard: town.heads[0].legacyDigits, device: Town.device,
              loaves: loaves)
          }
        }
      }
      let id = freshRequestID()
      #expect(try draw(1, under: id) == "granted")
      #expect(try draw(1, under: id) == "granted")
      #expect(try draw(2, under: id) == "INVALID_ARGUMENT REQUEST_ID_REUSED")
      #expect(try draw(1, under: [1]) == "INVALID_ARGUMENT REQUEST_ID_MALFORMED")
      let (past, future) = ([0] + id[1...], [0xFF] + id[1...])
      #expect(try draw(1, under: past) == "OUT_OF_RANGE REQUEST_TOO_OLD")
      #expect(try draw(1, under: future) == "OUT_OF_RANGE REQUEST_FROM_FUTURE")
      let day = try bakery.read(
        History.outletDay, .init(device: Town.device, date: try town.status().date))
      #expect(day.loaves == 1)
      #expect(try await daemon.stop() == .exited(0))
    }
  }
}
