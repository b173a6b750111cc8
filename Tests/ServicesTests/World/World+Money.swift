import Cards
import Messages

@testable import Services

extension Party {
  static let till = Party(socket: "pos", uid: 8001)
  static let otherTill = Party(socket: "pos", uid: 8002)
  static let machine = Party(socket: "atm", uid: 8101)
  static let platform = Party(socket: "platform", uid: 8301)
}

extension World {
  /// The head's and his wife's cards handed over, a merchant, a machine, a grocer and an agency, and money on his account.
  static func withMoney(_ piastres: Int64 = 100_000) throws -> World {
    let world = try World.onFirstMorning()
    try world.deliver(2, to: Family.wife)
    try world.openShops()
    if piastres > 0 { try world.deposit(piastres) }
    return world
  }

  private func openShops() throws {
    try agree(
      Registry.registerOutlets,
      RegisterOutletsRequest(
        requestId: newID(),
        outlets: [
          .init(code: "M0001", kind: .merchant, governorate: 3, name: "سوبر ماركت القناة"),
          .init(code: "A0001", kind: .postAtm, governorate: 3, name: "صراف بريد بورفؤاد"),
          .init(code: "R0001", kind: .grocer, governorate: 3, name: "بدال الحي"),
          .init(code: "TRAFFIC", kind: .agency, governorate: 3, name: "مرور بورسعيد"),
        ]))
    try agree(
      Registry.registerDevices,
      RegisterDevicesRequest(
        requestId: newID(),
        devices: [
          .init(code: "T0001", outlet: "M0001", uid: 8001),
          .init(code: "T0002", outlet: "M0001", uid: 8002),
          .init(code: "A0001-1", outlet: "A0001", uid: 8101),
          .init(code: "R0001-1", outlet: "R0001", uid: 8001),
        ]))
    try agree(
      Registry.registerClerks,
      RegisterClerksRequest(
        requestId: newID(), clerks: [.init(uid: 8301, role: .platform, name: "ح")]))
  }

  static let pin = Array("2580".utf8)
  static let headID = Array(Family.head.nationalID.utf8)

  @discardableResult
  func deposit(_ piastres: Int64, for person: Person = Family.head) throws -> DepositResponse {
    try call(
      Payments.deposit,
      DepositRequest(
        requestId: newID(), nationalId: Array(person.nationalID.utf8), amountPiastres: piastres),
      by: .post)
  }

  @discardableResult
  func purchase(
    _ piastres: Int64, id: [UInt8]? = nil, pin: String = "2580", reference: String = "",
    by till: Party = .till, device: String = "T0001"
  ) throws -> PurchaseResponse {
    try call(
      Payments.purchase,
      PurchaseRequest(
        requestId: id ?? newID(), card: Family.chip(1), device: device,
        amountPiastres: piastres, pin: Array(pin.utf8), reference: reference), by: till)
  }

  func authorize(_ piastres: Int64) throws -> AuthorizeResponse {
    try call(
      Payments.authorize,
      AuthorizeRequest(
        requestId: newID(), card: Family.chip(1), device: "T0001", amountPiastres: piastres,
        pin: Self.pin), by: .till)
  }

  func account() throws -> ReadAccountResponse {
    try call(Payments.readAccount, ReadAccountRequest(nationalId: Self.headID), by: .post)
  }
}
