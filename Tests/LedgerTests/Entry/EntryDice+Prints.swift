import Cards

@testable import Ledger

extension EntryDice {
  mutating func finger() -> UInt8 { UInt8(1 + below(10)) }

  mutating func captureKey() -> CaptureKey {
    CaptureKey(compressed: [chance(2) ? 2 : 3] + digest().bytes)!
  }

  mutating func comparison() -> Comparison {
    Comparison(score: any(), threshold: any(), matcher: any())
  }

  /// An event about a card and a finger, which the entry with those facts could hold.
  mutating func printEvent(of facts: EntryFacts) -> Event {
    let attempt = Attempt(
      entry: facts.number, card: handle(), device: handle(), unit: handle(), nonce: digest(),
      expires: Instant(unixNanoseconds: any()), on: facts.stamp.date)
    let verdict = Verdict(
      finger: finger(), comparison: comparison(), isMatch: chance(2),
      validUntil: Instant(unixNanoseconds: any()))
    let enrolment = Enrolment(
      card: handle(), finger: finger(), digest: digest(), salt: key(), next: handle())
    let device = CaptureDevice(code: code(), office: handle(), key: captureKey())
    return one(of: [
      .captureDeviceRegistered(handle(), device),
      .captureDeviceSuspended(handle(), cause: label()),
      .captureDeviceRestored(handle(), cause: label()),
      .captureDeviceMoved(handle(), to: handle()),
      .captureAbandoned(handle(), on: date(), ofDay: any(), total: any(), flagged: chance(2)),
      .capturePoor(handle(), total: any()), .fingerRecorded(handle(), enrolment),
      .cardEnrolled(handle(), handle()), .attemptBegun(handle(), attempt),
      .attemptClosed(handle(), one()), .printCompared(handle(), verdict),
      .matchUsed(handle()), .printRefused(handle(), wrong: any()), .printAccepted(handle()),
      .wrongPrintsCounted(handle(), handle(), total: any()), .cardLockedOut(handle()),
    ])
  }
}
