// Generated from proto/unicard/v1/payments.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Payments. A till's, a machine's or a grocer's device travels in the request, must be one of the caller's, and fixes the
/// outlet; a post clerk's office fixes the cash he takes.
///
/// Every method here that takes a card refuses as the gate does: CARD_UNKNOWN, CARD_NOT_PRESENT, CARD_NOT_ACTIVE,
/// CARD_SUSPENDED, CARD_STOPPED, CARD_EXPIRED, CARD_REPLACED, CARD_DESTROYED; every one that takes a PIN: PIN_REQUIRED,
/// PIN_WRONG, PIN_BLOCKED; every one that takes a device: DEVICE_UNKNOWN, DEVICE_NOT_YOURS, and NOT_A_MERCHANT,
/// NOT_A_POST_ATM or NOT_A_GROCER. What is named below comes on top.
public enum Payments {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Payments" }

  /// Pays for goods from the account, with the card present and its PIN (R87, R89, C-29). Till of a merchant.
  /// Refused: AMOUNT_NOT_POSITIVE, ACCOUNT_NOT_ACTIVE, LIMIT_PER_TRANSACTION, LIMIT_PER_DAY, INSUFFICIENT_FUNDS,
  /// DUPLICATE_REFERENCE.
  public static var purchase: Method<PurchaseRequest, PurchaseResponse> {
    Method(service: serviceName, method: "Purchase", kind: .unary)
  }

  /// Holds an amount for a purchase whose sum is not known yet. It counts against the balance until it is captured, released
  /// or past its last day. Till of a merchant. Refused: as Purchase.
  public static var authorize: Method<AuthorizeRequest, AuthorizeResponse> {
    Method(service: serviceName, method: "Authorize", kind: .unary)
  }

  /// Takes what was held, or part of it; the rest is free again, and the hold is at its end. Any till of the same merchant.
  /// Refused: HOLD_UNKNOWN, HOLD_EXPIRED, HOLD_RELEASED, ALREADY_CAPTURED, CAPTURE_TOO_HIGH, PAYMENT_NOT_OWN,
  /// DUPLICATE_REFERENCE; CARD_STOPPED, CARD_SUSPENDED where the card was reported meanwhile (R96).
  public static var capture: Method<CaptureRequest, CaptureResponse> {
    Method(service: serviceName, method: "Capture", kind: .unary)
  }

  /// Gives a hold up (a void). Any till of the same merchant.
  /// Refused: HOLD_UNKNOWN, HOLD_EXPIRED, HOLD_RELEASED, ALREADY_CAPTURED, PAYMENT_NOT_OWN.
  public static var release: Method<ReleaseRequest, ReleaseResponse> {
    Method(service: serviceName, method: "Release", kind: .unary)
  }

  /// Gives money back for goods brought back: whole or in parts, never more than was paid. Any till of the same merchant.
  /// Refused: PAYMENT_UNKNOWN, NOT_REFUNDABLE, REFUND_TOO_HIGH, REFUND_TOO_LATE, ALREADY_REVERSED, PAYMENT_NOT_OWN,
  /// AMOUNT_NOT_POSITIVE, DUPLICATE_REFERENCE.
  public static var refund: Method<RefundRequest, RefundResponse> {
    Method(service: serviceName, method: "Refund", kind: .unary)
  }

  /// Undoes what the same terminal did and nobody was handed: a purchase, a hold, a capture, a refund, a withdrawal, a
  /// deposit at a machine, an excess at the grocer. Wholly, or down to what was really handed out. Till, machine, grocer.
  /// One that came before what it reverses, by reference, is told PAYMENT_UNKNOWN, and what comes after it under that
  /// reference is refused as ALREADY_REVERSED: so a late original is never paid.
  /// Refused: PAYMENT_UNKNOWN (there is no such act), ALREADY_REVERSED (with reversed_by_entry), LATER_ACTIVITY (it was
  /// captured or refunded meanwhile, with later_entry), REVERSAL_NOT_OWN, REVERSAL_TOO_LATE, HOLD_EXPIRED, HOLD_RELEASED,
  /// NOT_LESS_THAN_ORIGINAL, INSUFFICIENT_FUNDS (a refund or deposit already spent).
  public static var reverse: Method<ReversePaymentRequest, ReversePaymentResponse> {
    Method(service: serviceName, method: "Reverse", kind: .unary)
  }

  /// Pays at the grocer what the basket costs beyond the ration: a purchase of its own (C-54). Grocer.
  /// Refused: as Purchase.
  public static var payExcess: Method<PayExcessRequest, PayExcessResponse> {
    Method(service: serviceName, method: "PayExcess", kind: .unary)
  }

  /// Pays out cash, with the card present and its PIN, at machines of Egypt Post only (R88, C-37). Cash machine.
  /// Refused: as Purchase.
  public static var withdraw: Method<WithdrawCashRequest, WithdrawCashResponse> {
    Method(service: serviceName, method: "Withdraw", kind: .unary)
  }

  /// Takes cash in at a machine that can, with the card present and its PIN (R86). Cash machine.
  /// Refused: AMOUNT_NOT_POSITIVE, ACCOUNT_NOT_ACTIVE, LIMIT_PER_TRANSACTION, BALANCE_TOO_HIGH, DUPLICATE_REFERENCE.
  public static var depositAtMachine: Method<DepositAtMachineRequest, DepositAtMachineResponse> {
    Method(service: serviceName, method: "DepositAtMachine", kind: .unary)
  }

