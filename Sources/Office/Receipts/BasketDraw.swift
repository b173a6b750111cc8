public import Messages

/// A draw of ration goods as its receipt tells it, made on the unified card or on the old ration card.
public struct BasketDraw: Sendable, Equatable {
  public let receipt: Wire.Receipt
  /// The basket, what it cost, what each source gave and has left, and what the citizen pays himself.
  public let goods: Wire.GoodsDrawn
  public let card: BreadDraw.Card

  /// A draw on the unified card.
  public init(_ drawn: DispenseGoodsResponse) throws {
    receipt = try .of(drawn.receipt)
    goods = try drawn.goods.complete
    card = .unified(lastFour: drawn.lastFour, retiredOldCard: drawn.legacyCardRetired)
  }

  /// A draw on the old card.
  public init(_ drawn: LegacyGoodsResponse) throws {
    receipt = try .of(drawn.receipt)
    goods = try drawn.goods.complete
    card = .old
  }

  /// What is left to draw this month, of all sources.
  public var leftPiastres: Int64 { goods.left?.piastres ?? 0 }
}

extension BasketDraw {
  /// The receipt for a till, and its facts for a program.
  public var report: Report { Report(fields) { slip(in: $0).lines } }

  /// The facts. `card` is `unified` or `legacy`; `last_four` is null for an old card.
  public var fields: [Field] {
    [
      .text("card", card == .old ? "legacy" : "unified"), .text("last_four", card.lastFour),
      .list("items", goods.lines.map(\.fields)),
      .money("total", piastres: goods.totalPiastres),
      .object("drawn", goods.drawn?.fields ?? []), .object("left", goods.left?.fields ?? []),
      .money("left", piastres: leftPiastres), .money("excess", piastres: goods.excessPiastres),
      .number("persons", goods.persons), .flag("legacy_card_retired", card.retiredOldCard),
      .text("outlet", goods.outlet), .text("outlet_name", goods.outletName),
    ] + receipt.fields
  }
}

extension Optional where Wrapped == Wire.GoodsDrawn {
  /// The goods of an answer that has all its parts; throws for any other.
  fileprivate var complete: Wire.GoodsDrawn {
    get throws {
      guard let goods = self, goods.drawn != nil, goods.left != nil else {
        throw AnswerIncomplete()
      }
      return goods
    }
  }
}

extension Wire.GoodsLine {
  /// What the line costs.
  var totalPiastres: Int64 { pricePiastres * Int64(quantity) }

  fileprivate var fields: [Field] {
    [
      .text("item", item), .text("name", name), .text("unit", unit),
      .number("quantity", quantity), .money("price", piastres: pricePiastres),
      .money("total", piastres: totalPiastres),
    ]
  }
}

extension Wire.RationValue {
  /// All sources together.
  public var piastres: Int64 { pointsPiastres + grantPiastres + monthPiastres }

  /// Each source's piastres.
  public var fields: [Field] {
    [
      .money("points", piastres: pointsPiastres), .money("grant", piastres: grantPiastres),
      .money("month", piastres: monthPiastres),
    ]
  }

  /// Each source that has something, with its name.
  var named: [(name: Phrase, piastres: Int64)] {
    [
      (Phrase(ar: "نقاط الخبز", en: "Bread points"), pointsPiastres),
      (Phrase(ar: "منحة", en: "Grant"), grantPiastres),
      (Phrase(ar: "حصة الشهر", en: "Month's value"), monthPiastres),
    ].filter { $0.1 != 0 }
  }

  /// One line for each source that has something: «نقاط الخبز: ٢٠٫٠٠ جنيه».
  public func lines(in speech: Speech) -> [String] {
    named.map { "\(speech.say($0.name)): \(speech.money(piastres: $0.piastres))" }
  }
}
