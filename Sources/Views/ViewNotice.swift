/// What the builder has to tell an operator. None of it concerns the ledger, which never waits for a view.
public enum ViewNotice: Sendable, Equatable {
  /// The file is thrown away and folded again from entry 1; why.
  case rebuilding(String)
  /// A step failed and is tried again after the pause; what was wrong.
  case failed(String, pause: Duration)
  /// After failures, the views move on; the last entry they hold.
  case recovered(through: UInt64)
}

extension ViewNotice: CustomStringConvertible {
  /// One line for a log.
  public var description: String {
    switch self {
    case .rebuilding(let reason): "The views are built anew: \(reason)"
    case .failed(let what, let pause): "The views stand still, next try in \(pause): \(what)"
    case .recovered(let through): "The views move on, through entry \(through)"
    }
  }
}
