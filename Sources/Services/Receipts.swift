internal import Cards
internal import Ledger
internal import Messages
internal import RPC

/// Makes a method's answer of what its entry says, encoded; nil where it is no answer of that method.
typealias AnswerMaker = @Sendable (Answer, Told) throws -> [UInt8]?

extension RouteTable {
  /// Receipts once more (R34). Added after every command whose receipt can be asked for.
  ///
  /// An outlet's caller gets what one of his own terminals did; post and ministry get any.
  mutating func addReceipts() {
    let makers = answerMakers
    serve(Receipts.reprint, requiring: .reprintReceipt) { request, admitted throws(Status) in
      let kind = admitted.peer.role.outletKind
      let device = try kind.map { _ throws(Status) in try Cards.Code(device: request.device) }
      admitted.look { (state: borrowing State, caller, stamp) throws(Refusal) in
        if let kind, let device {
          _ = try state.outlet(kind, of: device, for: caller, stamp)
        }
        return Look((), restsOn: 0)
      } then: { _ in
        admitted.desk.ledger.recall(request.entry) { recollection in
          admitted.reprint(recollection, of: request.entry, at: device, by: makers)
        }
      }
    }
  }
}

extension Admitted {
  fileprivate func reprint(
    _ recollection: Recollection, of entry: UInt64, at device: Cards.Code?,
    by makers: [String: AnswerMaker]
  ) {
    switch recollection {
    case .unavailable: refuse(.journalUnavailable)
    case .unknown: refuse(Status(Refusal(.receiptUnknown)))
    case .found(let recalled):
      guard case .granted(let answer) = recalled.entered.outcome, answer.hasReceipt(for: peer.role),
        let make = makers[recalled.method]
      else { return refuse(Status(Refusal(.receiptUnknown))) }
      guard device == nil || recalled.device == device?.text else {
        return refuse(Status(Refusal(.receiptNotOwn)))
      }
      withPlaces(of: answer) { complete(recalled, answer, made: make) }
    }
  }

  private func complete(_ recalled: Recalled, _ answer: Answer, made make: AnswerMaker) {
    var told = Told(entered: recalled.entered, desk: desk, summary: "")
    told.epoch = recalled.epoch
    do {
      guard let bytes = try make(answer, told) else {
        return refuse(Status(Refusal(.receiptUnknown)))
      }
      complete(ReprintResponse(method: recalled.method, answer: bytes))
    } catch {
      call.fail(.unanswerable(entry: recalled.entered.number))
    }
  }
}

extension Answer {
  /// Whether the act left a receipt that the role may ask for again. A balance is its holder's: the slips that show one
  /// come again only out of the machine that printed them.
  fileprivate func hasReceipt(for role: Role) -> Bool {
    switch self {
    case .breadDrawn, .breadReversed, .goodsDrawn, .goodsReversed, .dayClosed: true
    case .money(.cash): role.outletKind != nil
    case .money(.paid), .money(.held), .money(.captured), .money(.returned), .money(.credited):
      true
    case .money(.balance), .money(.pinSet): false
    case .done, .proposed, .approved, .importOpened, .importStaged, .cardsRequested,
      .cardRequested, .cardsMoved, .shipmentReceived, .noticesReported, .delivered, .place, .swept,
      .verificationBegun, .fingerVerified, .fingerEnrolled, .visitOpened:
      false
    }
  }
}
