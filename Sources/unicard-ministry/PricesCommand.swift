import ArgumentParser
import Messages
import Office

/// `prices set FILE.csv`, `prices list`: what the ration goods cost, each price from a day on.
struct PricesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "prices",
      Phrase(ar: "أسعار السلع التموينية.", en: "Prices of the ration goods."),
      subcommands: [SetPrices.self, ListPrices.self])
  }
}

/// `prices set FILE.csv`. Two persons.
struct SetPrices: Registering {
  static let columns = ["item", "name_ar", "unit_ar", "price_piastres", "from"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "set", Phrase(ar: "اقترح أسعارًا من يوم.", en: "Propose prices from a day on."),
      teaching: .columns(
        columns,
        Phrase(
          ar: """
            السعر بالقروش للوحدة الواحدة، و0 يرفع الصنف من القائمة من ذلك اليوم. لا يتغير سعر بعد اعتماده، \
            بل يليه سعر آخر من يوم آخر.

              unicard-ministry prices set prices.csv
            """,
          en: """
            The price is in piastres for one unit; 0 takes the item off the list from that day on. \
            A price once approved is not changed, only followed by another from a later day.

              unicard-ministry prices set prices.csv
            """)))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(.file)) var file: String

  static func row(_ row: CSVRow) throws(RowFault) -> Wire.Price {
    guard let price = Int64(row.numeral(3)), price >= 0 else { throw RowFault("NUMBER_INVALID") }
    guard let from = Day(row.text(4)) else { throw RowFault("DATE_MALFORMED") }
    return Wire.Price(
      item: try row.code(0), name: try row.label(1), unit: try row.label(2),
      pricePiastres: price, effectiveFrom: from.onWire)
  }

  static func propose(_ rows: [Wire.Price], at desk: Desk) throws -> Wire.Proposed {
    try desk.act(Prices.set) { SetPricesRequest(requestId: $0, prices: rows) }
  }
}

/// `prices list`: what is in force, and what is to come.
struct ListPrices: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Phrase(
        ar: "اعرض الساري وما سيسري بعده.", en: "Show what is in force, and what is to come."),
      teaching: Phrase(ar: "مع --json كائن لكل سعر.", en: "With --json one object per price."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    try desk.showPrices()
    return nil
  }
}
