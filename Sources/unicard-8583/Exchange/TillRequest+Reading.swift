internal import ISO8583
internal import Messages

extension TillRequest {
  /// Reads what a message asks. Throws how it is answered when it asks nothing that this role's terminals may.
  init(_ message: CardMessage, as role: TerminalRole) throws(Declined) {
    switch message.type.withoutRepeat {
    case .network: self = .network(try message.networkAct())
    case .reversal, .reversalAdvice:
      self = .later(.reverse, try message.original(), piastres: try message.remaining())
    case .authorization, .financial, .financialAdvice:
      self = try Self.act(of: message, as: role)
    default: throw Declined(.invalidTransaction, "type \(message.type) not spoken")
    }
  }

  private static func act(
    of message: CardMessage, as role: TerminalRole
  ) throws(Declined) -> TillRequest {
    let transaction = try message.transaction()
    switch (message.type.withoutRepeat, transaction, role) {
    case (.authorization, .purchase, .pos): return try message.present(.authorize)
    case (.financial, .purchase, .pos): return try message.present(.purchase)
    case (.financial, .cash, .atm): return try message.present(.withdraw)
    case (.financial, .deposit, .atm): return try message.present(.deposit)
    case (.authorization, .balance, _), (.financial, .balance, _):
      return .present(.balance, try message.card(), piastres: 0)
    case (.financialAdvice, .purchase, .pos): return try message.completion()
    case (.financial, .refund, .pos), (.financialAdvice, .refund, .pos):
      return .later(.refund, try message.original(), piastres: try message.positiveAmount())
    case (.financial, _, _):
      throw Declined(.notPermittedToTerminal, "\(transaction) not for \(role.rawValue)")
    default: throw Declined(.invalidTransaction, "\(transaction) not in a \(message.type)")
    }
  }
}

extension CardMessage {
  fileprivate func present(_ act: PresentAct) throws(Declined) -> TillRequest {
    .present(act, try card(), piastres: try positiveAmount())
  }

  /// What was authorized is taken, or given up where nothing of it is.
  fileprivate func completion() throws(Declined) -> TillRequest {
    let amount = try amount()
    return .later(amount == 0 ? .release : .capture, try original(), piastres: amount)
  }

  fileprivate func networkAct() throws(Declined) -> NetworkAct {
    guard let code = number(.networkCode) else { throw .missing(70) }
    guard let act = NetworkAct(rawValue: code) else {
      throw Declined(.invalidTransaction, "network code \(code) not spoken")
    }
    return act
  }

  fileprivate func transaction() throws(Declined) -> ProcessingCode.Transaction {
    guard let code = self[.processingCode].flatMap(ProcessingCode.init) else { throw .missing(3) }
    guard let transaction = code.transaction else {
      throw Declined(.invalidTransaction, "processing code not spoken")
    }
    return transaction
  }

  /// Piastres; a message in any other currency, or in none, is none of ours.
  fileprivate func amount() throws(Declined) -> Int64 {
    guard let amount = number(.amount) else { throw .missing(4) }
    guard let currency = number(.currency) else { throw .missing(49) }
    guard currency == egyptianPound else {
      throw Declined(.invalidTransaction, "currency \(currency) not taken")
    }
    return amount
  }

  fileprivate func positiveAmount() throws(Declined) -> Int64 {
    let amount = try amount()
    guard amount > 0 else { throw Declined(.invalidAmount, "amount 0") }
    return amount
  }

  /// What remains of a transaction that is reversed in part; 0 when all of it is.
  fileprivate func remaining() throws(Declined) -> Int64 {
    guard let value = self[.replacementAmounts] else { return 0 }
    guard let amounts = ReplacementAmounts(value) else { throw .malformed(95) }
    return amounts.transaction
  }

  /// The card, and whether it was there: a chip that spoke, with what it said (R29). Anything else is a number that somebody keyed in.
  fileprivate func card() throws(Declined) -> Wire.PresentedCard {
    guard let number = self[.cardNumber] else { throw .missing(2) }
    guard let value = self[.entryMode] else { throw .missing(22) }
    let hasSpoken = self[.chipData].map { !$0.isEmpty } ?? false
    let mode: Wire.EntryMode =
      switch CardEntry(value) {
      case .chip where hasSpoken: .chip
      case .contactless where hasSpoken: .contactless
      default: .keyed
      }
    return Wire.PresentedCard(number: number, entryMode: mode)
  }

  /// The earlier act that it is about: by field 90, which names the terminal's own message; else by field 37, if that is the number
  /// under which it was answered.
  fileprivate func original() throws(Declined) -> Wire.Original {
    if let value = self[.originalData] {
      guard let data = OriginalData(value) else { throw .malformed(90) }
      return Wire.Original(original: .reference(reference(data.transmissionTime, data.traceNumber)))
    }
    guard self[.retrievalReference] != nil else { throw .missing(90) }
    guard let entry = number(.retrievalReference), entry > 0 else { throw .malformed(37) }
    return Wire.Original(original: .entry(UInt64(entry)))
  }
}

extension CardMessage {
  /// Under what the terminal can name this message later; nil without fields 7 and 11.
  var ownReference: String? {
    guard let time = self[.transmissionTime], let trace = self[.traceNumber] else { return nil }
    return reference(time, trace)
  }
}

/// Fields 7 and 11, as the daemon keeps them for the terminal.
private func reference(_ transmissionTime: [UInt8], _ traceNumber: [UInt8]) -> String {
  String(decoding: transmissionTime + [UInt8(ascii: "-")] + traceNumber, as: UTF8.self)
}

/// ISO 4217's number of the Egyptian pound, of 100 piastres.
let egyptianPound: Int64 = 818
