/// What a payment was.
public enum PaymentKind: UInt8, Sendable, CaseIterable {
  /// At a merchant's till (R87).
  case purchase = 1
  /// An amount set aside for a purchase whose sum is not known yet.
  case hold
  /// What was taken of a hold.
  case capture
  /// Money given back for goods.
  case refund
  /// Cash from a machine of Egypt Post (R88).
  case withdrawal
  /// Cash brought to such a machine (R86).
  case machineDeposit
  /// Goods beyond the ration, at the grocer (C-54).
  case excess

  /// Whether the money came to the citizen's account; else it left it, or may.
  public var isIncoming: Bool {
    switch self {
    case .refund, .machineDeposit: true
    case .purchase, .hold, .capture, .withdrawal, .excess: false
    }
  }
}

/// Where a payment stands.
public enum PaymentState: UInt8, Sendable, CaseIterable {
  /// Money moved, and what was not refunded since stands.
  case stands = 1
  /// A hold that can be captured, until its last day.
  case open
  /// A hold of which something was taken. Final.
  case captured
  /// A hold that was given up. Final.
  case released
  /// A hold past its last day. Final.
  case expired
  /// Undone. Final.
  case reversed
}

/// A payment at a terminal, kept while it can be captured, reversed or refunded, or its reference could come twice.
public struct Payment: DenseRecord, Equatable {
  public static let table: UInt32 = 25
  public static let layout: UInt32 = 1

  /// The terminal's own reference, keyed together with the terminal; none where it gave none.
  public var reference: Key
  /// The entry that made it.
  public var entry: UInt64
  /// The last entry that captured, voided, refunded or reversed it; 0 while none did.
  public var changedBy: UInt64
  public var amountPiastres: Int64
  /// What of it was captured, for a hold; what of it went back, for all others.
  public var settledPiastres: Int64
  /// The entry that it follows: the hold of a capture, the purchase of a refund; 0 for none.
  public var original: UInt64
  public var citizen: CitizenID
  public var card: CardID
  public var outlet: OutletID
  public var device: DeviceID
  /// The same account's payment before this one. Once that slot is filled anew, the chain ends here.
  public var previous: PaymentID
  public var madeDay: Int32
  /// The last day of a hold.
  public var expiresDay: Int32
  /// The day through which it is kept.
  public var keptDay: Int32
  private var kindCode: UInt8
  private var stateCode: UInt8
  private var reserved0: UInt16 = 0
  private var reserved1: UInt32 = 0

  public static let empty = Payment(
    .purchase, entry: 0, of: .none, card: .none, outlet: .none, device: .none, amountPiastres: 0,
    reference: .none, on: CivilDate(daysSince1970: 0))

  /// A payment as it is made: a hold is open, all others stand.
  public init(
    _ kind: PaymentKind, entry: UInt64, of citizen: CitizenID, card: CardID, outlet: OutletID,
    device: DeviceID, amountPiastres: Int64, reference: Key, on date: CivilDate
  ) {
    self.entry = entry
    self.citizen = citizen
    self.card = card
    self.outlet = outlet
    self.device = device
    self.amountPiastres = amountPiastres
    self.reference = reference
    madeDay = date.daysSince1970
    expiresDay = 0
    keptDay = date.daysSince1970
    changedBy = 0
    settledPiastres = 0
    original = 0
    previous = .none
    kindCode = kind.rawValue
    stateCode = (kind == .hold ? PaymentState.open : .stands).rawValue
  }

  public var kind: PaymentKind { PaymentKind(rawValue: kindCode)! }

  public var state: PaymentState {
    get { PaymentState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }

  /// What is held by it on a day: nothing once the hold is past its last day, whether or not that was recorded (C-36).
  public func heldPiastres(on today: CivilDate) -> Int64 {
    state == .open && today.daysSince1970 <= expiresDay ? amountPiastres : 0
  }

  /// Whether its slot can be filled anew.
  func isDone(on today: CivilDate) -> Bool {
    state != .open && keptDay < today.daysSince1970
  }
}

/// A reference that came from elsewhere, a transfer's or a bill's, kept so that it is not taken twice.
public struct TakenReference: DenseRecord, Equatable {
  public static let table: UInt32 = 26
  public static let layout: UInt32 = 1

  /// The reference, keyed together with whose it is.
  public var key: Key
  /// The entry that took it.
  public var entry: UInt64
  /// The day through which it is kept.
  public var keptDay: Int32
  private var reserved: UInt32 = 0

  public static let empty = TakenReference(
    .none, entry: 0, keptThrough: CivilDate(daysSince1970: 0))

  public init(_ key: Key, entry: UInt64, keptThrough: CivilDate) {
    self.key = key
    self.entry = entry
    keptDay = keptThrough.daysSince1970
  }
}
