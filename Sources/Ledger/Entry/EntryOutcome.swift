package import Cards
internal import Messages

/// What became of a command, as its entry tells it.
package enum EntryOutcome: Hashable, Sendable {
  case granted(Answer)
  case refused(EntryRefusal)

  package init(_ outcome: Outcome) {
    switch outcome {
    case .granted(let answer): self = .granted(answer)
    case .refused(let refusal): self = .refused(EntryRefusal(refusal))
    }
  }
}

/// A refusal as its entry tells it. The reason is a text: the law of another build may have had reasons of its own.
package struct EntryRefusal: Hashable, Sendable {
  /// The stable reason, UPPER_SNAKE.
  package let reason: String
  /// What the clerk was told besides.
  package let facts: [Refusal.Fact]

  package init(reason: String, facts: [Refusal.Fact] = []) {
    self.reason = reason
    self.facts = facts
  }

  package init(_ refusal: Refusal) {
    self.init(reason: refusal.reason.rawValue, facts: refusal.facts)
  }

  /// The refusal in this build's law; nil when it knows no such reason.
  package var refusal: Refusal? { Reason(rawValue: reason).map { Refusal($0, facts) } }
}

extension EntryOutcome {
  init(_ written: Written.Facts, in reading: EntryReading) throws(EntryFault) {
    switch (written.granted, written.refused) {
    case (let granted?, nil): self = .granted(try Answer(granted, in: reading))
    case (nil, let refused?): self = .refused(try EntryRefusal(refused, in: reading))
    case (nil, nil): throw reading.fault(.missing, "Facts.granted")
    case (.some, .some): throw reading.fault(.contradicted, "Facts.granted")
    }
  }
}

extension Written.Refused {
  init(_ refusal: EntryRefusal) {
    self.init(
      reason: refusal.reason,
      facts: refusal.facts.map { Written.NamedValue(name: $0.name, value: $0.value) })
  }
}

extension EntryRefusal {
  init(_ written: Written.Refused, in reading: EntryReading) throws(EntryFault) {
    guard !written.reason.isEmpty else { throw reading.fault(.missing, "Refused.reason") }
    self.init(
      reason: written.reason, facts: written.facts.map { Refusal.Fact($0.name, $0.value) })
  }
}
