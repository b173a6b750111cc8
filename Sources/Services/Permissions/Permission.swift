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
  case registerOffices, registerOutlets, registerDevices, registerClerks
  // Ration goods
  case dispenseGoods, reverseGoods, readRationQuota, drawGoodsOnLegacyCard
  case setPrices, listPrices, announceGrant, listGrants

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

    case .readStatus, .driveClock, .confirmClock, .rebuildViews: .operator
    }
  }
}
