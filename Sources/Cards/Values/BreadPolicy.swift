/// How much bread a person may have, and when (P, defaults of the press figures of 2024).
public struct BreadPolicy: Hashable, Sendable, BitwiseCopyable {
  /// Loaves a person gains with each day of the month.
  public var loavesPerPersonDay: Int32

  /// Loaves a person may have in a month, however long it is.
  public var loavesPerPersonMonth: Int32

  /// How many days beyond today may be drawn ahead, never past the month's end.
  public var advanceDays: Int32

  /// Whether what was not drawn stays available within the month.
  public var carry: Carry

  /// What becomes of a day on which nothing was drawn.
  public enum Carry: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// Its loaves stay available until the month ends.
    case month = 1
    /// Its loaves lapse when the day ends, unless they were drawn ahead.
    case none = 2
  }

  /// The defaults are five a day, 150 a month, three days at once.
  public init(
    loavesPerPersonDay: Int32 = 5, loavesPerPersonMonth: Int32 = 150, advanceDays: Int32 = 2,
    carry: Carry = .month
  ) {
    self.loavesPerPersonDay = loavesPerPersonDay
    self.loavesPerPersonMonth = loavesPerPersonMonth
    self.advanceDays = advanceDays
    self.carry = carry
  }
}