  /// Takes cash in over the counter, for whoever's national ID is given (R86). Post.
  /// Refused: CITIZEN_UNKNOWN, AMOUNT_NOT_POSITIVE, ACCOUNT_NOT_ACTIVE, LIMIT_PER_TRANSACTION, BALANCE_TOO_HIGH.
  public static var deposit: Method<DepositRequest, DepositResponse> {
    Method(service: serviceName, method: "Deposit", kind: .unary)
  }

  /// Enters money that came from elsewhere: a transfer, a salary; from the platform, a refund by the government (R86).
  /// The reference names it for good: the same one is never entered twice. Post, platform.
  /// Refused: CITIZEN_UNKNOWN, AMOUNT_NOT_POSITIVE, ACCOUNT_NOT_ACTIVE, LIMIT_PER_TRANSACTION, BALANCE_TOO_HIGH,
  /// ALREADY_CREDITED (with entry).
  public static var credit: Method<CreditRequest, CreditResponse> {
    Method(service: serviceName, method: "Credit", kind: .unary)
  }

  /// Pays a bill of the government: an act of the account by the citizen's own identity on the platform, no card (R90, C-49).
  /// A bill is paid once. Platform.
  /// Refused: CITIZEN_UNKNOWN, PAYEE_UNKNOWN, AMOUNT_NOT_POSITIVE, ACCOUNT_NOT_ACTIVE, LIMIT_PER_TRANSACTION,
  /// INSUFFICIENT_FUNDS, BILL_ALREADY_PAID (with entry).
  public static var payGovernment: Method<PayGovernmentRequest, PayGovernmentResponse> {
    Method(service: serviceName, method: "PayGovernment", kind: .unary)
  }

  /// Tells what is on the account, with the card present and its PIN; entered, since a try of the PIN is counted.
  /// Till, cash machine. Refused: ACCOUNT_NOT_ACTIVE.
  public static var balance: Method<BalanceRequest, BalanceResponse> {
    Method(service: serviceName, method: "Balance", kind: .unary)
  }

  /// Tells what is on the account of the citizen who stands at the counter with his ID, or is signed in on the platform.
  /// Post, platform. Refused: CITIZEN_UNKNOWN.
  public static var readAccount: Method<ReadAccountRequest, ReadAccountResponse> {
    Method(service: serviceName, method: "ReadAccount", kind: .unary)
  }

  /// What moved on the account, newest first, of the same citizen. Post, platform. Refused: CITIZEN_UNKNOWN.
  public static var statement: Method<StatementRequest, StatementResponse> {
    Method(service: serviceName, method: "Statement", kind: .unary)
  }

  /// The last ten movements on a cash machine's slip, with the card present and its PIN. Cash machine.
  /// Refused: ACCOUNT_NOT_ACTIVE.
  public static var miniStatement: Method<MiniStatementRequest, MiniStatementResponse> {
    Method(service: serviceName, method: "MiniStatement", kind: .unary)
  }
}

extension Wire {
  /// Where a credit came from.
  public enum CreditSource: WireEnum {
    /// Not said; refused.
    case unspecified
    /// A transfer.
    case transfer
    /// A salary or pension.
    case salary
    /// A refund by a government body; the platform enters no other.
    case governmentRefund
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .transfer, .salary, .governmentRefund] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .transfer
      case 2: self = .salary
      case 3: self = .governmentRefund
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .transfer: 1
      case .salary: 2
      case .governmentRefund: 3
      case .unrecognized(let number): number
      }
    }
  }
}

extension Wire {
  /// An earlier act: by its entry, from the receipt; or by the terminal's own reference, of which the newest is meant.
  public struct Original: Sendable, Hashable {
    /// One of the two.
    public enum Original: Sendable, Hashable {
      /// The entry number.
      case entry(UInt64)
      /// The reference that the same terminal gave it.
      case reference(String)
    }

    /// One of the two.
    public var original: Original?

    /// Every field left out is as proto3 leaves it out.
    public init(
      original: Original? = nil
    ) {
      self.original = original
    }
  }
}

/// Pays for goods.
public struct PurchaseRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes, time-ordered (UUID version 7).
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the terminal.
  public var device: String
  /// What is to be paid, in piastres.
  public var amountPiastres: Int64
  /// The PIN.
  public var pin: [UInt8]
  /// The terminal's own reference (for example its STAN and retrieval number), 1 to 64 characters, or empty. It can name
  /// the act later, and cannot come twice within policy payment.reference_days.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    amountPiastres: Int64 = 0,
    pin: [UInt8] = [],
    reference: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.amountPiastres = amountPiastres
    self.pin = pin
    self.reference = reference
  }
}

/// Paid.
public struct PurchaseResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was paid.
  public var amountPiastres: Int64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Holds an amount.
public struct AuthorizeRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the terminal.
  public var device: String
  /// What is to be held, in piastres.
  public var amountPiastres: Int64
  /// The PIN.
  public var pin: [UInt8]
  /// The terminal's own reference, as in PurchaseRequest.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    amountPiastres: Int64 = 0,
    pin: [UInt8] = [],
    reference: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.amountPiastres = amountPiastres
    self.pin = pin
    self.reference = reference
  }
}

