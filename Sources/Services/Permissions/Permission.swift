/// The permission table: a row for each method, and the roles that may call it (roles §5).
///
/// Read it and you know who may do what. No method can be served without a row; the law decides the rest: whose device,
/// whose centre, which two persons.
public enum Permission: String, CaseIterable, Hashable, Sendable {
  case checkHealth, watchHealth

  case announceService, listAnnouncements
  case approveProposal, withdrawProposal, listProposals
  case dispenseBread, reverseBread, readBreadQuota
  case requestCardBatch, requestCard, receiveShipment, attestMobile, deliverCard, forwardCards
  case destroyCards, lookUpCollection, listCards
  case readCardHistory, readOutletDay
  case beginImport, appendImport, sealImport, discardImport
  case drawOnLegacyCard, readLegacyCard, reinstateLegacyCard
  case pullNotices, reportNoticesAccepted, reportNoticesDelivered, reportNoticesFailed
  case readStatus, driveClock, confirmClock, rebuildViews
  case setPolicy, readPolicy
  case pullPrintJobs, reportPrinted, reportSpoiled, shipCards
  case purchase, authorizePayment, capturePayment, releaseHold, refundPayment, reversePayment
  case payExcessGoods, withdrawCash, depositAtMachine, depositCash, creditAccount, payGovernment
  case tellBalance, readAccount, readStatement, tellMiniStatement, changePIN, resetPIN
  case reprintReceipt
  case closeSettlement, readSettlement, listSettlements
  case registerOffices, registerOutlets, registerDevices, registerClerks
  // Ration goods
  case dispenseGoods, reverseGoods, readRationQuota, drawGoodsOnLegacyCard
  case setPrices, listPrices, announceGrant, listGrants

  // Cards and fingers
  case registerCaptureDevices, suspendCaptureDevice, restoreCaptureDevice, moveCaptureDevice
  case listCaptureDevices
  case enrolFinger, reEnrolFinger
  case beginVerification, verifyFinger, openVisit, readVerifiability, readPersonStatus

  /// Who may.
  public var roles: RoleSet {
    switch self {
    case .checkHealth, .watchHealth: .everyone
    case .listAnnouncements: .everyone

    // The ministry's own, most of it by two persons.
    case .announceService, .setPolicy, .registerOffices, .registerOutlets, .registerDevices,
      .registerClerks, .beginImport, .appendImport, .sealImport, .discardImport,
      .readLegacyCard, .reinstateLegacyCard, .readCardHistory, .setPrices, .announceGrant:
      .ministry
    case .readPolicy: [.ministry, .operator]
    // Ministry for all acts but destruction, which is the governorate's; the law keeps them apart.
    case .approveProposal, .withdrawProposal, .listProposals: [.ministry, .governorate]

    // From the request to the hand-over. After a destruction only the ministry may ask again (C-16).
    case .requestCardBatch, .requestCard: [.ministry, .post]
    case .receiveShipment: [.post, .governorate]
    case .attestMobile, .deliverCard, .forwardCards: .post
    case .destroyCards: .governorate
    case .lookUpCollection: [.hotline, .post, .governorate]
    case .listCards: [.post, .governorate]
    case .pullPrintJobs, .reportPrinted, .reportSpoiled, .shipCards: .print
    case .pullNotices, .reportNoticesAccepted, .reportNoticesDelivered, .reportNoticesFailed: .sms

    // Bread.
    case .dispenseBread, .reverseBread, .readBreadQuota, .drawOnLegacyCard: .bakery
    case .readOutletDay: [.bakery, .grocer, .ministry]

    // Ration goods: a grocer sells no bread, a bakery no goods.
    case .dispenseGoods, .reverseGoods, .readRationQuota, .drawGoodsOnLegacyCard: .grocer
    case .listPrices, .listGrants: [.grocer, .ministry]

    // Money. The excess at the grocer is a purchase of its own, with its own row (C-54). The platform acts for the account
    // of the citizen who is signed in, without his card (C-49).
    case .purchase, .authorizePayment, .capturePayment, .releaseHold: .pos
    case .refundPayment: [.pos, .grocer]
    case .reversePayment: [.pos, .atm, .grocer]
    case .payExcessGoods: .grocer
    case .withdrawCash, .depositAtMachine, .tellMiniStatement, .changePIN: .atm
    case .depositCash, .resetPIN: .post
    case .creditAccount, .readAccount, .readStatement: [.post, .platform]
    case .payGovernment: .platform
    case .tellBalance: [.pos, .atm]
    // Cards and fingers. A health unit enrols where nothing is enrolled and policy lets it; the law keeps that.
    case .registerCaptureDevices, .suspendCaptureDevice, .restoreCaptureDevice,
      .moveCaptureDevice, .listCaptureDevices:
      .ministry
    case .enrolFinger: [.post, .health]
    case .reEnrolFinger: .post
    case .beginVerification, .verifyFinger, .openVisit, .readVerifiability, .readPersonStatus:
      .health
    // Receipts. An outlet's own; post and ministry any, for whoever comes with a complaint.
    case .reprintReceipt: [.bakery, .grocer, .pos, .atm, .post, .ministry]
    // Settlement. An outlet's own; the ministry any.
    case .closeSettlement: [.bakery, .grocer, .pos, .atm]
    case .readSettlement, .listSettlements: [.bakery, .grocer, .pos, .atm, .ministry]

    case .readStatus, .driveClock, .confirmClock, .rebuildViews: .operator
    }
  }
}
