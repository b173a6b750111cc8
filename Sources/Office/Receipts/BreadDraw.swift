public import Messages

/// A draw of bread as its receipt tells it, made on the unified card or on the old ration card.
public struct BreadDraw: Sendable, Equatable {
  public let receipt: Wire.Receipt
  /// Loaves drawn.
  public let loaves: Int32
  /// What the citizen pays the baker, in piastres.
  public let price: Int64
  /// Loaves the household can still draw today, over both its cards.
  public let leftToday: Int32
  /// Loaves left of the month's quota.
  public let leftThisMonth: Int32
  /// Persons the quota counts.
  public let persons: Int32
  /// The bakery's code and its Arabic name.
  public let outlet: String
  public let outletName: String
  public let card: Card

  /// Which card it was drawn on.
  public enum Card: Sendable, Equatable {
    /// The unified card: its last four digits, and whether this draw retired the old one (R76).
    case unified(lastFour: String, retiredOldCard: Bool)
    /// The old ration card.
    case old
  }

  /// A draw on the unified card.
  public init(_ drawn: DispenseResponse) throws {
    receipt = try .of(drawn.receipt)
    (loaves, price, persons) = (drawn.loaves, drawn.pricePiastres, drawn.persons)
    (leftToday, leftThisMonth) = (drawn.leftToday, drawn.leftThisMonth)
    (outlet, outletName) = (drawn.outlet, drawn.outletName)
    card = .unified(lastFour: drawn.lastFour, retiredOldCard: drawn.legacyCardRetired)
  }

  /// A draw on the old card.
  public init(_ drawn: LegacyDrawResponse) throws {
    receipt = try .of(drawn.receipt)
    (loaves, price, persons) = (drawn.loaves, drawn.pricePiastres, drawn.persons)
    (leftToday, leftThisMonth) = (drawn.leftToday, drawn.leftThisMonth)
    (outlet, outletName) = (drawn.outlet, drawn.outletName)
    card = .old
  }
}

extension BreadDraw {
  /// The receipt for a till, and its facts for a program.
  public var report: Report { Report(fields) { slip(in: $0).lines } }

  /// The facts. `card` is `unified` or `legacy`; `last_four` is null for an old card.
  public var fields: [Field] {
    [
      .text("card", card == .old ? "legacy" : "unified"), .text("last_four", card.lastFour),
      .number("loaves", loaves), .money("price", piastres: price),
      .number("left_today", leftToday), .number("left_this_month", leftThisMonth),
      .number("persons", persons), .flag("legacy_card_retired", card.retiredOldCard),
      .text("outlet", outlet), .text("outlet_name", outletName),
    ] + receipt.fields
  }
}

extension BreadDraw.Card {
  /// The unified card's last four digits.
  var lastFour: String? {
    guard case .unified(let digits, _) = self else { return nil }
    return digits
  }

  /// Whether the draw ended the household's old card (R76).
  var retiredOldCard: Bool {
    guard case .unified(_, let retired) = self else { return false }
    return retired
  }
}