/// Held.
public struct AuthorizeResponse: Sendable, Hashable {
  /// The receipt; its entry names the hold.
  public var receipt: Wire.Receipt?
  /// What is held.
  public var amountPiastres: Int64
  /// The last day on which it can be captured.
  public var expiresOn: Wire.Date?
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    expiresOn: Wire.Date? = nil,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.expiresOn = expiresOn
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Takes what was held.
public struct CaptureRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Code of a terminal of the same merchant.
  public var device: String
  /// The hold.
  public var hold: Wire.Original?
  /// How much of it; 0 for all.
  public var amountPiastres: Int64
  /// The terminal's own reference, as in PurchaseRequest.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    hold: Wire.Original? = nil,
    amountPiastres: Int64 = 0,
    reference: String = ""
  ) {
    self.requestId = requestId
    self.device = device
    self.hold = hold
    self.amountPiastres = amountPiastres
    self.reference = reference
  }
}

/// Taken.
public struct CaptureResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was taken.
  public var amountPiastres: Int64
  /// What of the hold is free again.
  public var releasedPiastres: Int64
  /// The hold's entry.
  public var holdEntry: UInt64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    releasedPiastres: Int64 = 0,
    holdEntry: UInt64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.releasedPiastres = releasedPiastres
    self.holdEntry = holdEntry
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Gives a hold up.
public struct ReleaseRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Code of a terminal of the same merchant.
  public var device: String
  /// The hold.
  public var hold: Wire.Original?

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    hold: Wire.Original? = nil
  ) {
    self.requestId = requestId
    self.device = device
    self.hold = hold
  }
}

/// Given up.
public struct ReleaseResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What is free again.
  public var releasedPiastres: Int64
  /// The hold's entry.
  public var holdEntry: UInt64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    releasedPiastres: Int64 = 0,
    holdEntry: UInt64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.releasedPiastres = releasedPiastres
    self.holdEntry = holdEntry
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Gives money back for goods.
public struct RefundRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Code of a terminal of the same merchant.
  public var device: String
  /// The purchase or capture.
  public var payment: Wire.Original?
  /// How much, in piastres; 0 for all that is left of it.
  public var amountPiastres: Int64
  /// The terminal's own reference, as in PurchaseRequest.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    payment: Wire.Original? = nil,
    amountPiastres: Int64 = 0,
    reference: String = ""
  ) {
    self.requestId = requestId
    self.device = device
    self.payment = payment
    self.amountPiastres = amountPiastres
    self.reference = reference
  }
}

/// Given back.
public struct RefundResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was given back.
  public var amountPiastres: Int64
  /// The entry it was paid by.
  public var paymentEntry: UInt64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    paymentEntry: UInt64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.paymentEntry = paymentEntry
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Undoes an act.
public struct ReversePaymentRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Code of the terminal that did it.
  public var device: String
  /// The act.
  public var original: Wire.Original?
  /// What it came to after all, in piastres, where part of it was handed out; 0 when nothing was.
  public var remainingPiastres: Int64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    device: String = "",
    original: Wire.Original? = nil,
    remainingPiastres: Int64 = 0
  ) {
    self.requestId = requestId
    self.device = device
    self.original = original
    self.remainingPiastres = remainingPiastres
  }
}

/// Undone.
public struct ReversePaymentResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What went back, or is free again, in piastres.
  public var amountPiastres: Int64
  /// The entry that was undone.
  public var reversedEntry: UInt64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    reversedEntry: UInt64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.reversedEntry = reversedEntry
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Pays beyond the ration.
public struct PayExcessRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the grocer's terminal.
  public var device: String
  /// What is to be paid, in piastres.
  public var amountPiastres: Int64
  /// The PIN.
  public var pin: [UInt8]
  /// The terminal's own reference, as in PurchaseRequest.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    amountPiastres: Int64 = 0,
    pin: [UInt8] = [],
    reference: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.amountPiastres = amountPiastres
    self.pin = pin
    self.reference = reference
  }
}

/// Paid.
public struct PayExcessResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was paid.
  public var amountPiastres: Int64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Asks for cash.
public struct WithdrawCashRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the machine.
  public var device: String
  /// How much cash, in piastres.
  public var amountPiastres: Int64
  /// The PIN.
  public var pin: [UInt8]
  /// The machine's own reference, as in PurchaseRequest.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    amountPiastres: Int64 = 0,
    pin: [UInt8] = [],
    reference: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.amountPiastres = amountPiastres
    self.pin = pin
    self.reference = reference
  }
}

/// The machine may pay out.
public struct WithdrawCashResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What it pays out.
  public var amountPiastres: Int64
  /// What is left on the account.
  public var balancePiastres: Int64
  /// What of that is free: the balance less what is held.
  public var availablePiastres: Int64
  /// The machine's outlet, by code.
  public var outlet: String
  /// Its name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    balancePiastres: Int64 = 0,
    availablePiastres: Int64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.balancePiastres = balancePiastres
    self.availablePiastres = availablePiastres
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Brings cash to a machine.
public struct DepositAtMachineRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the machine.
  public var device: String
  /// What it counted, in piastres.
  public var amountPiastres: Int64
  /// The PIN.
  public var pin: [UInt8]
  /// The machine's own reference, as in PurchaseRequest.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    amountPiastres: Int64 = 0,
    pin: [UInt8] = [],
    reference: String = ""
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.amountPiastres = amountPiastres
    self.pin = pin
    self.reference = reference
  }
}

