internal import Messages
internal import Synchronization

/// How each service is, for `grpc.health.v1`: settable, watchable, and answered without touching the ledger.
///
/// The empty name stands for the whole daemon. A drain sets everything to not serving before anything else happens, so
/// that callers go elsewhere while their calls are still finished.
public final class Health: Sendable {
  /// What is said of a service.
  public enum Standing: Sendable, Hashable {
    case serving
    /// Starting, draining or read-only.
    case notServing
  }

  private struct Book {
    var standings: [String: Standing]
    var watchers: [UInt64: Watcher] = [:]
    var nextWatcher: UInt64 = 0
  }

  private struct Watcher {
    let service: String
    let changes: AsyncStream<Standing>.Continuation
    /// What has been sent to the caller last; nil before anything has.
    var told: Standing?
  }

  private let book: Mutex<Book>

  /// Everything is not serving until it is said to.
  init(services: Set<String>) {
    let names = services.union(["", ServerHealth.serviceName])
    book = Mutex(Book(standings: Dictionary(uniqueKeysWithValues: names.map { ($0, .notServing) })))
  }

  /// Says how one service is; the empty name is the whole daemon. A name that is no service's is a bug.
  public func set(_ standing: Standing, for service: String) {
    let told = book.withLock { book in
      precondition(book.standings[service] != nil, "There is no service \(service).")
      book.standings[service] = standing
      return book.watchers.values.filter { $0.service == service }
    }
    for watcher in told { watcher.changes.yield(standing) }
  }

  /// Says the same of every service and of the whole daemon.
  public func setAll(_ standing: Standing) {
    let told = book.withLock { book in
      for service in book.standings.keys { book.standings[service] = standing }
      return Array(book.watchers.values)
    }
    for watcher in told { watcher.changes.yield(standing) }
  }

  /// Says the same of everything and returns once whoever watches has been told, or patience with slow callers ends:
  /// the first step of a drain, which would otherwise end a watch before it has spoken.
  public func announce(
    _ standing: Standing, patience: Duration = .milliseconds(500)
  ) async {
    setAll(standing)
    let end = ContinuousClock.now + patience
    while !isTold(standing), ContinuousClock.now < end {
      // A drain that is cancelled goes on at once.
      do { try await Task.sleep(for: .milliseconds(1)) } catch { return }
    }
  }

  private func isTold(_ standing: Standing) -> Bool {
    book.withLock { book in
      book.watchers.values.allSatisfy {
        $0.told == standing || book.standings[$0.service] == nil
      }
    }
  }

  /// How a service is; nil when there is none of that name.
  public func standing(of service: String) -> Standing? {
    book.withLock { $0.standings[service] }
  }

  /// The standing now and every change after it; what a slow watcher missed in between is left out. An unknown service
  /// never gets a standing: services do not come while a daemon runs.
  func changes(
    of service: String
  ) -> (watcher: UInt64, now: Standing?, after: AsyncStream<Standing>) {
    let (stream, changes) = AsyncStream.makeStream(
      of: Standing.self, bufferingPolicy: .bufferingNewest(1))
    let (now, number) = book.withLock { book in
      let number = book.nextWatcher
      book.nextWatcher += 1
      book.watchers[number] = Watcher(service: service, changes: changes)
      return (book.standings[service], number)
    }
    changes.onTermination = { [weak self] _ in self?.forget(number) }
    return (number, now, stream)
  }

  /// Notes what a watcher has been sent.
  func note(_ told: Standing, to watcher: UInt64) {
    book.withLock { $0.watchers[watcher]?.told = told }
  }

  /// How many watch.
  var watcherCount: Int { book.withLock { $0.watchers.count } }

  private func forget(_ watcher: UInt64) {
    book.withLock { _ = $0.watchers.removeValue(forKey: watcher) }
  }
}
