import Cards
import Messages
import RPC

@testable import Services

extension World {
  /// The first morning, with the grocer T0001, his terminal DT001 (8001), and a price list.
  static func atGrocers() throws -> World {
    let world = try World.onFirstMorning()
    try world.agree(
      Registry.registerOutlets,
      RegisterOutletsRequest(
        requestId: world.newID(),
        outlets: [.init(code: "T0001", kind: .grocer, governorate: 3, name: "بدال الأمانة")]))
    try world.agree(
      Registry.registerDevices,
      RegisterDevicesRequest(
        requestId: world.newID(), devices: [.init(code: "DT001", outlet: "T0001", uid: 8001)]))
    try world.setPrices([
      world.price("SUGAR", "سكر", "كيس 1 كجم", 1_260),
      world.price("OIL", "زيت", "زجاجة 800 مل", 3_000),
    ])
    return world
  }

  func price(_ item: String, _ name: String, _ unit: String, _ piastres: Int64) -> Wire.Price {
    Wire.Price(
      item: item, name: name, unit: unit, pricePiastres: piastres,
      effectiveFrom: Wire.Date(ledger.now.date))
  }

  func setPrices(_ prices: [Wire.Price]) throws {
    try agree(Prices.set, SetPricesRequest(requestId: newID(), prices: prices))
  }

  func basket(
    _ lines: (String, Int32)..., paysExcess: Bool = false
  ) -> DispenseGoodsRequest {
    DispenseGoodsRequest(
      requestId: newID(), card: Family.chip(1), device: "DT001",
      lines: lines.map { Wire.BasketLine(item: $0.0, quantity: $0.1) }, paysExcess: paysExcess)
  }
}