/// On the account.
public struct DepositAtMachineResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was brought.
  public var amountPiastres: Int64
  /// What is on the account now.
  public var balancePiastres: Int64
  /// What of that is free.
  public var availablePiastres: Int64
  /// The machine's outlet, by code.
  public var outlet: String
  /// Its name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    balancePiastres: Int64 = 0,
    availablePiastres: Int64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.balancePiastres = balancePiastres
    self.availablePiastres = availablePiastres
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Brings cash to the counter.
public struct DepositRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// National ID of the account's holder, 14 ASCII digits.
  public var nationalId: [UInt8]
  /// How much, in piastres.
  public var amountPiastres: Int64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    nationalId: [UInt8] = [],
    amountPiastres: Int64 = 0
  ) {
    self.requestId = requestId
    self.nationalId = nationalId
    self.amountPiastres = amountPiastres
  }
}

/// On the account. It does not say what is there, for anybody may bring money.
public struct DepositResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was brought.
  public var amountPiastres: Int64
  /// The post office's code.
  public var office: String
  /// Its name in Arabic.
  public var officeName: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    office: String = "",
    officeName: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.office = office
    self.officeName = officeName
  }
}

/// Enters money from elsewhere.
public struct CreditRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// National ID of the account's holder, 14 ASCII digits.
  public var nationalId: [UInt8]
  /// How much, in piastres.
  public var amountPiastres: Int64
  /// Where it came from.
  public var source: Wire.CreditSource
  /// Its reference there, 1 to 64 characters; the same source's reference is entered once.
  public var reference: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    nationalId: [UInt8] = [],
    amountPiastres: Int64 = 0,
    source: Wire.CreditSource = .unspecified,
    reference: String = ""
  ) {
    self.requestId = requestId
    self.nationalId = nationalId
    self.amountPiastres = amountPiastres
    self.source = source
    self.reference = reference
  }
}

/// On the account.
public struct CreditResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What came in.
  public var amountPiastres: Int64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
  }
}

/// Pays a bill.
public struct PayGovernmentRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// National ID of the citizen who is signed in, 14 ASCII digits.
  public var nationalId: [UInt8]
  /// Code of the government body, registered as an outlet of kind agency.
  public var payee: String
  /// The bill's number there, 1 to 64 characters.
  public var bill: String
  /// How much, in piastres.
  public var amountPiastres: Int64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    nationalId: [UInt8] = [],
    payee: String = "",
    bill: String = "",
    amountPiastres: Int64 = 0
  ) {
    self.requestId = requestId
    self.nationalId = nationalId
    self.payee = payee
    self.bill = bill
    self.amountPiastres = amountPiastres
  }
}

/// Paid.
public struct PayGovernmentResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// What was paid.
  public var amountPiastres: Int64
  /// The payee's code.
  public var payee: String
  /// The payee's name in Arabic.
  public var payeeName: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    amountPiastres: Int64 = 0,
    payee: String = "",
    payeeName: String = ""
  ) {
    self.receipt = receipt
    self.amountPiastres = amountPiastres
    self.payee = payee
    self.payeeName = payeeName
  }
}

/// Asks what is on the account.
public struct BalanceRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the terminal.
  public var device: String
  /// The PIN.
  public var pin: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    pin: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.pin = pin
  }
}

/// What is on the account.
public struct BalanceResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// The balance, in piastres.
  public var balancePiastres: Int64
  /// What of it is held.
  public var heldPiastres: Int64
  /// What of it is free.
  public var availablePiastres: Int64
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    balancePiastres: Int64 = 0,
    heldPiastres: Int64 = 0,
    availablePiastres: Int64 = 0,
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.balancePiastres = balancePiastres
    self.heldPiastres = heldPiastres
    self.availablePiastres = availablePiastres
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

/// Asks for an account.
public struct ReadAccountRequest: Sendable, Hashable {
  /// National ID of the holder, 14 ASCII digits.
  public var nationalId: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    nationalId: [UInt8] = []
  ) {
    self.nationalId = nationalId
  }
}

/// An account.
public struct ReadAccountResponse: Sendable, Hashable {
  /// False until his first card is handed over (C-8).
  public var active: Bool
  /// The balance, in piastres.
  public var balancePiastres: Int64
  /// What of it is held.
  public var heldPiastres: Int64
  /// What of it is free.
  public var availablePiastres: Int64

  /// Every field left out is as proto3 leaves it out.
  public init(
    active: Bool = false,
    balancePiastres: Int64 = 0,
    heldPiastres: Int64 = 0,
    availablePiastres: Int64 = 0
  ) {
    self.active = active
    self.balancePiastres = balancePiastres
    self.heldPiastres = heldPiastres
    self.availablePiastres = availablePiastres
  }
}

