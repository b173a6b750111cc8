/// A day of the week; Sunday, the first working day in Egypt, is 0.
public enum Weekday: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}
