internal import Journal

/// The builder's thread from inside: opens the file, folds batch after batch, and gets up again after a failure.
///
/// After any failure it lets go of both files and opens them again, so that it goes on from what is really on the disk.
final class Follower {
  private let progress: Progress
  private let door: ViewDoor
  private let openSource: @Sendable () throws -> any EntrySource
  private let log: @Sendable (ViewNotice) -> Void
  private var patience: Patience
  private var source: (any EntrySource)?
  private var tables: ViewTables?
  private var rebuilds = 0
  /// Why the file that stands there has to go.
  private var condemned: String?

  init(
    progress: Progress, door: ViewDoor, firstPause: Duration,
    openSource: @escaping @Sendable () throws -> any EntrySource,
    log: @escaping @Sendable (ViewNotice) -> Void
  ) {
    self.progress = progress
    self.door = door
    self.openSource = openSource
    self.log = log
    patience = Patience(firstPause: firstPause)
  }

  /// Follows until it is told to stop.
  func run() {
    // Looks once at where the journal ends, whether or not anybody has said so.
    progress.wake(through: 1)
    while let task = progress.next(after: rebuilds) {
      do {
        try step(task)
      } catch {
        recover(from: error, in: task)
      }
    }
  }

  private func step(_ task: Progress.Task) throws {
    let source = try openedSource()
    let tables = try openedTables(task, source)
    let count = try Batch.fold(from: source, into: tables)
    let through = try tables.progress().through
    // Said first: whoever waited for the views finds that they have moved on in the log.
    if patience.reached(through) { log(.recovered(through: through)) }
    progress.reach(through, in: task)
    if count == 0 { progress.settle(task) }
  }

  private func recover(from error: any Error, in task: Progress.Task) {
    tables = nil
    source = nil
    if ViewFile.isUnusable(door.path, after: error) { condemned = "\(error)" }
    let pause = patience.failed()
    log(.failed("\(error)", pause: pause))
    progress.pause(until: .now + pause, after: task.rebuilds)
  }
}

// MARK: - Opening

extension Follower {
  private func openedSource() throws -> any EntrySource {
    if let source { return source }
    let opened = try openSource()
    progress.wake(through: try opened.lastSeal()?.last ?? 0)
    source = opened
    return opened
  }

  private func openedTables(
    _ task: Progress.Task, _ source: any EntrySource
  ) throws -> ViewTables {
    if task.rebuilds != rebuilds { condemned = condemned ?? task.reason }
    if let condemned {
      try replace(because: condemned, in: task)
    } else if !ViewFile.exists(door.path) {
      try replace(because: "there are none yet", in: task)
    }
    (condemned, rebuilds) = (nil, task.rebuilds)
    if let tables { return tables }
    let opened = try ViewTables(path: door.path)
    try check(opened, against: source)
    tables = opened
    return opened
  }

  private func replace(because reason: String, in task: Progress.Task) throws {
    tables = nil
    progress.reach(0, in: task)
    try door.replace()
    log(.rebuilding(reason))
  }

  /// Goes on only from an entry that stands in this very journal.
  private func check(_ tables: ViewTables, against source: any EntrySource) throws {
    let (through, root) = try tables.progress()
    guard through > 0 else { return }
    guard try Batch.root(of: through, in: source) == root, !root.isEmpty else {
      throw Unusable.otherJournal(through: through)
    }
  }
}