/// Asks for a statement.
public struct StatementRequest: Sendable, Hashable {
  /// National ID of the holder, 14 ASCII digits.
  public var nationalId: [UInt8]
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    nationalId: [UInt8] = [],
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.nationalId = nationalId
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension Wire {
  /// One movement on an account.
  public struct StatementLine: Sendable, Hashable {
    /// The entry.
    public var entry: UInt64
    /// When, Unix time in nanoseconds.
    public var instantUnixNanos: Int64
    /// What was asked, as Service/Method.
    public var method: String
    /// How much came (positive) or went (negative), in piastres.
    public var amountPiastres: Int64
    /// What was on the account after it.
    public var balancePiastres: Int64
    /// Code of the outlet or office, if any.
    public var place: String
    /// The terminal's reference, the bill's or the transfer's, if any.
    public var reference: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      entry: UInt64 = 0,
      instantUnixNanos: Int64 = 0,
      method: String = "",
      amountPiastres: Int64 = 0,
      balancePiastres: Int64 = 0,
      place: String = "",
      reference: String = ""
    ) {
      self.entry = entry
      self.instantUnixNanos = instantUnixNanos
      self.method = method
      self.amountPiastres = amountPiastres
      self.balancePiastres = balancePiastres
      self.place = place
      self.reference = reference
    }
  }
}

/// A statement, newest first.
public struct StatementResponse: Sendable, Hashable {
  /// The page.
  public var lines: [Wire.StatementLine]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    lines: [Wire.StatementLine] = [],
    nextPageToken: String = ""
  ) {
    self.lines = lines
    self.nextPageToken = nextPageToken
  }
}

/// Asks for the last movements.
public struct MiniStatementRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The card, present.
  public var card: Wire.PresentedCard?
  /// Code of the machine.
  public var device: String
  /// The PIN.
  public var pin: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    card: Wire.PresentedCard? = nil,
    device: String = "",
    pin: [UInt8] = []
  ) {
    self.requestId = requestId
    self.card = card
    self.device = device
    self.pin = pin
  }
}

/// The last movements, newest first.
public struct MiniStatementResponse: Sendable, Hashable {
  /// The receipt of the enquiry.
  public var receipt: Wire.Receipt?
  /// The balance, in piastres.
  public var balancePiastres: Int64
  /// What of it is free.
  public var availablePiastres: Int64
  /// At most ten.
  public var lines: [Wire.StatementLine]
  /// The outlet's code.
  public var outlet: String
  /// The outlet's name in Arabic.
  public var outletName: String
  /// Last four digits of the card.
  public var lastFour: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    balancePiastres: Int64 = 0,
    availablePiastres: Int64 = 0,
    lines: [Wire.StatementLine] = [],
    outlet: String = "",
    outletName: String = "",
    lastFour: String = ""
  ) {
    self.receipt = receipt
    self.balancePiastres = balancePiastres
    self.availablePiastres = availablePiastres
    self.lines = lines
    self.outlet = outlet
    self.outletName = outletName
    self.lastFour = lastFour
  }
}

extension Wire.Original: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__original()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Original.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Original>) {
    switch c.pointee.original_case.rawValue {
    case 1: self.original = .entry(c.pointee.entry)
    case 2: self.original = .reference(String(wire: c.pointee.reference))
    default: self.original = nil
    }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Original> {
    let c = try arena.one(Unicard__V1__Original.self)
    unicard__v1__original__init(c)
    switch self.original {
    case .entry(let value):
      c.pointee.entry = value
      c.pointee.original_case = Unicard__V1__Original__OriginalCase(rawValue: 1)
    case .reference(let value):
      c.pointee.reference = try arena.text(value, in: "unicard.v1.Original.reference")
      c.pointee.original_case = Unicard__V1__Original__OriginalCase(rawValue: 2)
    case nil: break
    }
    return c
  }
}

extension PurchaseRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__purchase_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PurchaseRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PurchaseRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.amountPiastres = c.pointee.amount_piastres
    self.pin = [UInt8](wire: c.pointee.pin)
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PurchaseRequest> {
    let c = try arena.one(Unicard__V1__PurchaseRequest.self)
    unicard__v1__purchase_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.PurchaseRequest.device") }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.pin = try arena.bytes(self.pin)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.PurchaseRequest.reference") }
    return c
  }
}

extension PurchaseResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__purchase_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PurchaseResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PurchaseResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PurchaseResponse> {
    let c = try arena.one(Unicard__V1__PurchaseResponse.self)
    unicard__v1__purchase_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.PurchaseResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.PurchaseResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.PurchaseResponse.last_four") }
    return c
  }
}

extension AuthorizeRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__authorize_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AuthorizeRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AuthorizeRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.amountPiastres = c.pointee.amount_piastres
    self.pin = [UInt8](wire: c.pointee.pin)
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AuthorizeRequest> {
    let c = try arena.one(Unicard__V1__AuthorizeRequest.self)
    unicard__v1__authorize_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.AuthorizeRequest.device") }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.pin = try arena.bytes(self.pin)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.AuthorizeRequest.reference") }
    return c
  }
}

extension AuthorizeResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__authorize_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AuthorizeResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AuthorizeResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.expiresOn = c.pointee.expires_on.map { Wire.Date($0) }
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AuthorizeResponse> {
    let c = try arena.one(Unicard__V1__AuthorizeResponse.self)
    unicard__v1__authorize_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if let value = self.expiresOn { c.pointee.expires_on = try value.staged(in: arena) }
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.AuthorizeResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.AuthorizeResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.AuthorizeResponse.last_four") }
    return c
  }
}

