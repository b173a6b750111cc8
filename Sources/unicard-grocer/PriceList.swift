internal import ArgumentParser
internal import Messages
internal import Office

/// The ministry's prices in force, and those to come.
struct PriceList: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "prices", Phrase(ar: "قائمة الأسعار.", en: "The price list."),
      teaching: .lesson(
        Phrase(
          ar: "السعر الساري لكل صنف وما سيسري بعده. مع --json كائن لكل سعر.",
          en: "Each item's price in force, and those to come. With --json one object a price."),
        examples: "unicard-grocer prices"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    try desk.showPrices()
    return nil
  }
}
