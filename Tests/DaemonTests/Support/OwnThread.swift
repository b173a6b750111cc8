import Foundation
import Synchronization
import Testing

/// Runs each test on a thread of its own, where it may wait for a daemon's answers without holding up anybody else.
struct OnOwnThread: TestTrait, SuiteTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let thread = OwnThread()
    defer { thread.stop() }
    try await withTaskExecutorPreference(thread, operation: function)
  }
}

extension Trait where Self == OnOwnThread {
  /// The test makes blocking calls.
  static var ownThread: Self { Self() }
}

/// A thread that runs one task's jobs, in order.
final class OwnThread: TaskExecutor {
  private struct Queue: ~Copyable {
    var jobs: [UnownedJob] = []
    var isOver = false
  }

  private let queue = Mutex(Queue())
  private let arrived = DispatchSemaphore(value: 0)

  init() { Thread.detachNewThread { [self] in run() } }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.withLock { $0.jobs.append(job) }
    arrived.signal()
  }

  /// Ends the thread once it has run what it was given.
  func stop() {
    queue.withLock { $0.isOver = true }
    arrived.signal()
  }

  private func run() {
    while true {
      arrived.wait()
      let (jobs, isOver) = queue.withLock { queue in
        defer { queue.jobs = [] }
        return (queue.jobs, queue.isOver)
      }
      for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
      if isOver && jobs.isEmpty { return }
      if isOver { arrived.signal() }
    }
  }
}

/// Runs blocking work of several callers at once, a thread each, and waits for all of them.
func allAtOnce<Input: Sendable, Result: Sendable>(
  _ inputs: [Input], _ body: @escaping @Sendable (Input) throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup { group in
    for (index, input) in inputs.enumerated() {
      group.addTask {
        let thread = OwnThread()
        defer { thread.stop() }
        return (index, try await withTaskExecutorPreference(thread) { try body(input) })
      }
    }
    var results = [Result?](repeating: nil, count: inputs.count)
    for try await (index, result) in group { results[index] = result }
    return results.map { $0! }  // One for each.
  }
}
