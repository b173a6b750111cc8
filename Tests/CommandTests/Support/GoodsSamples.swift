import Messages

extension Sample {
  /// Two kilograms of sugar and a bottle of oil: points and a grant first, then the month's value.
  static func goods(excess: Int64 = 0) -> Wire.GoodsDrawn {
    Wire.GoodsDrawn(
      lines: [
        .init(item: "SUGAR", name: "سكر", unit: "كيس 1 كجم", quantity: 2, pricePiastres: 1_260),
        .init(
          item: "OIL", name: "زيت خليط", unit: "زجاجة 800 مل", quantity: 1, pricePiastres: 3_000),
      ],
      totalPiastres: 5_520,
      drawn: .init(pointsPiastres: 2_000, grantPiastres: 500, monthPiastres: 3_020 - excess),
      left: .init(monthPiastres: 16_980), excessPiastres: excess, persons: 4, outlet: "PS-T001",
      outletName: "بدال الأمانة")
  }

  static func dispensed(
    _ request: DispenseGoodsRequest, entry: UInt64 = 123_456, retired: Bool = false,
    rehearsal: Bool = false
  ) -> DispenseGoodsResponse {
    DispenseGoodsResponse(
      receipt: receipt(entry, rehearsal: rehearsal),
      goods: goods(excess: request.paysExcess ? 20 : 0), legacyCardRetired: retired,
      lastFour: "1234")
  }

  static func drawn(_ request: LegacyGoodsRequest) -> LegacyGoodsResponse {
    LegacyGoodsResponse(receipt: receipt(), goods: goods())
  }

  static func reversed(_ request: ReverseGoodsRequest) -> ReverseGoodsResponse {
    ReverseGoodsResponse(
      receipt: receipt(request.entry + 1),
      returned: .init(pointsPiastres: 2_000, monthPiastres: 3_500), excessPiastres: 20,
      reversedEntry: request.entry)
  }

  static let exceeded = [
    "total_piastres": "5520", "left_piastres": "5500", "excess_piastres": "20",
  ]
}
