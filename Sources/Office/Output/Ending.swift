/// How a command ends, as the shell sees it. The numbers above 1 are those of sysexits.
public enum Ending: Int32, Sendable, CaseIterable {
  /// What was asked is done.
  case done = 0
  /// The daemon said no; the reason is printed.
  case refused = 1
  /// The command was written wrongly, or its input cannot be read as what it should be.
  case usage = 64
  /// A file that was named cannot be read.
  case noInput = 66
  /// The daemon cannot be reached or takes no calls at the moment; nothing was done.
  case unreachable = 69
  /// This command is at fault, and asked for nothing.
  case fault = 70
  /// Done, but the answer was lost on this side: it could not be read or written out.
  case outputLost = 74
  /// Nobody knows whether it was done: repeat with the same request id.
  case outcomeUnknown = 75
  /// This user may not do this.
  case notPermitted = 77
}
