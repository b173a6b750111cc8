/// An image of one page of a table, or of the count of handles it has given out.
public struct StateImage: Sendable {
  /// `DenseRecord.table`.
  public let table: UInt32
  /// The page's number; `countPage` for the count.
  public let page: UInt32
  /// `DenseRecord.layout`.
  public let layout: UInt32
  /// The last entry whose effect it holds.
  public let entry: UInt64
  public let bytes: [UInt8]

  /// The page number that stands for the table's count, four little-endian bytes.
  public static let countPage = UInt32(Int32.max)
}

extension State {
  /// The first entry that some image does not hold yet; nil when every image is current.
  public var oldestUnsaved: UInt64? {
    let oldest: [UInt64?] = [
      citizens.oldestUnsaved,
      households.oldestUnsaved,
      cards.oldestUnsaved,
      offices.oldestUnsaved,
      outlets.oldestUnsaved,
      devices.oldestUnsaved,
      clerks.oldestUnsaved,
      notices.oldestUnsaved,
      announcements.oldestUnsaved,
      imports.oldestUnsaved,
      proposals.oldestUnsaved,
      draws.oldestUnsaved,
      payments.oldestUnsaved,
      takenReferences.oldestUnsaved,
      policyValues.oldestUnsaved,
      goods.oldestUnsaved,
      grants.oldestUnsaved,
      goodsDraws.oldestUnsaved,
      ledger.oldestUnsaved,
      captureDevices.oldestUnsaved,
      enrolments.oldestUnsaved,
      attempts.oldestUnsaved,
      wrongPrints.oldestUnsaved,
      settlements.oldestUnsaved,
    ]
    return oldest.compactMap { $0 }.min()
  }

  /// Takes images of up to `limit` pages that changed before `horizon` and have not been saved since, and of every
  /// table's count beside them.
  public mutating func takeImages(dirtySince horizon: UInt64, limit: Int) -> [StateImage] {
    var images: [StateImage] = []
    citizens.take(before: horizon, limit: limit, into: &images)
    households.take(before: horizon, limit: limit, into: &images)
    cards.take(before: horizon, limit: limit, into: &images)
    offices.take(before: horizon, limit: limit, into: &images)
    outlets.take(before: horizon, limit: limit, into: &images)
    devices.take(before: horizon, limit: limit, into: &images)
    clerks.take(before: horizon, limit: limit, into: &images)
    notices.take(before: horizon, limit: limit, into: &images)
    announcements.take(before: horizon, limit: limit, into: &images)
    imports.take(before: horizon, limit: limit, into: &images)
    proposals.take(before: horizon, limit: limit, into: &images)
    draws.take(before: horizon, limit: limit, into: &images)
    payments.take(before: horizon, limit: limit, into: &images)
    takenReferences.take(before: horizon, limit: limit, into: &images)
    policyValues.take(before: horizon, limit: limit, into: &images)
    goods.take(before: horizon, limit: limit, into: &images)
    grants.take(before: horizon, limit: limit, into: &images)
    goodsDraws.take(before: horizon, limit: limit, into: &images)
    ledger.take(before: horizon, limit: limit, into: &images)
    captureDevices.take(before: horizon, limit: limit, into: &images)
    enrolments.take(before: horizon, limit: limit, into: &images)
    attempts.take(before: horizon, limit: limit, into: &images)
    wrongPrints.take(before: horizon, limit: limit, into: &images)
    settlements.take(before: horizon, limit: limit, into: &images)
    guard !images.isEmpty else { return [] }
    let entry = images.map(\.entry).max()!
    images.append(citizens.countImage(entry: entry))
    images.append(households.countImage(entry: entry))
    images.append(cards.countImage(entry: entry))
    images.append(offices.countImage(entry: entry))
    images.append(outlets.countImage(entry: entry))
    images.append(devices.countImage(entry: entry))
    images.append(clerks.countImage(entry: entry))
    images.append(notices.countImage(entry: entry))
    images.append(announcements.countImage(entry: entry))
    images.append(imports.countImage(entry: entry))
    images.append(proposals.countImage(entry: entry))
    images.append(draws.countImage(entry: entry))
    images.append(payments.countImage(entry: entry))
    images.append(takenReferences.countImage(entry: entry))
    images.append(policyValues.countImage(entry: entry))
    images.append(goods.countImage(entry: entry))
    images.append(grants.countImage(entry: entry))
    images.append(goodsDraws.countImage(entry: entry))
    images.append(ledger.countImage(entry: entry))
    images.append(captureDevices.countImage(entry: entry))
    images.append(enrolments.countImage(entry: entry))
    images.append(attempts.countImage(entry: entry))
    images.append(wrongPrints.countImage(entry: entry))
    images.append(settlements.countImage(entry: entry))
    return images
  }

