internal import Glibc
internal import Synchronization

/// A thread of its own that runs work in order: an executor for an actor, or a lane for one kind of slow work.
///
/// With an `interval` it also runs `tick` whenever that long has passed without one, by the monotonic clock.
final class DedicatedThread: SerialExecutor, @unchecked Sendable {
  private var mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var queue: [@Sendable () -> Void] = []
  private var isStopping = false
  private var thread = pthread_t()
  private let intervalNanoseconds: Int64?
  private var tick: (@Sendable () -> Void)?
  /// The thread's own word for itself, once it runs.
  private let runner = Atomic<pthread_t>(0)

  init(everyMilliseconds interval: Int64? = nil) {
    intervalNanoseconds = interval.map { $0 * 1_000_000 }
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    let unmanaged = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, nil,
      { argument in
        Unmanaged<DedicatedThread>.fromOpaque(argument!).takeRetainedValue().run()
        return nil
      }, unmanaged.toOpaque())
    precondition(status == 0, "No thread could be made.")
  }

  deinit {
    mutex.deallocate()
    condition.deallocate()
  }

  /// Says what to run on every tick; before the first one.
  func onTick(_ body: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(mutex)
    tick = body
    pthread_mutex_unlock(mutex)
  }

  /// Runs the work after all that was handed in before it.
  func perform(_ work: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(mutex)
    queue.append(work)
    if queue.count == 1 { pthread_cond_signal(condition) }
    pthread_mutex_unlock(mutex)
  }

  /// Runs what is left, ends the thread and waits for it. Not from the thread itself.
  func stop() {
    pthread_mutex_lock(mutex)
    isStopping = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
    pthread_join(thread, nil)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    perform { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// Work that was handed in by `perform` is isolated too, though no task carries it: `assumeIsolated` asks here.
  func isIsolatingCurrentContext() -> Bool? {
    runner.load(ordering: .relaxed) == pthread_self()
  }

  func checkIsolated() {
    precondition(isIsolatingCurrentContext() == true, "Not on the thread that owns this.")
  }

  private func run() {
    runner.store(pthread_self(), ordering: .relaxed)
    var nextTick = intervalNanoseconds.map { Self.now() + $0 } ?? .max
    while true {
      pthread_mutex_lock(mutex)
      while queue.isEmpty, !isStopping, Self.now() < nextTick { wait(until: nextTick) }
      let work = queue
      queue = []
      let isOver = isStopping && work.isEmpty
      let tick = tick
      pthread_mutex_unlock(mutex)
      if isOver { return }
      for item in work { item() }
      if Self.now() >= nextTick, let interval = intervalNanoseconds {
        tick?()
        nextTick = Self.now() + interval
      }
    }
  }

  private func wait(until deadline: Int64) {
    guard deadline != .max else {
      pthread_cond_wait(condition, mutex)
      return
    }
    var time = timespec(
      tv_sec: Int(deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
    pthread_cond_timedwait(condition, mutex, &time)
  }

  /// The monotonic clock, in nanoseconds.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// Things handed from many threads to one, a batch at a time: the receiver is woken once for all that has gathered.
final class Mailbox<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])

  /// Puts items in; true when the box was empty, so that the receiver has to be woken.
  func put(_ more: [Item]) -> Bool {
    items.withLock { items in
      let wasEmpty = items.isEmpty
      items.append(contentsOf: more)
      return wasEmpty
    }
  }

  /// Takes everything out.
  func takeAll() -> [Item] {
    items.withLock { items in
      let all = items
      items = []
      return all
    }
  }
}
