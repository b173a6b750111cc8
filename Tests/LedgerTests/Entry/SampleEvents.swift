import Cards

extension Sample {
  /// One event of each kind, by its name in the journal.
  static let events: [(name: String, event: Event)] = [
    ("ledger_opened", .ledgerOpened(isRehearsal: true)),
    ("clock_driven", .clockDriven(offset: -86_400_000_000_000)),
    ("clock_confirmed", .clockConfirmed),
    ("swept_through_day", .swept(through: date)),
    (
      "refusals_counted",
      .refusalsCounted(
        role: .operator, uid: 7,
        counts: [
          RefusalCount(reason: "CARD_UNKNOWN", count: .max), RefusalCount(reason: "", count: 0),
        ])
    ),
    ("clerk_registered", .clerkRegistered(ClerkID(5), clerk)),
    ("office_registered", .officeRegistered(OfficeID(3), office)),
    ("outlet_registered", .outletRegistered(OutletID(42), outlet)),
    ("device_registered", .deviceRegistered(DeviceID(43), device)),
    ("service_announced", .serviceAnnounced(Handle(1), announcement)),
    ("policy_set", .policySet(Handle(16), policyValue)),
    ("proposed", .proposed(ProposalID(6), proposal, acts[0].act)),
    ("proposal_closed", .proposalClosed(ProposalID(6), .withdrawn)),
    ("import_begun", .importBegun(ImportID(2), label)),
    (
      "import_advanced",
      .importAdvanced(ImportID(2), rows: 1_000, households: 240, chunk: 7, digest: digest)
    ),
    ("import_closed", .importClosed(ImportID(2), .discarded)),
    ("citizen_registered", .citizenRegistered(CitizenID(12), citizen, sealed: sealed)),
    ("household_formed", .householdFormed(HouseholdID(7), household)),
    ("mobile_attested", .mobileAttested(CitizenID(12), mobile: .max, seal: 9, sealed: sealed)),
    ("account_activated", .accountActivated(CitizenID(12))),
    ("card_requested", .cardRequested(CardID(44), CitizenID(12), centre: OfficeID(3))),
    ("card_assigned", .cardAssigned(CitizenID(12), CardID(44))),
    ("card_printed", .cardPrinted(CardID(44), number: key, lastFour: 7, expiresOn: date)),
    ("card_spoiled", .cardSpoiled(CardID(44), cause: "ribbon torn")),
    ("card_shipped", .cardShipped(CardID(44))),
    ("card_received", .cardReceived(CardID(44), at: OfficeID(3))),
    ("card_notified", .cardNotified(CardID(44), windows)),
    ("card_forwarded", .cardForwarded(CardID(44), windows)),
    (
      "card_received_at_headquarters",
      .cardReceivedAtHeadquarters(CardID(44), windows, at: OfficeID(9))
    ),
    ("card_delivered", .cardDelivered(CardID(44), pin: key)),
    ("card_destroyed", .cardDestroyed(CardID(44), witness: label)),
    ("card_expired", .cardExpired(CardID(44))),
    ("pin_refused", .pinRefused(CardID(44), wrong: .max)),
    ("pin_accepted", .pinAccepted(CardID(44))),
    ("notice_queued", .noticeQueued(NoticeID(8), notice)),
    ("recipient_called", .recipientCalled(CitizenID(11), NoticeID(8))),
    ("notice_moved", .noticeMoved(NoticeID(8), .accepted, tries: 3, cause: "مشغول")),
    (
      "cycle_opened",
      .cycleOpened(
        HouseholdID(7), Month(year: 9_999, month: 12)!, breadPersons: .max, rationPersons: 4,
        undrawn: -1)
    ),
    ("loaves_lapsed", .loavesLapsed(HouseholdID(7), lapsed: .max)),
    ("draw_recorded", .drawRecorded(DrawID(1), draw)),
    ("draw_reversed", .drawReversed(DrawID(1))),
    ("legacy_card_retired", .legacyCardRetired(HouseholdID(7))),
    ("legacy_card_reinstated", .legacyCardReinstated(HouseholdID(7))),
    ("good_priced", .goodPriced(GoodID(12), good)),
    ("grant_announced", .grantAnnounced(GrantID(1), grant)),
    ("grant_told", .grantTold(GrantID(1), through: HouseholdID(250))),
    (
      "ration_opened",
      .rationOpened(HouseholdID(7), Month(year: 2026, month: 11)!, rationValue)
    ),
    ("goods_draw_recorded", .goodsDrawRecorded(GoodsDrawID(3), goodsDraw)),
    ("goods_draw_reversed", .goodsDrawReversed(GoodsDrawID(3))),
  ]

  /// One act of each kind.
  static let acts: [(name: String, act: Act)] = [
    ("register_offices", .registerOffices([office, office])),
    ("register_outlets", .registerOutlets([outlet])),
    (
      "register_devices",
      .registerDevices([DeviceRow(code: Code("D0042")!, outlet: Code("B0042")!, uid: 30_001)])
    ),
    (
      "register_clerks",
      .registerClerks([
        ClerkRow(uid: 1, role: .sms, office: nil, name: label),
        ClerkRow(uid: 2, role: .post, office: Code("P001")!, name: label),
      ])
    ),
    ("announce", .announce(announcement)),
    ("set_policy", .setPolicy(policyValue)),
    ("approve_import", .approveImport(ImportID(2), rows: 12_345, digest: digest)),
    ("reinstate_legacy_card", .reinstateLegacyCard(HouseholdID(7), cause: label)),
    ("destroy_cards", .destroyCards([CardID(44), CardID(45)], witness: label)),
    ("set_prices", .setPrices([good, good])),
    ("announce_grant", .announceGrant(grant)),
  ]
}
