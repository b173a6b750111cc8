internal import Cards
internal import Messages
internal import RPC

extension Status {
  /// The law's refusal as the wire says it: code, stable reason, its facts, and the entry that records it, if one does.
  init(_ refusal: Refusal, entry: UInt64? = nil) {
    var metadata: [String: String] = [:]
    for fact in refusal.facts where metadata[fact.name] == nil { metadata[fact.name] = fact.value }
    if refusal.reason == .importRowsInvalid { metadata = ["faults": "\(refusal.facts.count)"] }
    if let entry { metadata["entry"] = "\(entry)" }
    self.init(
      refusal.reason.code, reason: refusal.reason.rawValue, refusal.reason.words,
      metadata: metadata, details: Self.details(of: refusal))
  }

  /// Rows by line as BadRequest; what a precondition is about as PreconditionFailure.
  private static func details(of refusal: Refusal) -> [Detail] {
    if refusal.reason == .importRowsInvalid {
      return [
        .badRequest(
          BadRequest(refusal.facts.map { .init(field: $0.name, description: $0.value) }))
      ]
    }
    guard refusal.reason.code == .failedPrecondition,
      let subject = refusal.facts.first(where: { subjects.contains($0.name) })
    else { return [] }
    return [precondition(refusal.reason, subject: "\(subject.name)/\(subject.value)")]
  }

  private static let subjects: Set<String> = ["card", "import", "office", "governorate"]

  private static func precondition(_ reason: Reason, subject: String) -> Detail {
    let failure = Google.PreconditionFailure(violations: [
      .init(type: reason.rawValue, subject: subject, description: reason.words)
    ])
    return .other(
      typeURL: "type.googleapis.com/google.rpc.PreconditionFailure",
      // A detail; the status stands without it.
      value: (try? failure.encoded(in: ThreadArena.current)) ?? [])
  }
}
