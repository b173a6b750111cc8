import Messages
import Office
import Testing

@testable import unicard_post

@Suite struct PostTests {
  let daemon = FakeDaemon()
  let citizen = "\(Sample.nationalID)\n+20 100-123-4567\n"

  func run(_ arguments: String..., input: String = "") -> Sitting {
    Sitting("post", Post.self, with: daemon, arguments, input: input)
  }

  @Test func `a shipment is taken in by reference, from arguments or by the line`() throws {
    daemon.on(Messages.Collection.receiveShipment) { request in
      ReceiveShipmentResponse(
        receipt: Sample.receipt(), cards: UInt64(request.cards.count), notices: 1)
    }
    expectGolden(
      pages("post", Post.self, with: daemon, ["receive", "٤٧١١", "4712"]), "receive")
    #expect(run("receive", "-", input: "1\n\n ٢ \n3").ending == .done)
    let asked = try daemon.requests(of: Messages.Collection.receiveShipment)
    #expect(asked.first?.cards == [4711, 4712])
    #expect(asked.last?.cards == [1, 2, 3])
  }

  @Test func `more than a thousand go in parts, and a failure says how many were done`() throws {
    var parts: [Int] = []
    daemon.on(Messages.Collection.receiveShipment) { request in
      parts.append(request.cards.count)
      guard parts.count < 3 else { throw refused("NOT_IN_TRANSIT") }
      return ReceiveShipmentResponse(receipt: Sample.receipt(), cards: 1000)
    }
    let sitting = run("receive", "-", "--json", input: (1...2500).map { "\($0)\n" }.joined())
    #expect(sitting.ending == .refused)
    #expect(parts == [1000, 1000, 500])
    let lines = sitting.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains("\"cards_done\":\"2000\"") == true)
  }

  @Test(arguments: [
    ["receive"], ["receive", "-", "7"], ["forward", "--lapsed", "7"], ["forward"],
  ])
  func `cards are named in one way`(arguments: [String]) {
    let sitting = Sitting("post", Post.self, with: daemon, arguments)
    #expect(sitting.ending == .usage)
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a line that is no reference is named and nothing is asked for`() {
    let sitting = run("receive", "-", "--json", input: "1\nx\n")
    #expect(sitting.ending == .usage)
    #expect(sitting.output.contains("\"line\":\"2\""))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `the list goes through every page, an object for each card`() throws {
    waitingCards()
    expectGolden(pages("post", Post.self, with: daemon, ["list", "--lapsed"]), "list")
    _ = run("list", "--state", "notified")
    let asked = try daemon.requests(of: Messages.Collection.list)
    #expect(asked.prefix(2).map(\.pageToken) == ["", "next"])
    #expect(asked.allSatisfy { $0.pageSize == 1000 })
    #expect(asked.first?.lapsed == true && asked.first?.state == .unspecified)
    #expect(asked.last?.lapsed == false && asked.last?.state == .notified)
  }

  @Test func `R59 lapsed cards of the own centre are listed and all sent on`() throws {
    waitingCards()
    daemon.on(Messages.Collection.forward) { request in
      ForwardResponse(receipt: Sample.receipt(), cards: UInt64(request.cards.count))
    }
    expectGolden(pages("post", Post.self, with: daemon, ["forward", "--lapsed"]), "forward")
    #expect(try daemon.requests(of: Messages.Collection.list).first?.state == .notified)
    #expect(try daemon.requests(of: Messages.Collection.forward).first?.cards == [7, 8, 9])
  }

  @Test func `R42 a mobile is attested in any usual form, never from the arguments`() throws {
    daemon.on(Messages.Collection.attestMobile) { _ in
      AttestMobileResponse(receipt: Sample.receipt())
    }
    expectGolden(pages("post", Post.self, with: daemon, ["attest"], input: citizen), "attest")
    let asked = try #require(try daemon.requests(of: Messages.Collection.attestMobile).first)
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
    #expect(asked.mobile == Array("01001234567".utf8))
    #expect(run("attest", Sample.nationalID).ending == .usage)
  }

  @Test func `an act whose answer has no receipt is not shown as done`() {
    daemon.on(Messages.Collection.attestMobile) { _ in AttestMobileResponse() }
    let sitting = run("attest", input: citizen)
    #expect(sitting.ending == .outputLost)
    #expect(sitting.errors.contains("ANSWER_UNREADABLE"))
    #expect(sitting.output.isEmpty)
  }

  @Test(arguments: [
    ("123\n", "NATIONAL_ID_MALFORMED"), ("28507120301236\n0501234567\n", "MOBILE_MALFORMED"),
    ("28507120301236\n", "INPUT_ENDED"), ("", "INPUT_ENDED"),
  ])
  func `what cannot be a citizen's number never leaves the counter`(input: String, reason: String) {
    let sitting = run("attest", input: input)
    #expect(sitting.ending == .usage)
    #expect(sitting.errors.contains(reason))
    #expect(daemon.asked.isEmpty)
  }

  @Test func `a person is asked again for a number that cannot be one`() throws {
    daemon.on(Messages.Collection.requestCard) { _ in
      RequestCardResponse(receipt: Sample.receipt(), card: 4711)
    }
    let sitting = Sitting(
      "post", Post.self, with: daemon, ["request", "--lang", "en"],
      input: "2850\nabc\n\n٢٨٥٠٧١٢٠٣٠١٢٣٦\n", isConversation: true)
    #expect(sitting.ending == .done)
    expectGolden(sitting.output + "--\n" + sitting.errors, "request")
    let asked = try daemon.requests(of: Messages.Collection.requestCard)
    #expect(asked.map(\.nationalId) == [Array(Sample.nationalID.utf8)])
  }

  @Test func `R64 a card is handed over after ID, mobile and PIN, in that order`() throws {
    daemon.on(Messages.Collection.deliver) { _ in
      DeliverResponse(
        receipt: Sample.receipt(), expiresOn: Wire.Date(year: 2029, month: 3, day: 31),
        carriesRation: true)
    }
    let input = "\(Sample.card)\n\(citizen)4938\n"
    expectGolden(pages("post", Post.self, with: daemon, ["deliver"], input: input), "deliver")
    let asked = try #require(try daemon.requests(of: Messages.Collection.deliver).first)
    #expect(asked.card?.number == Array(Sample.card.utf8))
    #expect(asked.card?.entryMode == .keyed)
    #expect(asked.nationalId == Array(Sample.nationalID.utf8))
    #expect(asked.pin == Array("4938".utf8))
    _ = run("deliver", "--entry", "chip", input: input)
    #expect(try daemon.requests(of: Messages.Collection.deliver).last?.card?.entryMode == .chip)
  }

  private func waitingCards() {
    daemon.on(Messages.Collection.list) { request in
      guard request.pageToken.isEmpty else {
        return ListCardsResponse(cards: [
          Wire.WaitingCard(card: 9, lastFour: "9999", state: .atCentre)
        ])
      }
      let cards = [7, 8].map {
        Wire.WaitingCard(card: $0, lastFour: "123\($0)", state: .notified, until: Sample.may)
      }
      return ListCardsResponse(cards: cards, nextPageToken: "next")
    }
  }
}
