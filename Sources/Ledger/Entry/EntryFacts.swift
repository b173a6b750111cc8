package import Cards
internal import Messages

/// The public part of an entry: all that a receipt shows. It names no person.
package struct EntryFacts: Hashable, Sendable {
  /// From 1 without gaps.
  package var number: UInt64
  package var epoch: UInt32
  package var stamp: Stamp
  /// What was asked, as `Service/Method`.
  package var method: String
  package var outcome: EntryOutcome
  package var isRehearsal: Bool

  package init(
    number: UInt64, epoch: UInt32, stamp: Stamp, method: String, outcome: EntryOutcome,
    isRehearsal: Bool
  ) {
    self.number = number
    self.epoch = epoch
    self.stamp = stamp
    self.method = method
    self.outcome = outcome
    self.isRehearsal = isRehearsal
  }
}

extension Written.Facts {
  init(_ facts: EntryFacts) {
    self.init(
      number: facts.number, epoch: facts.epoch,
      instantUnixNanos: facts.stamp.instant.unixNanoseconds,
      day: facts.stamp.date.daysSince1970, method: facts.method, rehearsal: facts.isRehearsal)
    switch facts.outcome {
    case .granted(let answer): granted = Written.Granted(answer)
    case .refused(let refusal): refused = Written.Refused(refusal)
    }
  }
}

extension EntryFacts {
  init(_ written: Written.Facts, entry: UInt64) throws(EntryFault) {
    guard written.number == entry else {
      throw EntryFault(.misplaced, entry: entry, field: "Facts.number")
    }
    let reading = EntryReading(entry: entry, day: .earliest)
    let date = try reading.date(written.day, "Facts.day")
    let instant = Instant(unixNanoseconds: written.instantUnixNanos)
    self.init(
      number: entry, epoch: written.epoch, stamp: Stamp(instant: instant, date: date),
      method: written.method, outcome: try EntryOutcome(written, in: reading),
      isRehearsal: written.rehearsal)
  }
}
