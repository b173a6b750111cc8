import Cards
import Messages
import Testing

@testable import Ledger

struct EntryFaultTests {
  private let desk = EntryDesk()
  private let reading = EntryReading(entry: 17, day: .earliest)

  private func expect(
    _ cause: EntryFault.Cause, _ field: StaticString,
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws(EntryFault) -> Void
  ) {
    #expect(
      throws: EntryFault(cause, entry: 17, field: field), sourceLocation: sourceLocation,
      performing: body)
  }

  private func expect(
    _ cause: EntryFault.Cause, _ field: StaticString, of event: Written.Event.Event,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect(cause, field, sourceLocation: sourceLocation) { () throws(EntryFault) in
      _ = try Event(Written.Event(event: event), in: reading)
    }
  }

  // MARK: A newer build's entries

  @Test func `an event of a kind that this build does not know names its entry`() throws {
    var (facts, record) = try desk.write(SampleEntry([.clockConfirmed]))
    record += [0x42, 0x03, 0x98, 0x06, 0x01]
    #expect(throws: EntryFault(.missing, entry: SampleEntry.number, field: "Event.event")) {
      try desk.read(facts: facts, record: record, entry: SampleEntry.number)
    }
    facts += [0xa0, 0x06, 0x05]
    record.removeLast(5)
    record += [0xa0, 0x06, 0x05]
    let read = try desk.read(facts: facts, record: record, entry: SampleEntry.number)
    #expect(read == SampleEntry([.clockConfirmed]), "a field that is new is read over")
  }

  @Test func `an act, an answer or an outcome that is not there is a fault`() {
    expect(.missing, "Act.act") { () throws(EntryFault) in
      _ = try Act(Written.Act(), in: reading)
    }
    expect(.missing, "Granted.answer") { () throws(EntryFault) in
      _ = try Answer(Written.Granted(), in: reading)
    }
    expect(.missing, "Facts.granted") { () throws(EntryFault) in
      _ = try EntryFacts(Written.Facts(number: 17), entry: 17)
    }
    expect(.contradicted, "Facts.granted") { () throws(EntryFault) in
      let both = Written.Facts(
        number: 17, refused: Written.Refused(), granted: Written.Granted(.done))
      _ = try EntryFacts(both, entry: 17)
    }
    expect(.missing, "Refused.reason") { () throws(EntryFault) in
      _ = try EntryRefusal(Written.Refused(), in: reading)
    }
  }

  @Test func `an entry that bears another number is a fault`() {
    expect(.misplaced, "Facts.number") { () throws(EntryFault) in
      _ = try EntryFacts(Written.Facts(number: 18, granted: .init(.done)), entry: 17)
    }
  }

  // MARK: Impossible values

  @Test func `a code that the law does not have is a fault, never a trap`() {
    expect(
      .unknownCode, "ClerkRegistered.role", of: .clerkRegistered(.init(role: 0, name: "x")))
    expect(
      .unknownCode, "OfficeRegistered.kind",
      of: .officeRegistered(.init(code: "P1", kind: 257)))
    expect(
      .unknownCode, "OutletRegistered.kind", of: .outletRegistered(.init(code: "B1", kind: 200)))
    expect(.unknownCode, "ServiceAnnounced.service", of: .serviceAnnounced(.init(service: 200)))
    expect(.unknownCode, "PolicySet.key", of: .policySet(.init(key: "bread.colour")))
    expect(.unknownCode, "ProposalClosed.state", of: .proposalClosed(.init(state: 4)))
    expect(.unknownCode, "ImportClosed.state", of: .importClosed(.init(state: .max)))
    expect(.unknownCode, "NoticeMoved.state", of: .noticeMoved(.init(state: 6)))
    expect(
      .unknownCode, "CitizenRegistered.relation",
      of: .citizenRegistered(
        .init(nationalId: Sample.key.written, relation: 6)))
  }

  @Test func `an account, a unit or a card's state beyond the law is a fault`() {
    expect(.unknownCode, "Posting.account") { () throws(EntryFault) in
      _ = try Posting(Written.Posting(account: 200, unit: 1), in: reading)
    }
    expect(.unknownCode, "Posting.unit") { () throws(EntryFault) in
      _ = try Posting(Written.Posting(account: 1, unit: 200), in: reading)
    }
    expect(.unknownCode, "Life.state") { () throws(EntryFault) in
      _ = try CardLife(Written.Life(state: 14), in: reading)
    }
    expect(.unknownCode, "Life.cause") { () throws(EntryFault) in
      _ = try CardLife(Written.Life(state: 9, cause: 4), in: reading)
    }
    expect(.missing, "Life.windows") { () throws(EntryFault) in
      _ = try CardLife(Written.Life(state: 6), in: reading)
    }
  }

  @Test func `numbers and days beyond what they can mean are faults`() {
    expect(.outOfRange, "Event.swept_through_day", of: .sweptThroughDay(2_932_897))
    expect(.outOfRange, "CycleOpened.month", of: .cycleOpened(.init(month: 11)))
    expect(
      .outOfRange, "CycleOpened.bread_persons",
      of: .cycleOpened(.init(month: 24_000, breadPersons: 65_536)))
    expect(.outOfRange, "PinRefused.wrong", of: .pinRefused(.init(wrong: 256)))
    expect(.missing, "CardPlaced.windows", of: .cardNotified(.init(card: 1)))
    expect(
      .outOfRange, "Windows.first_ends_day",
      of: .cardForwarded(.init(card: 1, windows: .init(firstEndsDay: .min))))
  }

  @Test func `keys, digests, codes and labels of another shape are faults`() {
    expect(.wrongLength, "CardDelivered.pin", of: .cardDelivered(.init(pin: [1, 2])))
    expect(.wrongLength, "CardPrinted.number", of: .cardPrinted(.init()))
    expect(
      .wrongLength, "ImportAdvanced.digest",
      of: .importAdvanced(.init(digest: Array(repeating: 0, count: 31))))
    expect(.notAText, "DeviceRegistered.code", of: .deviceRegistered(.init(code: "D 42")))
    expect(.notAText, "OfficeRegistered.code", of: .officeRegistered(.init()))
    expect(.notAText, "ImportBegun.label", of: .importBegun(.init(label: "a\nb")))
    expect(
      .notAText, "CardDestroyed.witness",
      of: .cardDestroyed(.init(witness: String(repeating: "ع", count: 64))))
  }

  @Test func `a request's identity and its body's are sixteen bytes`() {
    expect(.wrongLength, "Record.request_id") { () throws(EntryFault) in
      let record = Written.Record(
        role: 1, requestId: Array(1...15), bodyMac: Sample.key.written)
      _ = try EntryRecord(record, in: reading)
    }
    expect(.wrongLength, "Record.body_mac") { () throws(EntryFault) in
      _ = try EntryRecord(Written.Record(role: 1), in: reading)
    }
    expect(.unknownCode, "Record.role") { () throws(EntryFault) in
      _ = try EntryRecord(Written.Record(bodyMac: Sample.key.written), in: reading)
    }
  }

  @Test func `a fault says where, and never what stood there`() {
    let fault = EntryFault(.unknownCode, entry: 17, field: "Posting.account")
    #expect(fault.description == "entry 17: unknown code in Posting.account")
  }

  @Test func `text with a NUL is refused, and nothing is appended`() throws {
    let entry = SampleEntry([.cardSpoiled(CardID(1), cause: "torn\0ribbon")])
    #expect(throws: EncodingFault.nulInText(field: "unicard.journal.v1.CardSpoiled.cause")) {
      try desk.write(entry)
    }
  }
}
