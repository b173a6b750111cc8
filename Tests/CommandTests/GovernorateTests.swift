import Messages
import Office
import Testing

@testable import unicard_governorate

@Suite struct GovernorateTests {
  let daemon = FakeDaemon()

  func proposing() {
    daemon.on(Messages.Collection.destroy) { request in
      Wire.Proposed(
        receipt: Sample.receipt(), proposal: 12, digest: Array(repeating: 0xA5, count: 32),
        expiresOn: Sample.may, summary: "destroy \(request.cards.count) cards")
    }
  }

  @Test func `C-15 a destruction is proposed with its record and told to the second person`() throws
  {
    proposing()
    let arguments = ["destroy", "7", "8", "--witness", "2026/117"]
    expectGolden(pages("governorate", Governorate.self, with: daemon, arguments), "destroy")
    let asked = try #require(try daemon.requests(of: Messages.Collection.destroy).first)
    #expect(asked.cards == [7, 8])
    #expect(asked.witnessSerial == "2026/117")
  }

  @Test func `R60 lapsed cards of the headquarters go in proposals of five hundred`() throws {
    proposing()
    daemon.on(Messages.Collection.list) { request in
      let page = request.pageToken.isEmpty ? 1...1000 : 1001...1100
      return ListCardsResponse(
        cards: page.map {
          Wire.WaitingCard(card: UInt64($0), lastFour: "0000", state: .atHeadquarters)
        }, nextPageToken: request.pageToken.isEmpty ? "more" : "")
    }
    let sitting = Sitting(
      "governorate", Governorate.self, with: daemon,
      ["destroy", "--lapsed", "--witness", "2026/117", "--json"])
    #expect(sitting.ending == .done)
    #expect(sitting.output.split(separator: "\n").count == 3)
    let asked = try daemon.requests(of: Messages.Collection.destroy)
    #expect(asked.map(\.cards.count) == [500, 500, 100])
    let listed = try daemon.requests(of: Messages.Collection.list)
    #expect(listed.allSatisfy { $0.lapsed && $0.state == .atHeadquarters })
  }

  @Test func `a destruction without a record or without cards is not proposed`() {
    for arguments in [["destroy", "7"], ["destroy", "--witness", "2026/117"]] {
      #expect(Sitting("governorate", Governorate.self, with: daemon, arguments).ending == .usage)
    }
    daemon.on(Messages.Collection.list) { _ in ListCardsResponse() }
    let none = Sitting(
      "governorate", Governorate.self, with: daemon,
      ["destroy", "--lapsed", "--witness", "2026/117", "--lang", "en"])
    #expect(none.ending == .done)
    #expect(none.errors == "There are no cards.\n")
  }
}
