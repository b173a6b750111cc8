import Cards

/// Ration goods.
extension Sample {
  static let good = Good(
    item: Code("SUGAR")!, name: Label("سكر")!, unit: Label("كيس 1 كجم")!, pricePiastres: 1_260,
    effectiveFrom: date)
  static let grant = Grant(
    governorate: 3, amountPiastres: 40_000, from: Month(year: 2026, month: 3)!,
    through: Month(year: 2026, month: 4)!)
  static let grantNotice = Notice(
    .grant, recipient: CitizenID(11), centre: .none, grant: GrantID(1), queuedOn: date)
  static let rationValue = RationValue(
    pointsPiastres: 2_000, grantPiastres: 40_000, monthPiastres: 20_000)
  static let goodsDraw = GoodsDraw(
    entry: 4_711, household: HouseholdID(7),
    at: DrawPlace(device: DeviceID(43), outlet: OutletID(42), card: CardID(44)),
    drawn: rationValue, excessPiastres: 55, on: CivilDate(year: 2026, month: 11, day: 23)!)

  static let goodsDrawn = GoodsDrawn(
    lines: [
      PricedLine(good: GoodID(12), quantity: 3, pricePiastres: 1_260),
      PricedLine(good: GoodID(.max), quantity: .max, pricePiastres: 10_000_000),
    ],
    drawn: rationValue, left: RationValue(monthPiastres: 1), excessPiastres: 55, persons: 4,
    legacyRetired: true, outlet: OutletID(42), lastFour: 4_821)

  static let goodsEvents: [(name: String, event: Event)] = [
    ("good_priced", .goodPriced(GoodID(12), good)),
    ("grant_told", .grantTold(GrantID(1), through: HouseholdID(250))),
    ("grant_announced", .grantAnnounced(GrantID(1), grant)),
    (
      "ration_opened",
      .rationOpened(HouseholdID(7), Month(year: 2026, month: 11)!, rationValue)
    ),
    ("goods_draw_recorded", .goodsDrawRecorded(GoodsDrawID(3), goodsDraw)),
    ("goods_draw_reversed", .goodsDrawReversed(GoodsDrawID(3))),
  ]

  static let goodsAnswers: [(name: String, answer: Answer)] = [
    ("goods_drawn", .goodsDrawn(goodsDrawn)),
    ("goods_reversed", .goodsReversed(rationValue, excessPiastres: 55, entry: 4_711)),
  ]
}
