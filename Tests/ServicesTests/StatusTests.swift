import Cards
import Ledger
import Messages
import RPC
import Testing

@testable import Services

@Suite struct StatusTests {
  private static let declined: [Declined] = [
    .unknownClerk, .rehearsalOnly, .requestTooOld(asOf: 17), .requestFromFuture,
    .requestIDReused(entry: 9), .deadlineExceeded, .readOnly(.diskFull), .readOnly(.clockStepped),
    .readOnly(.clockGap), .answerUnavailable(entry: 7), .stopping,
  ]

  private static var all: [Status] {
    Reason.allCases.map { Status(Refusal($0)) }
      + EdgeReason.allCases.map { Status.malformed($0, field: "f", "x") }
      + declined.map { Status($0) }
      + [
        .peopleUnavailable, .viewsUnavailable, .journalUnavailable, .personErased,
        .unanswerable(entry: 1),
      ]
  }

  @Test func `every reason goes over the wire under the code that was reviewed`() throws {
    let lines = Set(Self.all.map { "\($0.reason!) \($0.code)" }).sorted()
    try Golden("reasons.txt").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test func `every status has a stable reason, our domain and a sentence`() {
    for status in Self.all {
      let reason = status.reason ?? ""
      #expect(!reason.isEmpty && reason.utf8.count <= 63)
      #expect(reason.allSatisfy { $0.isASCII && ($0.isUppercase || $0 == "_" || $0.isNumber) })
      #expect(status.errorInfo?.domain == "unicard.gov.eg")
      #expect(status.message.hasSuffix("."))
    }
  }

  @Test func `UNAVAILABLE and RetryInfo are said only of what was certainly not applied`() {
    let unavailable = Set(Self.all.filter { $0.code == .unavailable }.map { $0.reason! })
    #expect(
      unavailable == [
        "DRAINING", "JOURNAL_UNAVAILABLE", "PEOPLE_UNAVAILABLE", "VIEWS_UNAVAILABLE",
      ])
    for status in Self.all where status.retryDelay != nil { #expect(status.code == .unavailable) }
  }

  @Test func `a request too old says as of which entry`() {
    let status = Status(Declined.requestTooOld(asOf: 17))
    #expect(status.reason == "REQUEST_TOO_OLD")
    #expect(status.errorInfo?.metadata == ["as_of_entry": "17"])
  }

  @Test func `a deadline that ran out before the entry says that nothing was done`() {
    #expect(
      Status(Declined.deadlineExceeded).errorInfo?.metadata == ["started": "false"])
  }

  @Test func `a refusal's facts stand in its metadata, and what it is about in a precondition`()
    throws
  {
    let facts = [Refusal.Fact("ends_on", "2025-05-01"), .init("card", "7")]
    let status = Status(Refusal(.windowNotOver, facts), entry: 12)
    #expect(
      status.errorInfo?.metadata == ["ends_on": "2025-05-01", "card": "7", "entry": "12"])
    guard case .other(let type, let value) = status.details.last else {
      Issue.record("No precondition was told.")
      return
    }
    #expect(type == "type.googleapis.com/google.rpc.PreconditionFailure")
    let failure = try Google.PreconditionFailure(decoding: value, limits: .response)
    #expect(failure.violations.map(\.subject) == ["card/7"])
    #expect(failure.violations.map(\.type) == ["WINDOW_NOT_OVER"])
  }

  @Test(arguments: declined)
  func `what the ledger declines is answered, by commands and readings alike`(_ declined: Declined)
    throws
  {
    let world = try World.onFirstMorning()
    world.ledger.declines = declined
    let command = try refusal { try world.dispense(5) }
    let reading = try refusal {
      try world.call(
        Bread.quota, QuotaRequest(card: Family.chip(1), device: "D0001"), by: .bakery)
    }
    #expect(command == Status(declined))
    #expect(reading == Status(declined))
  }
}