extension CaptureRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__capture_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CaptureRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CaptureRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.hold = c.pointee.hold.map { Wire.Original($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CaptureRequest> {
    let c = try arena.one(Unicard__V1__CaptureRequest.self)
    unicard__v1__capture_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.CaptureRequest.device") }
    if let value = self.hold { c.pointee.hold = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.CaptureRequest.reference") }
    return c
  }
}

extension CaptureResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__capture_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CaptureResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CaptureResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.releasedPiastres = c.pointee.released_piastres
    self.holdEntry = c.pointee.hold_entry
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CaptureResponse> {
    let c = try arena.one(Unicard__V1__CaptureResponse.self)
    unicard__v1__capture_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.released_piastres = self.releasedPiastres
    c.pointee.hold_entry = self.holdEntry
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.CaptureResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.CaptureResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.CaptureResponse.last_four") }
    return c
  }
}

extension ReleaseRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__release_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReleaseRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReleaseRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.hold = c.pointee.hold.map { Wire.Original($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReleaseRequest> {
    let c = try arena.one(Unicard__V1__ReleaseRequest.self)
    unicard__v1__release_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ReleaseRequest.device") }
    if let value = self.hold { c.pointee.hold = try value.staged(in: arena) }
    return c
  }
}

extension ReleaseResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__release_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReleaseResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReleaseResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.releasedPiastres = c.pointee.released_piastres
    self.holdEntry = c.pointee.hold_entry
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReleaseResponse> {
    let c = try arena.one(Unicard__V1__ReleaseResponse.self)
    unicard__v1__release_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.released_piastres = self.releasedPiastres
    c.pointee.hold_entry = self.holdEntry
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.ReleaseResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.ReleaseResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.ReleaseResponse.last_four") }
    return c
  }
}

extension RefundRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__refund_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RefundRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RefundRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.payment = c.pointee.payment.map { Wire.Original($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RefundRequest> {
    let c = try arena.one(Unicard__V1__RefundRequest.self)
    unicard__v1__refund_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.RefundRequest.device") }
    if let value = self.payment { c.pointee.payment = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.RefundRequest.reference") }
    return c
  }
}

extension RefundResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__refund_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__RefundResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__RefundResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.paymentEntry = c.pointee.payment_entry
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__RefundResponse> {
    let c = try arena.one(Unicard__V1__RefundResponse.self)
    unicard__v1__refund_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.payment_entry = self.paymentEntry
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.RefundResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.RefundResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.RefundResponse.last_four") }
    return c
  }
}

extension ReversePaymentRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reverse_payment_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReversePaymentRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReversePaymentRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.device = String(wire: c.pointee.device)
    self.original = c.pointee.original.map { Wire.Original($0) }
    self.remainingPiastres = c.pointee.remaining_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReversePaymentRequest> {
    let c = try arena.one(Unicard__V1__ReversePaymentRequest.self)
    unicard__v1__reverse_payment_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.ReversePaymentRequest.device") }
    if let value = self.original { c.pointee.original = try value.staged(in: arena) }
    c.pointee.remaining_piastres = self.remainingPiastres
    return c
  }
}

extension ReversePaymentResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__reverse_payment_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReversePaymentResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReversePaymentResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.reversedEntry = c.pointee.reversed_entry
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReversePaymentResponse> {
    let c = try arena.one(Unicard__V1__ReversePaymentResponse.self)
    unicard__v1__reverse_payment_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.reversed_entry = self.reversedEntry
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.ReversePaymentResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.ReversePaymentResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.ReversePaymentResponse.last_four") }
    return c
  }
}

extension PayExcessRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pay_excess_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PayExcessRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PayExcessRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.amountPiastres = c.pointee.amount_piastres
    self.pin = [UInt8](wire: c.pointee.pin)
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PayExcessRequest> {
    let c = try arena.one(Unicard__V1__PayExcessRequest.self)
    unicard__v1__pay_excess_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.PayExcessRequest.device") }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.pin = try arena.bytes(self.pin)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.PayExcessRequest.reference") }
    return c
  }
}

extension PayExcessResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pay_excess_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PayExcessResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PayExcessResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PayExcessResponse> {
    let c = try arena.one(Unicard__V1__PayExcessResponse.self)
    unicard__v1__pay_excess_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.PayExcessResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.PayExcessResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.PayExcessResponse.last_four") }
    return c
  }
}

extension WithdrawCashRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__withdraw_cash_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__WithdrawCashRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__WithdrawCashRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.amountPiastres = c.pointee.amount_piastres
    self.pin = [UInt8](wire: c.pointee.pin)
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__WithdrawCashRequest> {
    let c = try arena.one(Unicard__V1__WithdrawCashRequest.self)
    unicard__v1__withdraw_cash_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.WithdrawCashRequest.device") }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.pin = try arena.bytes(self.pin)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.WithdrawCashRequest.reference") }
    return c
  }
}

