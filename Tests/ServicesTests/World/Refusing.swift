import RPC
import Testing

/// Runs a call that has to be refused, and hands on the status.
func refusal(
  sourceLocation: SourceLocation = #_sourceLocation, _ call: () throws -> some Any
) throws -> Status {
  do {
    _ = try call()
  } catch let status as Status {
    return status
  }
  Issue.record("The call was granted.", sourceLocation: sourceLocation)
  return Status(.ok, reason: "GRANTED", "")
}

extension Status {
  /// The fields it complains of, with what is wrong.
  var violations: [String: String] {
    for case .badRequest(let request) in details {
      return Dictionary(
        request.fieldViolations.map { ($0.field, $0.description) }, uniquingKeysWith: { $1 })
    }
    return [:]
  }
}
