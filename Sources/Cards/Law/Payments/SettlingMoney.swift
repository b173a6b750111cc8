extension State {
  /// How what a command moved counts in the accounts of the outlets it moved it to or from. A hold moves nothing, and what
  /// was refused neither.
  func settling(
    _ command: MoneyCommand, moving postings: [Posting], _ occasion: Occasion
  ) -> [Event] {
    postings.flatMap { posting -> [Event] in
      guard case .outletMoney(let outlet) = posting.account else { return [] }
      if case .reverse(let original, _, _) = command, let id = payment(original) {
        return settlingReversal(
          of: payments[id].entry, Tally(count: 1, moneyPiastres: -posting.amount), at: outlet,
          occasion)
      }
      let (line, amount) = command.settles(posting.amount)
      return settling(line, Tally(count: 1, moneyPiastres: amount), at: outlet, occasion)
    }
  }
}

extension MoneyCommand {
  /// The line that money to an outlet counts in, and how: money that goes back is counted as such.
  fileprivate func settles(_ amount: Int64) -> (SettlementLine, Int64) {
    switch self {
    case .purchase, .authorize, .capture, .release, .payExcess, .withdraw, .payGovernment,
      .deposit, .credit, .tellBalance, .changePIN, .resetPIN:
      (.payments, amount)
    case .refund: (.refunds, -amount)
    case .depositAtMachine: (.deposits, -amount)
    case .reverse: (.reversals, -amount)
    }
  }
}
