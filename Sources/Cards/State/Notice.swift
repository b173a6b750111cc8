/// What became of a message.
public enum NoticeState: UInt8, Sendable, CaseIterable {
  /// Waiting for the gateway.
  case queued = 1
  /// Taken on by the operator's centre: sent, not received.
  case accepted
  /// Received by the handset, which starts the window (R58).
  case delivered
  /// Given up after the tries that policy allows: the household is un-notified (C-12).
  case failed
  /// Overtaken: the citizen was told by the hotline.
  case overtaken
}

/// What a message is about.
public enum NoticeKind: UInt8, Sendable, CaseIterable {
  /// Calls a household, or one citizen without a household, to collect its cards (R51, C-13).
  case collection = 0
  /// Tells the holder that wrong prints have stopped his card, and what he can do (R93, R94).
  case lockout
  /// Tells a head of a temporary grant.
  case grant
}

/// A message to a citizen.
public struct Notice: DenseRecord, Equatable {
  public static let table: UInt32 = 8
  public static let layout: UInt32 = 2

  /// The one who gets it: the head, or the citizen himself.
  public var recipient: CitizenID
  /// Where to collect (R52); none where there is nothing to collect.
  public var centre: OfficeID
  /// The grant it tells of; none where it calls to collect.
  public var grant: GrantID
  public var queuedDay: Int32
  private var stateCode: UInt8
  public var tries: UInt8
  private var kindCode: UInt8
  private var reserved: UInt8 = 0

  public static let empty = Notice(
    recipient: .none, centre: .none, queuedOn: CivilDate(daysSince1970: 0))

  public init(
    _ kind: NoticeKind = .collection, recipient: CitizenID, centre: OfficeID,
    grant: GrantID = .none, queuedOn: CivilDate
  ) {
    kindCode = kind.rawValue
    self.recipient = recipient
    self.centre = centre
    self.grant = grant
    queuedDay = queuedOn.daysSince1970
    stateCode = NoticeState.queued.rawValue
    tries = 0
  }

  public var kind: NoticeKind { NoticeKind(rawValue: kindCode)! }

  public var state: NoticeState {
    get { NoticeState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }
}
