import Cards

@testable import Ledger

extension Sample {
  /// One answer of each kind.
  static let answers: [(name: String, answer: Answer)] =
    coreAnswers + goodsAnswers + money.map { ($0.name, .money($0.answer)) } + printAnswers
    + settlementAnswers

  private static let coreAnswers: [(name: String, answer: Answer)] = [
    ("done", .done),
    ("proposed", .proposed(ProposalID(6), digest: digest, expiresOn: date)),
    ("approved", .approved(changed: 0)),
    ("import_opened", .importOpened(ImportID(2))),
    ("import_staged", .importStaged(rows: 1_000, households: 240, digest: digest)),
    ("cards_requested", .cardsRequested(cards: 500, cursor: 501)),
    ("card_requested", .cardRequested(CardID(44))),
    ("cards_moved", .cardsMoved(.max)),
    ("shipment_received", .shipmentReceived(cards: 200, notices: 60)),
    ("notices_reported", .noticesReported(notices: 60, windows: 59)),
    ("delivered", .delivered(expiresOn: date, carriesRation: true)),
    ("place", .place(place(.notified(windows)))),
    ("bread_drawn", .breadDrawn(breadDrawn)),
    ("bread_reversed", .breadReversed(loaves: 20, pricePiastres: 400, entry: 4_700)),
    ("swept", .swept(next: 0)),
  ]

  private static let printAnswers: [(name: String, answer: Answer)] = [
    (
      "verification_begun",
      .verificationBegun(
        VerificationBegun(
          nonce: digest, expires: Instant(unixNanoseconds: 1), fingers: [2, 10],
          attemptsLeft: 8))
    ),
    (
      "finger_verified",
      .fingerVerified(
        FingerVerified(
          finger: 2, comparison: comparison, validUntil: verdict.validUntil, lastFour: 4_821))
    ),
    ("finger_enrolled", .fingerEnrolled(FingerEnrolled(finger: 2, replaced: 0, fingers: 1))),
    ("visit_opened", .visitOpened(verification: 4_711)),
  ]

  static let breadDrawn = BreadDrawn(
    loaves: 20, pricePiastres: 400, leftToday: -1, leftThisMonth: 480, persons: 4,
    legacyRetired: true, outlet: OutletID(42), lastFour: 4_821)

  static func place(_ life: CardLife) -> CollectionPlace {
    CollectionPlace(
      office: OfficeID(3), from: windows.noticeOn, until: windows.firstEnds, life: life,
      windowStarted: true)
  }

  /// One life of each kind, and every cause.
  static let lives: [(name: String, life: CardLife)] =
    [
      ("requested", .requested), ("printed", .printed), ("in_transit", .inTransit),
      ("at_centre", .atCentre), ("notified", .notified(windows)),
      ("forwarded", .forwarded(windows)), ("at_headquarters", .atHeadquarters(windows)),
      ("active", .active), ("destroyed", .destroyed), ("expired", .expired),
      ("replaced", .replaced),
    ]
    + SuspensionCause.allCases.map { ("suspended_\($0)", .suspended($0)) }
    + StopCause.allCases.map { ("stopped_\($0)", .stopped($0)) }

  /// An entry of each kind, by name.
  static var entries: [(name: String, entry: SampleEntry)] {
    events.map { ("event.\($0.name)", SampleEntry([$0.event])) }
      + acts.map { sample in
        ("act.\(sample.name)", SampleEntry([.proposed(ProposalID(6), proposal, sample.act)]))
      }
      + answers.map { ("answer.\($0.name)", SampleEntry(outcome: .granted($0.answer))) }
      + lives.map { ("life.\($0.name)", SampleEntry(outcome: .granted(.place(place($0.life))))) }
      + [("refusal", SampleEntry(outcome: .refused(refusal)))]
      + [("postings", SampleEntry([events[39].event], postings: postings))]
      + [("notice_of_grant", SampleEntry([.noticeQueued(NoticeID(9), grantNotice)]))]
      + [("postings_ration", SampleEntry(postings: rationPostings))]
      + [("money_postings", SampleEntry([moneyEvents[0].event], postings: moneyPostings))]
      + [("system", system)]
  }

  static let refusal = EntryRefusal(
    Refusal(.quotaExceeded, [.init("left_today", "5"), .init("المتبقي", "")]))

  /// An entry of the daemon's own, without a request.
  static var system: SampleEntry {
    var entry = SampleEntry([.clockConfirmed], caller: .system)
    entry.record.requestID = nil
    entry.record.device = ""
    entry.facts.isRehearsal = false
    return entry
  }
}
