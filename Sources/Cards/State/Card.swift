/// Why a card is held back; it can become active again.
public enum SuspensionCause: UInt8, Sendable, CaseIterable {
  /// The PIN was reported lost (C-25).
  case pinLost = 1
  /// Reported lost by a caller nobody identified (C-51).
  case reported
  /// Held by law (C-52).
  case legalHold
}

/// Why a card is stopped for good.
public enum StopCause: UInt8, Sendable, CaseIterable {
  case lost = 1
  case stolen
  case damaged
  /// The eighth wrong print (R93, C-17).
  case fingerprint
  case deceased
  case returned
}

/// Where a card stands in its life. Every state carries its own facts.
public enum CardLife: Hashable, Sendable {
  /// Asked for, waiting to be printed.
  case requested
  /// Printed; still with the personaliser.
  case printed
  /// On its way to its centre.
  case inTransit
  /// At its centre; the holder has not been told, so no window runs (C-12).
  case atCentre
  /// Announced: window 1 runs at the assigned centre (R58).
  case notified(CollectionWindows)
  /// On its way to the headquarters after window 1.
  case forwarded(CollectionWindows)
  /// At the headquarters for window 2 (R59).
  case atHeadquarters(CollectionWindows)
  /// In its holder's hands and usable.
  case active
  case suspended(SuspensionCause)
  case stopped(StopCause)
  /// Not collected, destroyed by a witnessed act (R60, C-15).
  case destroyed
  /// Past its three years (R36).
  case expired
  /// A successor was delivered.
  case replaced

  /// Final states are never left.
  public var isFinal: Bool {
    switch self {
    case .stopped, .destroyed, .expired, .replaced: true
    case .requested, .printed, .inTransit, .atCentre, .notified, .forwarded, .atHeadquarters,
      .active, .suspended:
      false
    }
  }

  /// The windows that were announced, if they were.
  public var windows: CollectionWindows? {
    switch self {
    case .notified(let windows), .forwarded(let windows), .atHeadquarters(let windows): windows
    case .requested, .printed, .inTransit, .atCentre, .active, .suspended, .stopped, .destroyed,
      .expired, .replaced:
      nil
    }
  }
}

/// A unified card (R24, R25). Its number is known by key only; its holder by handle.
public struct Card: DenseRecord, Equatable {
  public static let table: UInt32 = 3
  public static let layout: UInt32 = 2

  /// Keyed identity of the card number; none until it is printed.
  public var number: Key
  /// Keyed verifier of number and PIN; none until it is handed over.
  public var pin: Key
  /// The last entry that changed it.
  public var lastEntry: UInt64
  public var citizen: CitizenID
  /// Where it is to be collected in window 1.
  public var centre: OfficeID
  /// Where it is now: the centre, the headquarters, or none.
  public var place: OfficeID
  private var noticedDay: Int32
  private var firstEndsDay: Int32
  private var secondEndsDay: Int32
  /// Last day of validity (C-42), in days since 1970-01-01; 0 until it is printed.
  public var expiresDay: Int32
  public var lastFour: UInt16
  private var stateCode: UInt8
  private var causeCode: UInt8
  /// Wrong PINs in a row.
  public var wrongPINs: UInt8
  /// Wrong prints in a row (R93, C-18).
  public var wrongPrints: UInt8
  private var reserved1: UInt16 = 0
  /// Start of the chain of its enrolled fingers through `Enrolment.next`.
  public var enrolment: EnrolmentID

  public static let empty = Card(citizen: .none, centre: .none)

  public init(citizen: CitizenID, centre: OfficeID) {
    self.citizen = citizen
    self.centre = centre
    number = .none
    pin = .none
    lastEntry = 0
    place = .none
    noticedDay = 0
    firstEndsDay = 0
    secondEndsDay = 0
    expiresDay = 0
    lastFour = 0
    stateCode = 1
    causeCode = 0
    wrongPINs = 0
    wrongPrints = 0
    enrolment = .none
  }

  public var expires: CivilDate { CivilDate(daysSince1970: expiresDay) }

  /// Where it stands in its life.
  public var life: CardLife {
    get {
      switch stateCode {
      case 1: .requested
      case 2: .printed
      case 3: .inTransit
      case 4: .atCentre
      case 5: .notified(storedWindows)
      case 6: .forwarded(storedWindows)
      case 7: .atHeadquarters(storedWindows)
      case 8: .active
      case 9: .suspended(SuspensionCause(rawValue: causeCode)!)
      case 10: .stopped(StopCause(rawValue: causeCode)!)
      case 11: .destroyed
      case 12: .expired
      case 13: .replaced
      default: preconditionFailure("A card has no state \(stateCode).")
      }
    }
    set {
      causeCode = 0
      (noticedDay, firstEndsDay, secondEndsDay) = (0, 0, 0)
      switch newValue {
      case .requested: stateCode = 1
      case .printed: stateCode = 2
      case .inTransit: stateCode = 3
      case .atCentre: stateCode = 4
      case .notified(let windows):
        stateCode = 5
        storedWindows = windows
      case .forwarded(let windows):
        stateCode = 6
        storedWindows = windows
      case .atHeadquarters(let windows):
        stateCode = 7
        storedWindows = windows
      case .active: stateCode = 8
      case .suspended(let cause):
        stateCode = 9
        causeCode = cause.rawValue
      case .stopped(let cause):
        stateCode = 10
        causeCode = cause.rawValue
      case .destroyed: stateCode = 11
      case .expired: stateCode = 12
      case .replaced: stateCode = 13
      }
    }
  }

  private var storedWindows: CollectionWindows {
    get {
      CollectionWindows(
        noticeOn: CivilDate(daysSince1970: noticedDay),
        firstEnds: CivilDate(daysSince1970: firstEndsDay),
        secondEnds: CivilDate(daysSince1970: secondEndsDay))
    }
    set {
      noticedDay = newValue.noticeOn.daysSince1970
      firstEndsDay = newValue.firstEnds.daysSince1970
      secondEndsDay = newValue.secondEnds.daysSince1970
    }
  }
}
