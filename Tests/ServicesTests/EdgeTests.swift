import Cards
import Messages
import RPC
import Testing

@testable import Services

/// A request that is refused at the edge, and how.
struct Fault: Sendable, CustomTestStringConvertible {
  let method: String
  let reason: String
  let field: String
  let send: @Sendable (World) throws -> Void

  init<Request: Message, Response: Message>(
    _ method: Method<Request, Response>, by caller: Party, _ reason: String, _ field: String,
    _ request: Request
  ) {
    self.method = method.entryName
    self.reason = reason
    self.field = field
    send = { _ = try $0.call(method, request, by: caller) }
  }

  var testDescription: String { "\(method) \(reason) \(field)" }
}

@Suite struct EdgeTests {
  private static let id: [UInt8] = Array(repeating: 1, count: 16)
  private static let nid = Array(Family.head.nationalID.utf8)
  private static let mobile = Array(Family.head.mobile.utf8)
  private static let day = Wire.Date(year: 2025, month: 4, day: 1)
  private static let keyed = Array("4111111111111111".utf8)

  static let faults: [Fault] = [
    Fault(
      Bread.dispense, by: .bakery, "REQUEST_ID_MALFORMED", "request_id",
      DispenseRequest(requestId: [1, 2], card: Family.chip(1), device: "D0001", loaves: 1)),
    Fault(
      Bread.dispense, by: .bakery, "CARD_NUMBER_MALFORMED", "card.number",
      DispenseRequest(requestId: id, device: "D0001", loaves: 1)),
    Fault(
      Bread.dispense, by: .bakery, "CARD_NUMBER_MALFORMED", "card.number",
      DispenseRequest(
        requestId: id, card: .init(number: keyed, entryMode: .chip), device: "D0001", loaves: 1)),
    Fault(
      Bread.dispense, by: .bakery, "DEVICE_MISSING", "device",
      DispenseRequest(requestId: id, card: Family.chip(1), loaves: 1)),
    Fault(
      Bread.dispense, by: .bakery, "CODE_MALFORMED", "device",
      DispenseRequest(requestId: id, card: Family.chip(1), device: "D 1", loaves: 1)),
    Fault(
      Bread.dispense, by: .bakery, "PIN_MALFORMED", "pin",
      DispenseRequest(
        requestId: id, card: Family.chip(1), device: "D0001", loaves: 1, pin: [0x31, 0x32])),
    Fault(
      Bread.reverse, by: .bakery, "DEVICE_MISSING", "device", ReverseRequest(requestId: id)),
    Fault(
      Bread.quota, by: .bakery, "CARD_NUMBER_MALFORMED", "card.number",
      QuotaRequest(device: "D0001")),
    Fault(
      LegacyCards.draw, by: .bakery, "LEGACY_NUMBER_MALFORMED", "legacy_card",
      LegacyDrawRequest(requestId: id, legacyCard: [0x31], device: "D0001", loaves: 1)),
    Fault(
      LegacyCards.status, by: .ministry, "LEGACY_NUMBER_MALFORMED", "legacy_card",
      LegacyStatusRequest()),
    Fault(
      LegacyCards.reinstate, by: .ministry, "TEXT_MALFORMED", "cause",
      ReinstateRequest(requestId: id, legacyCard: Array(Family.legacyCard.utf8))),
    Fault(
      Messages.Collection.requestBatch, by: .ministry, "GOVERNORATE_UNKNOWN", "governorate",
      RequestBatchRequest(requestId: id, governorate: 88)),
    Fault(
      Messages.Collection.requestBatch, by: .ministry, "NUMBER_INVALID", "cursor",
      RequestBatchRequest(requestId: id, governorate: 3, cursor: .max)),
    Fault(
      Messages.Collection.requestBatch, by: .ministry, "NUMBER_INVALID", "limit",
      RequestBatchRequest(requestId: id, governorate: 3, limit: -1)),
    Fault(
      Messages.Collection.requestCard, by: .post, "NATIONAL_ID_MALFORMED", "national_id",
      RequestCardRequest(requestId: id, nationalId: Array("123".utf8))),
    Fault(
      Messages.Collection.receiveShipment, by: .post, "LIST_EMPTY", "cards",
      ReceiveShipmentRequest(requestId: id)),
    Fault(
      Messages.Collection.forward, by: .post, "LIST_TOO_LONG", "cards",
      ForwardRequest(requestId: id, cards: Array(1...1_001))),
    Fault(
      Messages.Collection.destroy, by: .governorate, "LIST_TOO_LONG", "cards",
      DestroyRequest(requestId: id, cards: Array(1...501), witnessSerial: "W1")),
    Fault(
      Messages.Collection.destroy, by: .governorate, "TEXT_MALFORMED", "witness_serial",
      DestroyRequest(requestId: id, cards: [1])),
    Fault(
      Messages.Collection.attestMobile, by: .post, "MOBILE_MALFORMED", "mobile",
      AttestMobileRequest(requestId: id, nationalId: nid, mobile: Array("0123".utf8))),
    Fault(
      Messages.Collection.lookUp, by: .hotline, "MOBILE_MALFORMED", "mobile",
      LookUpRequest(requestId: id, nationalId: nid)),
    Fault(
      Messages.Collection.deliver, by: .post, "NATIONAL_ID_MALFORMED", "national_id",
      DeliverRequest(requestId: id, card: Family.chip(1))),
    Fault(
      Messages.Collection.deliver, by: .post, "PIN_TOO_SIMPLE", "pin",
      DeliverRequest(
        requestId: id, card: Family.chip(1), nationalId: nid, mobile: mobile,
        pin: Array("1234".utf8))),
    Fault(
      Messages.Collection.deliver, by: .post, "PIN_MALFORMED", "pin",
      DeliverRequest(
        requestId: id, card: Family.chip(1), nationalId: nid, mobile: mobile,
        pin: Array("12346".utf8))),
    Fault(
      Messages.Collection.list, by: .post, "PAGE_TOKEN_MALFORMED", "page_token",
      ListCardsRequest(pageToken: "next")),
    Fault(
      Messages.Collection.list, by: .post, "NUMBER_INVALID", "page_size",
      ListCardsRequest(pageSize: -1)),
    Fault(
      Printing.reportPrinted, by: .print, "CARD_NUMBER_MALFORMED", "cards[0].number",
      ReportPrintedRequest(requestId: id, cards: [.init(card: 1)])),
    Fault(
      Printing.reportSpoiled, by: .print, "TEXT_MALFORMED", "cause",
      ReportSpoiledRequest(requestId: id, card: 1, cause: "line\nbreak")),
    Fault(Printing.ship, by: .print, "LIST_EMPTY", "cards", ShipRequest(requestId: id)),
    Fault(
      Notices.reportDelivered, by: .sms, "LIST_TOO_LONG", "notices",
      ReportDeliveredRequest(requestId: id, notices: Array(1...501))),
    Fault(
      Announcements.announce, by: .ministry, "DATE_MALFORMED", "effective_from",
      AnnounceRequest(
        requestId: id, governorate: 3, service: .ration,
        effectiveFrom: .init(year: 2025, month: 2, day: 29))),
    Fault(
      Policies.set, by: .ministry, "POLICY_UNKNOWN", "key",
      SetPolicyRequest(requestId: id, key: "bread.taste", value: 1, effectiveFrom: day)),
    Fault(
      Approvals.approve, by: .ministry, "DIGEST_MALFORMED", "digest",
      ApproveRequest(requestId: id, proposal: 1, digest: [1])),
    Fault(
      Imports.begin, by: .ministry, "TEXT_MALFORMED", "label",
      BeginImportRequest(requestId: id, label: String(repeating: "x", count: 127))),
    Fault(
      Imports.append, by: .ministry, "LIST_EMPTY", "rows",
      AppendImportRequest(requestId: id, import: 1)),
    Fault(
      Imports.seal, by: .ministry, "DIGEST_MALFORMED", "digest",
      SealImportRequest(requestId: id, import: 1)),
    Fault(
      History.outletDay, by: .ministry, "DATE_MALFORMED", "date", OutletDayRequest(outlet: "B0001")),
    Fault(
      Operator.driveClock, by: .operator, "DATE_MALFORMED", "date",
      DriveClockRequest(requestId: id)),
  ]

