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

/// A message: it calls a household, or one citizen without a household, to collect its cards (R51, C-13), or tells a head
/// of a temporary grant.
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
  private var reserved: UInt16 = 0

  public static let empty = Notice(
    recipient: .none, centre: .none, queuedOn: CivilDate(daysSince1970: 0))

  public init(
    recipient: CitizenID, centre: OfficeID, grant: GrantID = .none, queuedOn: CivilDate
  ) {
    self.recipient = recipient
    self.centre = centre
    self.grant = grant
    queuedDay = queuedOn.daysSince1970
    stateCode = NoticeState.queued.rawValue
    tries = 0
  }

  public var state: NoticeState {
    get { NoticeState(rawValue: stateCode)! }
    set { stateCode = newValue.rawValue }
  }
}
