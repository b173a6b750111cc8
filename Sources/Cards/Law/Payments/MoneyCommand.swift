/// A reference that came with a request: what it says, and its identity, keyed together with whose it is.
public struct Reference: Equatable, Sendable {
  public let key: Key
  public let text: Label

  public init(key: Key, text: Label) {
    self.key = key
    self.text = text
  }
}

/// A card at a terminal, with the PIN that was keyed in.
public struct CardAtTerminal: Equatable, Sendable {
  public let card: Presented
  public let device: Code
  /// Keyed; nil where none was sent, which is refused (C-29).
  public let pin: Key?
  /// The terminal's own name for the act, if it gave one.
  public let reference: Reference?

  public init(_ card: Presented, device: Code, pin: Key?, reference: Reference? = nil) {
    self.card = card
    self.device = device
    self.pin = pin
    self.reference = reference
  }
}

/// How an earlier payment is named.
public enum Original: Equatable, Sendable {
  /// By the entry number on its receipt.
  case entry(UInt64)
  /// By the terminal's own reference, keyed; the newest is meant.
  case reference(Reference)
}

/// Where money comes from that nobody brought to a counter.
public enum CreditSource: UInt8, Sendable, CaseIterable {
  case transfer = 1
  case salary
  /// Of a government body, by the platform.
  case governmentRefund
}

/// Everything that can be asked about money and may change it (R86-R92). Amounts are piastres.
public enum MoneyCommand: Equatable, Sendable {
  case purchase(CardAtTerminal, amount: Int64)
  case authorize(CardAtTerminal, amount: Int64)
  /// Of a hold; 0 for all of it.
  case capture(Original, device: Code, amount: Int64, reference: Reference?)
  case release(Original, device: Code)
  /// Of a purchase; 0 for all that is left of it.
  case refund(Original, device: Code, amount: Int64, reference: Reference?)
  /// `remaining` is what it came to after all.
  case reverse(Original, device: Code, remaining: Int64)
  case payExcess(CardAtTerminal, amount: Int64)
  case withdraw(CardAtTerminal, amount: Int64)
  case depositAtMachine(CardAtTerminal, amount: Int64)
  case deposit(nationalID: Key, amount: Int64)
  case credit(nationalID: Key, amount: Int64, source: CreditSource, reference: Reference)
  case payGovernment(nationalID: Key, payee: Code, amount: Int64, bill: Reference)
  case tellBalance(CardAtTerminal)
  case changePIN(CardAtTerminal, to: Key)
  case resetPIN(Presented, nationalID: Key, to: Key)
}

extension State {
  /// Decides what is asked about money; what it moves at an outlet counts in the outlet's account.
  func ruling(
    on command: MoneyCommand, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    var decision = try unsettled(command, occasion)
    decision.events += settling(command, moving: decision.postings, occasion)
    return decision
  }

  private func unsettled(
    _ command: MoneyCommand, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    switch command {
    case .purchase(let use, let amount):
      try pay(amount, with: use, at: .merchant, as: .purchase, occasion)
    case .payExcess(let use, let amount):
      try pay(amount, with: use, at: .grocer, as: .excess, occasion)
    case .authorize(let use, let amount): try authorize(amount, with: use, occasion)
    case .capture(let hold, let device, let amount, let reference):
      try capture(amount, of: hold, at: device, reference, occasion)
    case .release(let hold, let device): try release(hold, at: device, occasion)
    case .refund(let payment, let device, let amount, let reference):
      try refund(amount, of: payment, at: device, reference, occasion)
    case .reverse(let original, let device, let remaining):
      try reverse(original, at: device, remaining: remaining, occasion)
    case .withdraw(let use, let amount): try withdraw(amount, with: use, occasion)
    case .depositAtMachine(let use, let amount):
      try depositAtMachine(amount, with: use, occasion)
    case .deposit(let nationalID, let amount): try deposit(amount, for: nationalID, occasion)
    case .credit(let nationalID, let amount, let source, let reference):
      try credit(amount, to: nationalID, from: source, reference, occasion)
    case .payGovernment(let nationalID, let payee, let amount, let bill):
      try payGovernment(amount, by: nationalID, to: payee, bill, occasion)
    case .tellBalance(let use): try tellBalance(use, occasion)
    case .changePIN(let use, let pin): try changePIN(use, to: pin, occasion)
    case .resetPIN(let presented, let nationalID, let pin):
      try resetPIN(presented, of: nationalID, to: pin, occasion)
    }
  }
}
