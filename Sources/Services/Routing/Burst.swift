internal import Ledger
internal import Synchronization

/// What one read of the sockets brought, gathered and handed to the ledger at once.
final class Burst: Sendable {
  private struct Gathered {
    var submissions: [Submission] = []
    var readings: [Reading] = []
  }

  private let gathered = Mutex(Gathered())

  func add(_ submission: Submission) { gathered.withLock { $0.submissions.append(submission) } }

  func add(_ reading: Reading) { gathered.withLock { $0.readings.append(reading) } }

  /// Hands everything on: commands first, in the order in which they came.
  func flush(to ledger: any LedgerDesk) {
    let taken = gathered.withLock { gathered in
      let all = gathered
      gathered = Gathered()
      return all
    }
    if !taken.submissions.isEmpty { ledger.submit(taken.submissions) }
    if !taken.readings.isEmpty { ledger.read(taken.readings) }
  }
}
