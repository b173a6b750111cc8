internal import Dispatch
internal import Synchronization

/// Where slow work waits in line, off the event loop and off the ledger's thread: one thing at a time, in order.
public struct Lane: Sendable {
  private let perform: @Sendable (@escaping @Sendable () -> Void) -> Void
  /// Nil where as much may wait as comes.
  private let places: Places?

  /// A lane that runs what it is handed by `perform`.
  public init(_ perform: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) {
    self.init(places: nil, perform)
  }

  private init(
    places: Places?, _ perform: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
  ) {
    self.places = places
    self.perform = perform
  }

  /// A lane with a thread of its own while it has work. At most so many things wait in it, where a number is given: work
  /// that costs real time must not pile up faster than it is done.
  public static func serial(_ name: String, waiting places: Int? = nil) -> Lane {
    let queue = DispatchQueue(label: "unicard.\(name)")
    return Lane(places: places.map { Places($0) }) { work in queue.async(execute: work) }
  }

  /// A lane that does the work where it is asked: for tests.
  public static let immediate = Lane { $0() }

  /// A lane that has no place left: for tests.
  public static let full = Lane(places: Places(0)) { $0() }

  /// Takes the work on; false when there is no place for it.
  func take(_ work: @escaping @Sendable () -> Void) -> Bool {
    guard let places else {
      perform(work)
      return true
    }
    guard places.enter() else { return false }
    perform {
      work()
      places.leave()
    }
    return true
  }

  /// How many may be in the lane, the one that is being done counted.
  private final class Places: Sendable {
    private let most: Int
    private let taken = Mutex(0)

    init(_ most: Int) { self.most = most }

    func enter() -> Bool {
      taken.withLock { taken in
        guard taken < most else { return false }
        taken += 1
        return true
      }
    }

    func leave() { taken.withLock { $0 -= 1 } }
  }
}
