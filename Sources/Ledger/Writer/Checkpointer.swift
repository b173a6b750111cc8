internal import Cards
internal import Journal
internal import Synchronization

/// Writes images of the state beside the journal, on a thread of its own, never ahead of what is durable.
final class Checkpointer: Sendable {
  private let thread = DedicatedThread()
  private let store: Mutex<Store>
  private let isBusy = Atomic<Bool>(false)
  private let onFault: @Sendable (any Error) -> Void

  private struct Store: ~Copyable {
    let checkpoint: CheckpointStore?
    var hasFailed = false
  }

  /// Where a start begins.
  struct Marks: Sendable, Equatable {
    /// The first entry it reads.
    let replayFrom: UInt64
    /// The first entry whose effects some image lacks.
    let foldFrom: UInt64
  }

  /// `store`: nil for a ledger without one, in tests. `onFault` is told once when saving fails; the ledger goes on, and
  /// the next start replays more.
  init(_ store: sending CheckpointStore?, onFault: @escaping @Sendable (any Error) -> Void) {
    self.store = Mutex(Store(checkpoint: store))
    self.onFault = onFault
  }

  /// Whether it can take images now.
  var isFree: Bool { !isBusy.load(ordering: .acquiring) }

  /// Writes images once the writer has made what they rest on durable: every entry up to `last`, for the counts of
  /// handles beside the images are those of this moment.
  func save(
    _ images: [StateImage], marks: Marks, through last: UInt64, after writer: JournalWriter
  ) {
    isBusy.store(true, ordering: .releasing)
    writer.afterAll { [self] in
      // A journal that failed meanwhile is behind these images; they must not be kept.
      let isDurable = last <= writer.durable
      thread.perform { [self] in
        if isDurable { write(images, marks, durable: last) }
        isBusy.store(false, ordering: .releasing)
      }
    }
  }

  /// Syncs what was written, and ends. The writer has ended before.
  func stop() {
    thread.perform { [self] in
      store.withLock { store in
        guard !store.hasFailed else { return }
        do { try store.checkpoint?.makeDurable() } catch { onFault(error) }
      }
    }
    thread.stop()
  }

  private func write(_ images: [StateImage], _ marks: Marks, durable: UInt64) {
    store.withLock { store in
      guard !store.hasFailed, let checkpoint = store.checkpoint else { return }
      var pages = PageBatch()
      FoldMark.bytes(marks.foldFrom).withUnsafeBytes { mark in
        pages.append(table: FoldMark.table, page: 0, entry: durable, layout: 1, image: mark)
      }
      for image in images {
        image.bytes.withUnsafeBytes { bytes in
          pages.append(
            table: image.table, page: image.page, entry: image.entry, layout: image.layout,
            image: bytes)
        }
      }
      do {
        try checkpoint.write(pages, replayFrom: marks.replayFrom, durableThrough: durable)
      } catch {
        store.hasFailed = true
        onFault(error)
      }
    }
  }
}