extension WithdrawCashResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__withdraw_cash_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__WithdrawCashResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__WithdrawCashResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.balancePiastres = c.pointee.balance_piastres
    self.availablePiastres = c.pointee.available_piastres
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__WithdrawCashResponse> {
    let c = try arena.one(Unicard__V1__WithdrawCashResponse.self)
    unicard__v1__withdraw_cash_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.available_piastres = self.availablePiastres
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.WithdrawCashResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.WithdrawCashResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.WithdrawCashResponse.last_four") }
    return c
  }
}

extension DepositAtMachineRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__deposit_at_machine_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DepositAtMachineRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DepositAtMachineRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.amountPiastres = c.pointee.amount_piastres
    self.pin = [UInt8](wire: c.pointee.pin)
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DepositAtMachineRequest> {
    let c = try arena.one(Unicard__V1__DepositAtMachineRequest.self)
    unicard__v1__deposit_at_machine_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.DepositAtMachineRequest.device") }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.pin = try arena.bytes(self.pin)
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.DepositAtMachineRequest.reference") }
    return c
  }
}

extension DepositAtMachineResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__deposit_at_machine_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DepositAtMachineResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DepositAtMachineResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.balancePiastres = c.pointee.balance_piastres
    self.availablePiastres = c.pointee.available_piastres
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DepositAtMachineResponse> {
    let c = try arena.one(Unicard__V1__DepositAtMachineResponse.self)
    unicard__v1__deposit_at_machine_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.available_piastres = self.availablePiastres
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.DepositAtMachineResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.DepositAtMachineResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.DepositAtMachineResponse.last_four") }
    return c
  }
}

extension DepositRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__deposit_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DepositRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DepositRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.amountPiastres = c.pointee.amount_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DepositRequest> {
    let c = try arena.one(Unicard__V1__DepositRequest.self)
    unicard__v1__deposit_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.amount_piastres = self.amountPiastres
    return c
  }
}

extension DepositResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__deposit_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DepositResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DepositResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.office = String(wire: c.pointee.office)
    self.officeName = String(wire: c.pointee.office_name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DepositResponse> {
    let c = try arena.one(Unicard__V1__DepositResponse.self)
    unicard__v1__deposit_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if !self.office.isEmpty { c.pointee.office = try arena.text(self.office, in: "unicard.v1.DepositResponse.office") }
    if !self.officeName.isEmpty { c.pointee.office_name = try arena.text(self.officeName, in: "unicard.v1.DepositResponse.office_name") }
    return c
  }
}

extension CreditRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__credit_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CreditRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CreditRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.amountPiastres = c.pointee.amount_piastres
    self.source = Wire.CreditSource(rawValue: Int32(bitPattern: c.pointee.source.rawValue))
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CreditRequest> {
    let c = try arena.one(Unicard__V1__CreditRequest.self)
    unicard__v1__credit_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.source = Unicard__V1__CreditSource(rawValue: UInt32(bitPattern: self.source.rawValue))
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.CreditRequest.reference") }
    return c
  }
}

extension CreditResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__credit_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__CreditResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__CreditResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__CreditResponse> {
    let c = try arena.one(Unicard__V1__CreditResponse.self)
    unicard__v1__credit_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    return c
  }
}

extension PayGovernmentRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pay_government_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PayGovernmentRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PayGovernmentRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.payee = String(wire: c.pointee.payee)
    self.bill = String(wire: c.pointee.bill)
    self.amountPiastres = c.pointee.amount_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PayGovernmentRequest> {
    let c = try arena.one(Unicard__V1__PayGovernmentRequest.self)
    unicard__v1__pay_government_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    if !self.payee.isEmpty { c.pointee.payee = try arena.text(self.payee, in: "unicard.v1.PayGovernmentRequest.payee") }
    if !self.bill.isEmpty { c.pointee.bill = try arena.text(self.bill, in: "unicard.v1.PayGovernmentRequest.bill") }
    c.pointee.amount_piastres = self.amountPiastres
    return c
  }
}

extension PayGovernmentResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pay_government_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PayGovernmentResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PayGovernmentResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.amountPiastres = c.pointee.amount_piastres
    self.payee = String(wire: c.pointee.payee)
    self.payeeName = String(wire: c.pointee.payee_name)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PayGovernmentResponse> {
    let c = try arena.one(Unicard__V1__PayGovernmentResponse.self)
    unicard__v1__pay_government_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.amount_piastres = self.amountPiastres
    if !self.payee.isEmpty { c.pointee.payee = try arena.text(self.payee, in: "unicard.v1.PayGovernmentResponse.payee") }
    if !self.payeeName.isEmpty { c.pointee.payee_name = try arena.text(self.payeeName, in: "unicard.v1.PayGovernmentResponse.payee_name") }
    return c
  }
}

extension BalanceRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__balance_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BalanceRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BalanceRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.pin = [UInt8](wire: c.pointee.pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BalanceRequest> {
    let c = try arena.one(Unicard__V1__BalanceRequest.self)
    unicard__v1__balance_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.BalanceRequest.device") }
    c.pointee.pin = try arena.bytes(self.pin)
    return c
  }
}

