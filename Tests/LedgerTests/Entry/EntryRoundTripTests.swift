import Cards
import Messages
import Testing

@testable import Ledger

struct EntryRoundTripTests {
  private let desk = EntryDesk()

  @Test func `an entry of every kind reads back as it was written`() throws {
    for (name, entry) in Sample.entries {
      #expect(try desk.roundTrip(entry) == entry, "\(name)")
    }
  }

  @Test func `the samples know every event, act, answer and state of the journal`() throws {
    let arena = Arena()
    let events = try Sample.events.map { try field(Written.Event($0.event).encoded(in: arena)) }
    let acts = try Sample.acts.map { try field(Written.Act($0.act).encoded(in: arena)) }
    let answers = try Sample.answers.map {
      try field(Written.Granted($0.answer).encoded(in: arena))
    }
    let lives = Sample.lives.map { Int(Written.Life($0.life).state) }
    #expect(
      Set(events)
        == Set(Array(1...43) + Array(60...65) + Array(80...85) + Array(110...125) + [140, 141]))
    #expect(acts == Array(1...9) + [20, 21] + Array(30...33))
    #expect(answers == Array(1...15) + [30, 31] + Array(40...47) + Array(55...58) + [65])
    #expect(Set(lives) == Set(1...13))
  }

  /// The number of the first field of a message.
  private func field(_ bytes: [UInt8]) throws -> Int {
    let low = Int(try #require(bytes.first))
    return low < 0x80 ? low >> 3 : (low & 0x7f | Int(bytes[1]) << 7) >> 3
  }

  @Test(arguments: Reason.allCases)
  func `every reason of the law reads back`(_ reason: Reason) throws {
    let refusal = Refusal(reason, "left_today", 5)
    let entry = try desk.roundTrip(SampleEntry(outcome: EntryOutcome(.refused(refusal))))
    guard case .refused(let read) = entry.facts.outcome else { throw Unlike() }
    #expect(read.refusal == refusal)
  }

  @Test func `a reason that this build does not know survives being read`() throws {
    let refusal = EntryRefusal(reason: "MOON_IN_WRONG_PHASE", facts: [.init("phase", "waxing")])
    let entry = SampleEntry(outcome: .refused(refusal))
    #expect(try desk.roundTrip(entry) == entry)
    #expect(refusal.refusal == nil)
  }

  @Test func `every code of the law's enums reads back`() throws {
    let events: [Event] =
      Role.allCases.map {
        .clerkRegistered(
          ClerkID(1), Clerk(uid: 1, role: $0, office: .none, name: Label()))
      }
      + OfficeKind.allCases.map {
        .officeRegistered(
          OfficeID(1), Office(code: Code("P1")!, kind: $0, governorate: 0, name: Label()))
      }
      + OutletKind.allCases.map {
        .outletRegistered(
          OutletID(1), Outlet(code: Code("B1")!, kind: $0, governorate: 0, name: Label()))
      }
      + Service.allCases.map {
        .serviceAnnounced(
          Handle(1), Announcement(governorate: 3, service: $0, effectiveFrom: .earliest))
      }
      + PolicyKey.allCases.map {
        .policySet(Handle(1), PolicyValue($0, value: .min, effectiveFrom: .earliest))
      }
      + ProposalState.allCases.map { .proposalClosed(ProposalID(1), $0) }
      + ImportState.allCases.map { .importClosed(ImportID(1), $0) }
      + NoticeKind.allCases.map {
        .noticeQueued(
          NoticeID(1),
          Notice($0, recipient: .none, centre: .none, queuedOn: .earliest))
      }
      + AttemptState.allCases.map { .attemptClosed(AttemptID(1), $0) }
      + NoticeState.allCases.map { .noticeMoved(NoticeID(1), $0, tries: 0, cause: "") }
    let entry = SampleEntry(events)
    #expect(try desk.roundTrip(entry) == entry)
  }

  @Test func `a draw takes its entry and its day from the entry that holds it`() throws {
    let written = Written.Event(.drawRecorded(DrawID(1), Sample.draw))
    let event = try Event(written, entry: 99, on: .latest)
    guard case .drawRecorded(_, let draw) = event else { throw Unlike() }
    #expect(draw.entry == 99)
    #expect(draw.drawnDay == CivilDate.latest.daysSince1970)
  }

  @Test func `what a person has done since is no part of his registration`() throws {
    var grown = Sample.citizen
    grown.balancePiastres = 5
    grown.lastEntry = 6
    grown.card = CardID(7)
    grown.notice = NoticeID(8)
    grown.accountIsActive = true
    grown.newestPayment = PaymentID(9)
    grown.openHolds = 2
    let written = Written.CitizenRegistered(CitizenID(1), grown, sealed: [])
    #expect(try Citizen(written, in: EntryReading(entry: 1, day: .earliest)) == Sample.citizen)
  }
}

/// Read something else than was written.
struct Unlike: Error {}
