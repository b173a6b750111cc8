internal import Messages

extension Desk {
  /// Shows the ministry's price list: for each item the price in force, then those to come.
  public func showPrices() throws {
    let prices = try read(Prices.list, ListPricesRequest()).prices
    reporter.show(
      prices.map(\.report),
      orElse: Phrase(ar: "قائمة الأسعار فارغة.", en: "The price list is empty."))
  }
}

extension Wire.Price {
  /// An item's price from a day on; one of 0 takes it off the list.
  fileprivate var report: Report {
    Report([
      .text("item", item), .text("name", name), .text("unit", unit),
      .money("price", piastres: pricePiastres), .day("effective_from", effectiveFrom),
    ]) { speech in
      let price =
        pricePiastres > 0
        ? speech.money(piastres: pricePiastres)
        : speech.say(Phrase(ar: "غير متاح", en: "off the list"))
      let since = speech.day(effectiveFrom)
      let what = speech.digits.written("\(name)، \(unit)")
      return ["\(speech.code(item)) · \(what) · \(price) (\(since))"]
    }
  }
}
