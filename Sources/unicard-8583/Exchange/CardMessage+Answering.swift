internal import ISO8583

extension CardMessage {
  /// What comes back as it was sent, where it was sent. The card's number does not: its terminal has it.
  private static let echoed: [Field] = [
    .processingCode, .amount, .transmissionTime, .traceNumber, .localTime, .localDate, Field(24),
    Field(25), Field(32), Field(33), .retrievalReference, .terminal, .merchant, .currency,
    .networkCode, .originalData,
  ]

  /// The answer to this question: what it echoes, its code, and what was granted; nil when it is none.
  ///
  /// Field 37 is the entry's number unless the terminal gave one of its own; field 38 is its last six digits.
  func answered(
    _ code: ResponseCode, _ granted: Granted = Granted(), matching match: [Field]
  ) -> CardMessage? {
    guard let type = type.answer else { return nil }
    var answer = CardMessage(type)
    for field in Self.echoed + match { answer.copy(field, of: self) }
    answer.set(.responseCode, text: code.rawValue)
    if granted.entry > 0 {
      let entry = Int64(granted.entry % 1_000_000_000_000)
      if self[.retrievalReference] == nil {
        answer.set(.retrievalReference, text: "\(entry)".padded(to: 12))
      }
      answer.set(.authorizationCode, text: "\(entry % 1_000_000)".padded(to: 6))
    }
    if !granted.balances.isEmpty {
      answer.set(.additionalAmounts, granted.balances.flatMap(\.value))
    }
    return answer
  }
}

extension String {
  /// Zeros before it, up to so many characters.
  fileprivate func padded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - utf8.count)) + self
  }
}
