internal import Messages
internal import RPC

extension Status {
  /// A request that does not decode: INVALID_ARGUMENT with the codec's reason and place, never what stood there.
  init(_ fault: DecodingFault) {
    self.init(
      .invalidArgument, reason: fault.reason.rawValue, "The request is not valid: \(fault).",
      metadata: ["message": fault.message, "field": "\(fault.field)"])
  }

  /// A fault of the program or its host while an answer was written.
  init(_ fault: EncodingFault) {
    self.init(.internal, reason: "ANSWER_FAILED", "The answer could not be written.")
  }

  /// The entry is made and durable, only its answer failed: ask again with the same request.
  static func unanswerable(entry: UInt64) -> Status {
    Status(
      .internal, reason: "ANSWER_FAILED",
      "Entry \(entry) was made, but its answer could not be written.",
      metadata: ["entry": "\(entry)"])
  }

  /// The people's file failed before anything was entered: certainly not applied.
  static var peopleUnavailable: Status {
    Status(
      .unavailable, reason: "PEOPLE_UNAVAILABLE",
      "Sealed personal data cannot be reached now; nothing was done.",
      details: [.retryInfo(RetryInfo(delay: .seconds(1)))])
  }

  /// The lane where the work would wait is full: certainly not applied.
  static var busy: Status {
    Status(
      .unavailable, reason: "VERIFICATION_BUSY",
      "Too many fingerprints wait to be compared; nothing was done.",
      details: [.retryInfo(RetryInfo(delay: .seconds(1)))])
  }

  /// The journal could not be read back; the ledger goes on.
  static var journalUnavailable: Status {
    Status(
      .unavailable, reason: "JOURNAL_UNAVAILABLE",
      "The journal cannot be read back now; ask again.",
      details: [.retryInfo(RetryInfo(delay: .seconds(1)))])
  }

  /// The citizen's personal data was erased.
  static var personErased: Status {
    Status(
      .failedPrecondition, reason: "PERSON_ERASED", "The citizen's personal data was erased.")
  }

  /// The views are being built, or are damaged: the ledger is not concerned.
  static var viewsUnavailable: Status {
    Status(
      .unavailable, reason: "VIEWS_UNAVAILABLE", "The views cannot be read now; ask again.",
      details: [.retryInfo(RetryInfo(delay: .seconds(1)))])
  }
}
