internal import ArgumentParser
internal import Messages
internal import Office

/// Draws by the line, for a gateway that relays many bakeries: `unicard-bakery --batch -`.
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
            لكل سطر كائن: device وloaves وcard وentry_mode (chip أو contactless أو keyed)، وإن لزم pin \
            وlegacy وrequest_id (32 رقمًا ست عشريًا). مع "legacy":true يكون card رقم بطاقة التموين ولا \
            يُكتب entry_mode. لكل سطر رد بترتيبه، ويمضي 64 طلبًا معًا على الأكثر.
            """,
          en: """
            An object a line: device, loaves, card and entry_mode (chip, contactless or keyed), and \
            where needed pin, legacy and request_id (32 hex digits). With "legacy":true the card is \
            the ration card's number and has no entry_mode. Each line is answered in its order; up \
            to 64 are on the way at once.
            """),
        examples: #"{"device":"PS-0001-1","card":"…","entry_mode":"chip","loaves":20}"#,
        "unicard-bakery --batch - < requests.jsonl > answers.jsonl"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var batch: BatchOptions

  /// Without `--batch` nothing was asked for, and the role's page is shown.
  func validate() throws {
    guard batch.batch != nil else { throw CleanExit.helpRequest(Bakery.self) }
  }

  func serve(at desk: Desk) throws -> Report? {
    var batch = Batch(Self.draws, at: desk)
    let ending = batch.run()
    guard ending == .done else { throw Ended(ending) }
    return nil
  }

  private static var draws: BatchVerb {
    BatchVerb(
      names: ["device", "card", "entry_mode", "loaves", "pin", "legacy"],
      call: { row, id throws(Trouble) in try row.draw(under: id) },
      answer: { call, answer in
        guard call.isOne(of: LegacyCards.draw) else {
          return try BreadDraw(DispenseResponse(answer: answer)).fields
        }
        return try BreadDraw(LegacyDrawResponse(answer: answer)).fields
      })
  }
}

extension Row {
  fileprivate func draw(under id: RequestID) throws(Trouble) -> Call {
    try flag("legacy") ? try legacyDraw(under: id) : try unifiedDraw(under: id)
  }

  private func unifiedDraw(under id: RequestID) throws(Trouble) -> Call {
    let card = try card()
    let request = DispenseRequest(
      requestId: id.bytes, card: card, device: try text("device"),
      loaves: try number("loaves"), pin: try pin())
    return try call(Bread.dispense, request, under: id)
  }

  private func legacyDraw(under id: RequestID) throws(Trouble) -> Call {
    for name in ["pin", "entry_mode"] where has(name) { throw bad(name) }
    let request = LegacyDrawRequest(
      requestId: id.bytes, legacyCard: try digits("card").copied(), device: try text("device"),
      loaves: try number("loaves"))
    return try call(LegacyCards.draw, request, under: id)
  }
}
