internal import Glibc
internal import Logging
internal import Office
internal import ServiceLifecycle
internal import Synchronization

/// Takes connections, gives each a thread, and ends when each has answered what it was asked.
final class TerminalServer: Service {
  private let listener: TerminalListener
  private let setting: EdgeSetting
  private let limits: EdgeLimits
  private let desk: @Sendable () -> DaemonDesk
  private let stop = StopSignal()
  private let threads = ThreadCount()

  init(
    _ listener: TerminalListener, setting: EdgeSetting, limits: EdgeLimits,
    desk: @escaping @Sendable () -> DaemonDesk
  ) {
    (self.listener, self.setting, self.limits) = (listener, setting, limits)
    self.desk = desk
  }

  /// Serves until it is told to stop; then no connection is taken and no message read any more.
  func run() async throws {
    begin { $0.acceptAll() }
    // Cancelled means to stop as well.
    try? await gracefulShutdown()
    stop.fire()
    await threads.ended()
  }

  private func acceptAll() {
    while true {
      switch listener.accept(unless: stop) {
      case .stopped: return
      case .nobody: break
      case .exhausted(let code):
        setting.logger.warning(
          "No connection can be taken", metadata: ["error": "\(String(cString: strerror(code)))"])
        Surroundings.sleep(limits.acceptPause)
      case .connection(let descriptor): take(descriptor)
      }
    }
  }

  private func take(_ descriptor: Int32) {
    // One of the threads accepts.
    guard threads.count <= limits.connections else {
      setting.logger.warning("A connection too many", metadata: ["limit": "\(limits.connections)"])
      close(descriptor)
      return
    }
    begin { $0.serve(descriptor) }
  }

  private func serve(_ descriptor: Int32) {
    var connection = TerminalConnection(
      descriptor, exchange: Exchange(setting, desk: desk()), limits: limits)
    setting.logger.debug("Connected")
    let end = connection.serve(unless: stop)
    setting.logger.debug("Disconnected", metadata: ["cause": "\(end.rawValue)"])
  }

  /// Runs the body on a thread of its own.
  private func begin(_ body: @escaping @Sendable (TerminalServer) -> Void) {
    threads.begin()
    detachThread { [self] in
      body(self)
      threads.end()
    }
  }
}

/// Counts threads, and tells when the last has ended.
private final class ThreadCount: Sendable {
  private struct Book {
    var count = 0
    var whenNone: CheckedContinuation<Void, Never>?
  }

  private let book = Mutex(Book())

  var count: Int { book.withLock { $0.count } }

  func begin() { book.withLock { $0.count += 1 } }

  func end() {
    let waiting = book.withLock { book -> CheckedContinuation<Void, Never>? in
      book.count -= 1
      guard book.count == 0 else { return nil }
      defer { book.whenNone = nil }
      return book.whenNone
    }
    waiting?.resume()
  }

  /// Waits until none is left.
  func ended() async {
    await withCheckedContinuation { continuation in
      let isOver = book.withLock { book in
        if book.count > 0 { book.whenNone = continuation }
        return book.count == 0
      }
      if isOver { continuation.resume() }
    }
  }
}

/// A thread's work, on its way to the thread.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func detachThread(_ run: @escaping @Sendable () -> Void) {
  var thread = pthread_t()
  let status = pthread_create(
    &thread, nil,
    { argument in
      Unmanaged<ThreadBody>.fromOpaque(argument!).takeRetainedValue().run()
      return nil
    }, Unmanaged.passRetained(ThreadBody(run)).toOpaque())
  precondition(status == 0, "No thread could be made.")
  pthread_detach(thread)
}
