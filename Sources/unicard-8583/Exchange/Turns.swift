internal import Dispatch
internal import Synchronization

/// Lets what has the same name happen one after the other, in the order of coming; what has another name does not wait.
///
/// A terminal that has lost patience may reverse over another connection what is still being asked of the daemon. Were the reversal
/// asked first, there would be nothing to reverse, and then the money would go all the same.
final class Turns: Sendable {
  /// Who waits for whom, by name; a name that is there has its turn taken.
  private let waiting = Mutex<[String: [DispatchSemaphore]]>([:])

  /// Runs the body when it is this one's turn.
  func take<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    turn(of: name)?.wait()
    defer { pass(name) }
    return try body()
  }

  private func turn(of name: String) -> DispatchSemaphore? {
    waiting.withLock { waiting in
      guard waiting[name] != nil else {
        waiting[name] = []
        return nil
      }
      let turn = DispatchSemaphore(value: 0)
      waiting[name]?.append(turn)
      return turn
    }
  }

  private func pass(_ name: String) {
    waiting.withLock { waiting in
      guard var queue = waiting[name], !queue.isEmpty else {
        waiting[name] = nil
        return
      }
      queue.removeFirst().signal()
      waiting[name] = queue
    }
  }
}