  /// Puts a page or a count back; false when it has a layout this build does not know.
  public mutating func load(
    table: UInt32, page: UInt32, layout: UInt32, entry: UInt64, image: UnsafeRawBufferPointer
  ) -> Bool {
    switch table {
    case Citizen.table:
      citizens.load(page: page, layout: layout, entry: entry, image: image)
    case Household.table:
      households.load(page: page, layout: layout, entry: entry, image: image)
    case Card.table:
      cards.load(page: page, layout: layout, entry: entry, image: image)
    case Office.table:
      offices.load(page: page, layout: layout, entry: entry, image: image)
    case Outlet.table:
      outlets.load(page: page, layout: layout, entry: entry, image: image)
    case Device.table:
      devices.load(page: page, layout: layout, entry: entry, image: image)
    case Clerk.table:
      clerks.load(page: page, layout: layout, entry: entry, image: image)
    case Notice.table:
      notices.load(page: page, layout: layout, entry: entry, image: image)
    case Announcement.table:
      announcements.load(page: page, layout: layout, entry: entry, image: image)
    case Import.table:
      imports.load(page: page, layout: layout, entry: entry, image: image)
    case Proposal.table:
      proposals.load(page: page, layout: layout, entry: entry, image: image)
    case Draw.table:
      draws.load(page: page, layout: layout, entry: entry, image: image)
    case Payment.table:
      payments.load(page: page, layout: layout, entry: entry, image: image)
    case TakenReference.table:
      takenReferences.load(page: page, layout: layout, entry: entry, image: image)
    case PolicyValue.table:
      policyValues.load(page: page, layout: layout, entry: entry, image: image)
    case Good.table:
      goods.load(page: page, layout: layout, entry: entry, image: image)
    case Grant.table:
      grants.load(page: page, layout: layout, entry: entry, image: image)
    case GoodsDraw.table:
      goodsDraws.load(page: page, layout: layout, entry: entry, image: image)
    case LedgerFacts.table:
      ledger.load(page: page, layout: layout, entry: entry, image: image)
    case CaptureDevice.table:
      captureDevices.load(page: page, layout: layout, entry: entry, image: image)
    case Enrolment.table:
      enrolments.load(page: page, layout: layout, entry: entry, image: image)
    case Attempt.table:
      attempts.load(page: page, layout: layout, entry: entry, image: image)
    case WrongPrints.table:
      wrongPrints.load(page: page, layout: layout, entry: entry, image: image)
    case OpenSettlement.table:
      settlements.load(page: page, layout: layout, entry: entry, image: image)
    default: false
    }
  }

  /// The numbers of all tables.
  public static let tables: [UInt32] = [
    Citizen.table,
    Household.table,
    Card.table,
    Office.table,
    Outlet.table,
    Device.table,
    Clerk.table,
    Notice.table,
    Announcement.table,
    Import.table,
    Proposal.table,
    Draw.table,
    Payment.table,
    TakenReference.table,
    PolicyValue.table,
    Good.table,
    Grant.table,
    GoodsDraw.table,
    LedgerFacts.table,
    CaptureDevice.table,
    Enrolment.table,
    Attempt.table,
    WrongPrints.table,
    OpenSettlement.table,
  ]

  /// Hands out every page of every table in order, for a digest of the whole state (I-10).
  public func forEachPage(_ body: (_ table: UInt32, UnsafeRawBufferPointer) -> Void) {
    citizens.forEachPage { body(Citizen.table, $0) }
    households.forEachPage { body(Household.table, $0) }
    cards.forEachPage { body(Card.table, $0) }
    offices.forEachPage { body(Office.table, $0) }
    outlets.forEachPage { body(Outlet.table, $0) }
    devices.forEachPage { body(Device.table, $0) }
    clerks.forEachPage { body(Clerk.table, $0) }
    notices.forEachPage { body(Notice.table, $0) }
    announcements.forEachPage { body(Announcement.table, $0) }
    imports.forEachPage { body(Import.table, $0) }
    proposals.forEachPage { body(Proposal.table, $0) }
    draws.forEachPage { body(Draw.table, $0) }
    payments.forEachPage { body(Payment.table, $0) }
    takenReferences.forEachPage { body(TakenReference.table, $0) }
    policyValues.forEachPage { body(PolicyValue.table, $0) }
    goods.forEachPage { body(Good.table, $0) }
    grants.forEachPage { body(Grant.table, $0) }
    goodsDraws.forEachPage { body(GoodsDraw.table, $0) }
    ledger.forEachPage { body(LedgerFacts.table, $0) }
    captureDevices.forEachPage { body(CaptureDevice.table, $0) }
    enrolments.forEachPage { body(Enrolment.table, $0) }
    attempts.forEachPage { body(Attempt.table, $0) }
    wrongPrints.forEachPage { body(WrongPrints.table, $0) }
    settlements.forEachPage { body(OpenSettlement.table, $0) }
  }
}

extension DenseTable {
  fileprivate mutating func take(
    before horizon: UInt64, limit: Int, into images: inout [StateImage]
  ) {
    while images.count < limit, let oldest = oldestUnsaved, oldest < horizon {
      _ = takeImage { page, entry, image in
        images.append(
          StateImage(
            table: Record.table, page: page, layout: Record.layout, entry: entry,
            bytes: Array(image)))
      }
    }
  }

  fileprivate func countImage(entry: UInt64) -> StateImage {
    StateImage(
      table: Record.table, page: StateImage.countPage, layout: Record.layout, entry: entry,
      bytes: withUnsafeBytes(of: count.littleEndian) { Array($0) })
  }

  fileprivate mutating func load(
    page: UInt32, layout: UInt32, entry: UInt64, image: UnsafeRawBufferPointer
  ) -> Bool {
    guard layout == Record.layout else { return false }
    guard page == StateImage.countPage else {
      return load(page: page, entry: entry, image: image)
    }
    guard image.count == 4 else { return false }
    setCount(UInt32(littleEndian: image.loadUnaligned(as: UInt32.self)))
    return true
  }
}
