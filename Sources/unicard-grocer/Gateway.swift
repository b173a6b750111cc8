internal import ArgumentParser
internal import Messages
internal import Office

/// Draws by the line, for a gateway that relays many grocers: `unicard-grocer --batch -`.
struct Gateway: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "batch",
      Phrase(
        ar: "طلبات صرف من بوابة: سطر JSON لكل طلب.",
        en: "Draws from a gateway: a line of JSON each."),
      teaching: .lesson(
        Phrase(
          ar: """
            لكل سطر كائن: device وitems وcard وentry_mode (chip أو contactless أو keyed)، وإن لزم pin \
            وlegacy وpays_excess وrequest_id (32 رقمًا ست عشريًا). items نص مثل "SUGAR=2 OIL=1". مع \
            "legacy":true يكون card رقم بطاقة التموين ولا يُكتب entry_mode. لكل سطر رد بترتيبه، ويمضي 64 \
            طلبًا معًا على الأكثر.
            """,
          en: """
            An object a line: device, items, card and entry_mode (chip, contactless or keyed), and \
            where needed pin, legacy, pays_excess and request_id (32 hex digits). The items are a \
            text, "SUGAR=2 OIL=1". With "legacy":true the card is the ration card's number and has \
            no entry_mode. Each line is answered in its order; up to 64 are on the way at once.
            """),
        examples:
          #"{"device":"PS-T001-1","card":"…","entry_mode":"chip","items":"SUGAR=2 OIL=1"}"#,
        "unicard-grocer --batch - < requests.jsonl > answers.jsonl"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var batch: BatchOptions

  /// Without `--batch` nothing was asked for, and the role's page is shown.
  func validate() throws {
    guard batch.batch != nil else { throw CleanExit.helpRequest(Grocer.self) }
  }

  func serve(at desk: Desk) throws -> Report? {
    var batch = Batch(Self.draws, at: desk)
    let ending = batch.run()
    guard ending == .done else { throw Ended(ending) }
    return nil
  }

  private static var draws: BatchVerb {
    BatchVerb(
      names: ["device", "card", "entry_mode", "items", "pin", "legacy", "pays_excess"],
      call: { row, id throws(Trouble) in try row.draw(under: id) },
      answer: { call, answer in
        guard call.isOne(of: LegacyCards.drawGoods) else {
          return try BasketDraw(DispenseGoodsResponse(answer: answer)).fields
        }
        return try BasketDraw(LegacyGoodsResponse(answer: answer)).fields
      })
  }
}

extension Row {
  fileprivate func draw(under id: RequestID) throws(Trouble) -> Call {
    try flag("legacy") ? try legacyDraw(under: id) : try unifiedDraw(under: id)
  }

  private func unifiedDraw(under id: RequestID) throws(Trouble) -> Call {
    let card = Wire.PresentedCard(
      number: try digits("card").copied(), entryMode: try entryMode().onWire)
    let request = DispenseGoodsRequest(
      requestId: id.bytes, card: card, device: try text("device"), lines: try basket(),
      pin: has("pin") ? try digits("pin").copied() : [], paysExcess: try flag("pays_excess"))
    return try call(Ration.dispense, request, under: id)
  }

  private func legacyDraw(under id: RequestID) throws(Trouble) -> Call {
    for name in ["pin", "entry_mode"] where has(name) { throw wrong(name) }
    let request = LegacyGoodsRequest(
      requestId: id.bytes, legacyCard: try digits("card").copied(), device: try text("device"),
      lines: try basket(), paysExcess: try flag("pays_excess"))
    return try call(LegacyCards.drawGoods, request, under: id)
  }

  /// Items with their numbers, a blank between them: `SUGAR=2 OIL=1`.
  private func basket() throws(Trouble) -> [Wire.BasketLine] {
    let words = try text("items").split(separator: " ")
    let items = words.compactMap { BasketItem(String($0)) }
    guard items.count == words.count else { throw wrong("items") }
    return items.map(\.onWire)
  }

  private func entryMode() throws(Trouble) -> EntryMode {
    guard let mode = EntryMode(rawValue: try text("entry_mode")) else { throw wrong("entry_mode") }
    return mode
  }

  /// A request cannot be written only when a code in it has a NUL.
  private func call<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, under id: RequestID
  ) throws(Trouble) -> Call {
    do {
      return try Call(method, request, under: id)
    } catch {
      throw wrong("device")
    }
  }

  private func wrong(_ name: String) -> Trouble {
    Trouble(.usage, "ROW_INVALID", details: ["line": "\(line)", "name": name])
  }
}