extension BalanceResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__balance_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BalanceResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BalanceResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.balancePiastres = c.pointee.balance_piastres
    self.heldPiastres = c.pointee.held_piastres
    self.availablePiastres = c.pointee.available_piastres
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BalanceResponse> {
    let c = try arena.one(Unicard__V1__BalanceResponse.self)
    unicard__v1__balance_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.held_piastres = self.heldPiastres
    c.pointee.available_piastres = self.availablePiastres
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.BalanceResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.BalanceResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.BalanceResponse.last_four") }
    return c
  }
}

extension ReadAccountRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__read_account_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReadAccountRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReadAccountRequest>) {
    self.nationalId = [UInt8](wire: c.pointee.national_id)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReadAccountRequest> {
    let c = try arena.one(Unicard__V1__ReadAccountRequest.self)
    unicard__v1__read_account_request__init(c)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    return c
  }
}

extension ReadAccountResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__read_account_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReadAccountResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReadAccountResponse>) {
    self.active = c.pointee.active != 0
    self.balancePiastres = c.pointee.balance_piastres
    self.heldPiastres = c.pointee.held_piastres
    self.availablePiastres = c.pointee.available_piastres
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReadAccountResponse> {
    let c = try arena.one(Unicard__V1__ReadAccountResponse.self)
    unicard__v1__read_account_response__init(c)
    c.pointee.active = self.active ? 1 : 0
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.held_piastres = self.heldPiastres
    c.pointee.available_piastres = self.availablePiastres
    return c
  }
}

extension StatementRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__statement_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__StatementRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__StatementRequest>) {
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__StatementRequest> {
    let c = try arena.one(Unicard__V1__StatementRequest.self)
    unicard__v1__statement_request__init(c)
    c.pointee.national_id = try arena.bytes(self.nationalId)
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.StatementRequest.page_token") }
    return c
  }
}

extension Wire.StatementLine: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__statement_line()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__StatementLine.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__StatementLine>) {
    self.entry = c.pointee.entry
    self.instantUnixNanos = c.pointee.instant_unix_nanos
    self.method = String(wire: c.pointee.method)
    self.amountPiastres = c.pointee.amount_piastres
    self.balancePiastres = c.pointee.balance_piastres
    self.place = String(wire: c.pointee.place)
    self.reference = String(wire: c.pointee.reference)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__StatementLine> {
    let c = try arena.one(Unicard__V1__StatementLine.self)
    unicard__v1__statement_line__init(c)
    c.pointee.entry = self.entry
    c.pointee.instant_unix_nanos = self.instantUnixNanos
    if !self.method.isEmpty { c.pointee.method = try arena.text(self.method, in: "unicard.v1.StatementLine.method") }
    c.pointee.amount_piastres = self.amountPiastres
    c.pointee.balance_piastres = self.balancePiastres
    if !self.place.isEmpty { c.pointee.place = try arena.text(self.place, in: "unicard.v1.StatementLine.place") }
    if !self.reference.isEmpty { c.pointee.reference = try arena.text(self.reference, in: "unicard.v1.StatementLine.reference") }
    return c
  }
}

extension StatementResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__statement_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__StatementResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__StatementResponse>) {
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Wire.StatementLine($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__StatementResponse> {
    let c = try arena.one(Unicard__V1__StatementResponse.self)
    unicard__v1__statement_response__init(c)
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.StatementResponse.next_page_token") }
    return c
  }
}

extension MiniStatementRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__mini_statement_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__MiniStatementRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__MiniStatementRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.card = c.pointee.card.map { Wire.PresentedCard($0) }
    self.device = String(wire: c.pointee.device)
    self.pin = [UInt8](wire: c.pointee.pin)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__MiniStatementRequest> {
    let c = try arena.one(Unicard__V1__MiniStatementRequest.self)
    unicard__v1__mini_statement_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if let value = self.card { c.pointee.card = try value.staged(in: arena) }
    if !self.device.isEmpty { c.pointee.device = try arena.text(self.device, in: "unicard.v1.MiniStatementRequest.device") }
    c.pointee.pin = try arena.bytes(self.pin)
    return c
  }
}

extension MiniStatementResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__mini_statement_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__MiniStatementResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__MiniStatementResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.balancePiastres = c.pointee.balance_piastres
    self.availablePiastres = c.pointee.available_piastres
    self.lines = unpackedList(c.pointee.n_lines, c.pointee.lines) { Wire.StatementLine($0!) }
    self.outlet = String(wire: c.pointee.outlet)
    self.outletName = String(wire: c.pointee.outlet_name)
    self.lastFour = String(wire: c.pointee.last_four)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__MiniStatementResponse> {
    let c = try arena.one(Unicard__V1__MiniStatementResponse.self)
    unicard__v1__mini_statement_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.balance_piastres = self.balancePiastres
    c.pointee.available_piastres = self.availablePiastres
    (c.pointee.n_lines, c.pointee.lines) = try arena.list(self.lines) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.outlet.isEmpty { c.pointee.outlet = try arena.text(self.outlet, in: "unicard.v1.MiniStatementResponse.outlet") }
    if !self.outletName.isEmpty { c.pointee.outlet_name = try arena.text(self.outletName, in: "unicard.v1.MiniStatementResponse.outlet_name") }
    if !self.lastFour.isEmpty { c.pointee.last_four = try arena.text(self.lastFour, in: "unicard.v1.MiniStatementResponse.last_four") }
    return c
  }
}
