internal import Glibc
public import Journal
internal import Synchronization

/// Keeps `views.db` up with the journal, on a thread of its own.
///
/// The file is derived: it is folded from the entries, may be lost at any time, and is built anew from entry 1 when it is
/// missing, damaged, of another layout or of another journal. Nothing that goes wrong here reaches the ledger: it is
/// logged and tried again.
public final class ViewBuilder: Sendable {
  private let progress = Progress()
  private let door: ViewDoor
  private let openSource: @Sendable () throws -> any EntrySource
  private let thread: Mutex<pthread_t?>

  /// Begins to follow. Make it once the journal is open, one to a directory.
  ///
  /// - Parameters:
  ///   - directory: the state directory, held by this process.
  ///   - openSource: opens the journal for reading. Called on the builder's thread, again after a failure, and by
  ///     `rebuild`; each source it returns is used on the thread that asked for it.
  ///   - log: called on the builder's thread.
  public convenience init(
    directory: String, openSource: @escaping @Sendable () throws -> any EntrySource,
    log: @escaping @Sendable (ViewNotice) -> Void
  ) {
    self.init(
      directory: directory, firstPause: .seconds(1), openSource: openSource, log: log)
  }

  init(
    directory: String, firstPause: Duration,
    openSource: @escaping @Sendable () throws -> any EntrySource,
    log: @escaping @Sendable (ViewNotice) -> Void
  ) {
    let door = ViewDoor(path: directory + ViewFile.name)
    let progress = progress
    self.door = door
    self.openSource = openSource
    let work: @Sendable () -> Void = {
      Follower(
        progress: progress, door: door, firstPause: firstPause, openSource: openSource, log: log
      ).run()
    }
    thread = Mutex(startThread(work))
  }

  deinit { stop() }

  /// Says that the journal reaches that entry. From any thread, after each commit; it costs a lock of a few instructions.
  public func wake(through entry: UInt64) { progress.wake(through: entry) }

  /// Throws the views away and has them folded again from entry 1, in the background.
  ///
  /// Returns how many entries will be read: all that are in the journal now. Throws what opening the journal throws.
  public func rebuild() throws -> UInt64 {
    let last = try openSource().lastSeal()?.last ?? 0
    progress.wake(through: last)
    progress.orderRebuild(because: "it was ordered")
    return last
  }

  /// A reader of its own connection, for one thread. It needs no file yet, and outlives rebuilds.
  public func makeReader() -> sending HistoryReader { HistoryReader(progress, door) }

  /// Ends after the batch at hand and waits for that. Readers still read what there is. Not from the `log` closure.
  public func stop() {
    progress.stop()
    thread.withLock { thread in
      if let running = thread { pthread_join(running, nil) }
      thread = nil
    }
  }
}

private func startThread(_ work: @escaping @Sendable () -> Void) -> pthread_t {
  final class Box: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Box(work)).toOpaque()
  let status = pthread_create(
    &thread, nil,
    { box in
      Unmanaged<Box>.fromOpaque(box!).takeRetainedValue().work()
      return nil
    }, box)
  precondition(status == 0, "No thread could be made.")
  return thread
}
