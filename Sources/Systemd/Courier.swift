import Dispatch
import Synchronization

/// Takes work off its caller's hands: one worker, in order, with a bound on what may wait.
///
/// Log and service manager are reached through sockets that block when the other side is busy. No
/// thread of the daemon's own may ever stand still for that.
final class Courier: Sendable {
  private let worker: DispatchQueue
  private let waiting = Atomic<Int>(0)
  private let limit: Int

  init(_ label: String, limit: Int) {
    worker = DispatchQueue(label: label)
    self.limit = limit
  }

  /// Does the work soon, after everything submitted before it; false when too much is waiting, and
  /// then the work is not done.
  func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
    guard waiting.add(1, ordering: .relaxed).newValue <= limit else {
      waiting.subtract(1, ordering: .relaxed)
      return false
    }
    worker.async { [self] in
      work()
      waiting.subtract(1, ordering: .relaxed)
    }
    return true
  }

  /// Waits until everything submitted so far is done, but no longer than the given time.
  func flush(within patience: Duration) {
    let done = DispatchSemaphore(value: 0)
    worker.async { done.signal() }
    // Out of patience: whatever still waits is lost, ignoring.
    _ = done.wait(timeout: .now() + .milliseconds(Int(patience / .milliseconds(1))))
  }
}
