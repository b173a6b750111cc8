internal import RPC

extension Status {
  /// INVALID_ARGUMENT for one field. `fault` says what is wrong with it, never what it held.
  static func malformed(_ reason: EdgeReason, field: String, _ fault: String) -> Status {
    Status(
      .invalidArgument, reason: reason.rawValue, reason.words,
      metadata: ["field": field, "fault": fault],
      details: [.badRequest(BadRequest([.init(field: field, description: fault)]))])
  }

  /// INVALID_ARGUMENT for several rows, all of them told.
  static func malformed(
    rows faults: [BadRequest.FieldViolation], reason: String, _ words: String
  ) -> Status {
    Status(
      .invalidArgument, reason: reason, words, metadata: ["faults": "\(faults.count)"],
      details: [.badRequest(BadRequest(faults))])
  }
}
