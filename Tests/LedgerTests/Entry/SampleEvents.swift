import Cards

extension Sample {
  /// One event of each kind, by its name in the journal.
  static let events: [(name: String, event: Event)] =
    coreEvents + goodsEvents + moneyEvents + printEvents + settlementEvents

  private static let coreEvents: [(name: String, event: Event)] = [
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
  ]

  private static let printEvents: [(name: String, event: Event)] = [
    (
      "capture_device_registered", .captureDeviceRegistered(CaptureDeviceID(5), captureDevice)
    ),
    ("capture_device_suspended", .captureDeviceSuspended(CaptureDeviceID(5), cause: label)),
    ("capture_device_restored", .captureDeviceRestored(CaptureDeviceID(5), cause: Label())),
    ("capture_device_moved", .captureDeviceMoved(CaptureDeviceID(5), to: OfficeID(3))),
    (
      "capture_abandoned",
      .captureAbandoned(
        CaptureDeviceID(5), on: date, ofDay: .max, total: .max, flagged: true)
    ),
    ("capture_poor", .capturePoor(CaptureDeviceID(5), total: 1)),
    ("finger_recorded", .fingerRecorded(EnrolmentID(6), enrolment)),
    ("card_enrolled", .cardEnrolled(CardID(44), EnrolmentID(6))),
    ("attempt_begun", .attemptBegun(AttemptID(1), attempt)),
    ("attempt_closed", .attemptClosed(AttemptID(1), .abandoned)),
    ("print_compared", .printCompared(AttemptID(1), verdict)),
    ("match_used", .matchUsed(AttemptID(1))),
    ("print_refused", .printRefused(CardID(44), wrong: 8)),
    ("print_accepted", .printAccepted(CardID(44))),
    ("wrong_prints_counted", .wrongPrintsCounted(Handle(1), CitizenID(12), total: 9)),
    ("card_locked_out", .cardLockedOut(CardID(44))),
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
    (
      "register_capture_devices",
      .registerCaptureDevices([
        CaptureDeviceRow(code: Code("F0001")!, office: Code("H001")!, key: captureKey)
      ])
    ),
    ("suspend_capture_device", .suspendCaptureDevice(Code("F0001")!, cause: label)),
    ("restore_capture_device", .restoreCaptureDevice(Code("F0001")!, cause: Label())),
    ("move_capture_device", .moveCaptureDevice(Code("F0001")!, to: Code("H002")!)),
  ]
}
