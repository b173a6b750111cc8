/// The two windows in which a printed card waits for its holder (R58-R60, C-14).
///
/// Both ends are counted from the day of the notice itself: notice on 31 January gives
/// 28 February and 31 March, not 28 March. The last day of each is still inside it.
public struct CollectionWindows: Hashable, Sendable, BitwiseCopyable {
  /// The day the notice was received.
  public let noticeOn: CivilDate

  /// The last day at the assigned centre.
  public let firstEnds: CivilDate

  /// The last day at the governorate's headquarters.
  public let secondEnds: CivilDate

  /// The windows opened by a notice, in calendar months clamped to the month's end.
  public init(noticeOn: CivilDate, firstMonths: Int = 1, secondMonths: Int = 1) {
    self.noticeOn = noticeOn
    firstEnds = noticeOn.addingMonths(firstMonths)
    secondEnds = noticeOn.addingMonths(firstMonths + secondMonths)
  }

  /// Windows as they were recorded.
  public init(noticeOn: CivilDate, firstEnds: CivilDate, secondEnds: CivilDate) {
    self.noticeOn = noticeOn
    self.firstEnds = firstEnds
    self.secondEnds = secondEnds
  }

  /// Where a day falls.
  public enum Phase: Hashable, Sendable, BitwiseCopyable {
    case notYet, atCentre, atHeadquarters, closed
  }

  /// Where the card waits on a date, if it still waits.
  public func phase(on date: CivilDate) -> Phase {
    switch date {
    case ..<noticeOn: .notYet
    case ...firstEnds: .atCentre
    case ...secondEnds: .atHeadquarters
    default: .closed
    }
  }
}
