public import ArgumentParser
internal import Messages

/// Takes shipped cards in at the clerk's own centre (R51). For post and governorate.
public struct ReceiveCards: Verb {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      "receive", Phrase(ar: "سجّل وصول كروت إلى مركزك.", en: "Take cards in at your own centre."),
      teaching: .lesson(
        Phrase(
          ar: "تُسجَّل الكروت كلها أو لا يُسجَّل منها شيء، وتُعدّ الرسائل إلى أصحابها. وما زاد على "
            + "1000 كارت يُقسَّم، ولكل قسم نتيجته: ما لم تظهر نتيجته لم يُنفَّذ.",
          en: "The cards are taken in together or none of them, and their notices are queued. More "
            + "than 1,000 go in parts, each with its result: what has no result was not done."),
        examples: "unicard-post receive 4711 4712 4713", "unicard-post receive - < shipment.txt"))
  }

  @OptionGroup(title: OfficeOptions.title) public var office: OfficeOptions
  @OptionGroup var cards: CardReferences

  public init() {}

  public func validate() throws { try cards.validate(or: false) }

  public func serve(at desk: Desk) throws -> Report? {
    try desk.inParts(of: 1000, try desk.cards(cards)) { part in
      let received = try desk.act(Messages.Collection.receiveShipment) { id in
        ReceiveShipmentRequest(requestId: id, cards: part)
      }
      return try Report.done(
        [.number("cards", received.cards), .number("notices", received.notices)], received.receipt
      ) { [received.said(in: $0)] }
    }
    return nil
  }
}

extension ReceiveShipmentResponse {
  fileprivate func said(in speech: Speech) -> String {
    speech.say(
      Phrase(ar: "وصل: {cards}. للإرسال: {notices}.", en: "Taken in: {cards}. To send: {notices}."),
      ["cards": speech.count(cards, .card), "notices": speech.count(notices, .message)])
  }
}