  @Test(arguments: faults)
  func `a malformed field is named, refused and counted, and makes no entry`(_ fault: Fault) throws
  {
    let world = try World()
    try world.register()
    let entries = world.ledger.entries
    let status = try refusal { try fault.send(world) }
    #expect(status.code == .invalidArgument)
    #expect(status.reason == fault.reason)
    #expect(status.violations.keys.contains(fault.field))
    #expect(world.ledger.counted == [fault.reason])
    #expect(world.ledger.entries == entries)
  }

  @Test func `faulty registry rows are all told, by their place`() throws {
    let world = try World()
    let status = try refusal {
      try world.call(
        Registry.registerOffices,
        RegisterOfficesRequest(
          requestId: world.newID(),
          offices: [
            .init(code: "P001", kind: .post, governorate: 3, name: "أ"),
            .init(code: "P 2", kind: .post, governorate: 3, name: "ب"),
            .init(code: "P003", kind: .unspecified, governorate: 3, name: "ج"),
            .init(code: "P004", kind: .post, governorate: 5, name: "د"),
          ]), by: .ministry)
    }
    #expect(status.reason == "ROW_INVALID")
    #expect(
      status.violations.keys.sorted()
        == ["offices[1].code", "offices[2].kind", "offices[3].governorate"])
  }

  @Test func `governorates that do not exist are told as such`() throws {
    let world = try World()
    let status = try refusal {
      try world.call(
        Registry.registerOutlets,
        RegisterOutletsRequest(
          requestId: world.newID(),
          outlets: [.init(code: "B0001", kind: .bakery, governorate: 88, name: "أ")]),
        by: .ministry)
    }
    #expect(status.reason == "GOVERNORATE_UNKNOWN")
  }

  @Test func `a number no handle can have is unknown, not malformed`() throws {
    let world = try World()
    try world.register()
    for (card, reason) in [(UInt64.max, "CARD_UNKNOWN"), (0, "CARD_UNKNOWN")] {
      let status = try refusal {
        try world.call(
          Printing.ship, ShipRequest(requestId: world.newID(), cards: [card]), by: .print)
      }
      #expect(status.reason == reason)
      #expect(status.code == .notFound)
    }
  }

  @Test func `bytes that are no message are refused`() throws {
    let world = try World()
    let status = try refusal { try world.send(Bread.dispense, [0xFF], by: .bakery) }
    #expect(status.code == .invalidArgument)
    #expect(status.reason == "MALFORMED_MESSAGE")
  }

  @Test func `Arabic-Indic digits are digits`() throws {
    let world = try World.onFirstMorning()
    let number = Family.number(1).map { String(UnicodeScalar(0x0660 + UInt32(String($0))!)!) }
    let drawn = try world.call(
      Bread.dispense,
      DispenseRequest(
        requestId: world.newID(),
        card: .init(number: Array(number.joined().utf8), entryMode: .chip), device: "D0001",
        loaves: 5), by: .bakery)
    #expect(drawn.loaves == 5)
  }
}
