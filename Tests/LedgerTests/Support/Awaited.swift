import Synchronization

/// Something that will be told: a test can look whether it is there, or wait for it.
final class Awaited<Value: Sendable>: Sendable {
  private struct Told {
    var values: [Value] = []
    var waiting: [CheckedContinuation<Value, Never>] = []
  }

  private let told = Mutex(Told())

  func tell(_ value: Value) {
    let waiting = told.withLock { told in
      told.values.append(value)
      defer { told.waiting = [] }
      return told.waiting
    }
    for one in waiting { one.resume(returning: value) }
  }

  /// How often it was told.
  var times: Int { told.withLock { $0.values.count } }

  /// The first thing it was told, once it is.
  var value: Value {
    get async {
      await withCheckedContinuation { continuation in
        let first = told.withLock { told -> Value? in
          if told.values.isEmpty { told.waiting.append(continuation) }
          return told.values.first
        }
        if let first { continuation.resume(returning: first) }
      }
    }
  }
}
