internal import Dispatch

/// Where slow work waits in line, off the event loop and off the ledger's thread: one thing at a time, in order.
public struct Lane: Sendable {
  let perform: @Sendable (@escaping @Sendable () -> Void) -> Void

  /// A lane that runs what it is handed by `perform`.
  public init(_ perform: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) {
    self.perform = perform
  }

  /// A lane with a thread of its own while it has work.
  public static func serial(_ name: String) -> Lane {
    let queue = DispatchQueue(label: "unicard.\(name)")
    return Lane { work in queue.async(execute: work) }
  }

  /// A lane that does the work where it is asked: for tests.
  public static let immediate = Lane { $0() }
}
