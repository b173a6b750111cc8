/// How long a command goes on asking when an answer is missing: with the same request id, so that
/// nothing is done twice.
public struct Patience: Sendable {
  /// The pauses between attempts; there is one attempt more than pauses.
  public let pauses: [Duration]
  /// No attempt begins later than this after the first, so that slow answers do not add up.
  public let limit: Duration

  public init(pauses: [Duration], limit: Duration) {
    (self.pauses, self.limit) = (pauses, limit)
  }

  /// Eight attempts over about thirteen seconds: longer than a restart of the daemon takes.
  public static let usual = Patience(
    pauses: [100, 200, 400, 800, 1600, 3200, 6400].map { .milliseconds($0) },
    limit: .seconds(30))

  /// One more attempt, at once.
  static let once = Patience(pauses: [.zero], limit: .seconds(30))
}

/// Asks until there is an answer, as far as patience goes.
public struct Persistence {
  let line: Line
  let patience: Patience
  let pause: (Duration) -> Void
  let now: () -> Int64

  /// `now` is in milliseconds; of whatever clock, only differences count.
  public init(
    line: Line, patience: Patience, pause: @escaping (Duration) -> Void = Surroundings.sleep,
    now: @escaping () -> Int64 = Surroundings.milliseconds
  ) {
    (self.line, self.patience) = (line, patience)
    (self.pause, self.now) = (pause, now)
  }

  /// The answer, or the failure that stands at the end. Once an attempt may have been done, only
  /// an answer to the same request id settles it: a daemon that is gone or busy afterwards leaves
  /// the outcome unknown.
  public func ask(
    _ call: Call, after earlier: CallFailure? = nil
  ) throws(CallFailure) -> [UInt8] {
    var doubt = earlier.flatMap { $0.mayHaveBeenDone ? $0 : nil }
    var failure = earlier
    var pauses = patience.pauses[...]
    let end = now() + patience.limit.components.seconds * 1000
    while true {
      if let failed = failure {
        guard call.mayRepeat(after: failed, inDoubt: doubt != nil), now() < end,
          let next = pauses.popFirst()
        else { throw failed.settles || doubt == nil ? failed : doubt ?? failed }
        pause(max(next, failed.wantedPause))
      }
      do {
        return try line.ask(call)
      } catch {
        failure = error
        if error.mayHaveBeenDone { doubt = error }
      }
    }
  }
}

extension Call {
  fileprivate func mayRepeat(after failure: CallFailure, inDoubt: Bool) -> Bool {
    switch failure {
    case .outcomeUnknown: true
    case .notReachable: inDoubt && request != nil
    case .notPermitted: false
    case .refused(let refused): refused.isPassing
    }
  }
}

extension CallFailure {
  /// True when the call may have been carried out although no answer says so.
  public var mayHaveBeenDone: Bool {
    switch self {
    case .outcomeUnknown: true
    case .refused(let refused): refused.mayHaveBeenDone
    case .notReachable, .notPermitted: false
    }
  }

  /// True when the daemon has judged this request: nothing remains in doubt.
  fileprivate var settles: Bool {
    guard case .refused(let refused) = self else { return false }
    return !refused.isPassing && !refused.mayHaveBeenDone
  }

  fileprivate var wantedPause: Duration {
    guard case .refused(let refused) = self else { return .zero }
    return min(refused.retryAfter ?? .zero, .seconds(10))
  }
}

extension Refused {
  /// True for a state of the daemon rather than a judgement on the request.
  fileprivate var isPassing: Bool {
    switch code {
    case .unavailable, .deadlineExceeded, .cancelled: true
    case .resourceExhausted: retryAfter != nil || reason == "TOO_MANY_CALLS"
    default: false
    }
  }
}
