internal import ISO8583
internal import Logging
internal import Office

extension Exchange {
  /// A line for every message: what, where, how it ended. Of the card four digits, of the PIN nothing.
  static func line(
    _ message: CardMessage, as request: TillRequest?, _ entry: UInt64, _ code: ResponseCode,
    _ cause: String?
  ) -> Logger.Metadata {
    var line: Logger.Metadata = [
      "edge.type": "\(message.type)", "edge.code": "\(code.rawValue)",
    ]
    line["edge.terminal"] = message.text(.terminal).map { "\($0)" }
    line["edge.trace"] = message.text(.traceNumber).map { "\($0)" }
    line["edge.request"] = request.map { "\($0.name)" }
    line["edge.cause"] = cause.map { "\($0)" }
    line["card.last_four"] = message[.cardNumber].map {
      "\(String(decoding: $0.suffix(4), as: UTF8.self))"
    }
    if entry > 0 { line["entry"] = "\(entry)" }
    return line
  }
}

extension CallFailure {
  /// What a failure is called: the daemon's reason, or that there was no word of it.
  var cause: String {
    switch self {
    case .notReachable: "NOT_REACHABLE"
    case .notPermitted: "NOT_PERMITTED_BY_KERNEL"
    case .outcomeUnknown: "OUTCOME_UNKNOWN"
    case .refused(let refused): refused.reason.isEmpty ? refused.code.name : refused.reason
    }
  }
}
