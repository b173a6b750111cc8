internal import ArgumentParser
internal import Messages
internal import Office

/// One item of a basket as a clerk writes it: `SUGAR=2`, `SUGAR 2`, or `SUGAR` for one.
struct BasketItem: ExpressibleByArgument, Equatable {
  let item: String
  let quantity: Int32

  init?(argument: String) { self.init(argument) }

  init?(_ text: String) {
    let parts = Digits.read(text).split { $0 == "=" || $0 == " " }.map(String.init)
    guard (1...2).contains(parts.count), let quantity = parts.count == 1 ? 1 : Int32(parts[1])
    else { return nil }
    (item, self.quantity) = (parts[0], quantity)
  }

  var onWire: Wire.BasketLine { Wire.BasketLine(item: item, quantity: quantity) }
}

/// What is asked for, and whether the citizen pays what exceeds his value.
struct BasketOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "كود الصنف وعدده، مثل SUGAR=2؛ يُكرر لكل صنف.",
        en: "An item's code and how many: SUGAR=2; again for each item."),
      valueName: "ITEM=N"))
  var item: [BasketItem]

  @OptionGroup var excess: ExcessOptions

  var lines: [Wire.BasketLine] { item.map(\.onWire) }
}

/// Whether the citizen pays what exceeds his value.
struct ExcessOptions: ParsableArguments {
  @Flag(
    help: .init(
      Phrase(
        ar: "يوافق المواطن على دفع ما يزيد على المتاح له؛ من دونه تُرفض السلة الزائدة.",
        en: "The citizen agrees to pay what exceeds his value; without it such a basket is refused."
      )))
  var paysExcess = false
}
