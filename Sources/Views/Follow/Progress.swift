internal import Glibc

/// What the threads around the views tell each other: how far the journal goes, how far the views have come, and what is
/// to be done. Its lock is held for a few instructions only, so that a waker never waits for a disk.
final class Progress: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var state = State()

  private struct State {
    var wanted: UInt64 = 0
    var through: UInt64 = 0
    var rebuilds = 0
    var reason = ""
    var isStopping = false
    /// How many wait for the views to come further.
    var waiting = 0
    /// Until when the builder lets entries gather, having caught up.
    var restsUntil = ContinuousClock.now

    /// Whether there is work that should not wait: somebody does, or much has gathered.
    var isPressing: Bool {
      through < wanted && (waiting > 0 || wanted - through >= Progress.gathering)
    }
  }

  /// How long a builder that has caught up lets entries gather: a commit of its own for each of theirs would cost more
  /// than theirs does.
  private static let rest: Duration = .seconds(1)
  /// So many gathered entries end the rest.
  private static let gathering: UInt64 = 20_000

  /// What the builder has to do next.
  struct Task {
    /// The last entry it was told of.
    let wanted: UInt64
    /// How many rebuilds were ordered so far.
    let rebuilds: Int
    /// Why the last of them.
    let reason: String
  }

  init() {
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }
}

// MARK: - Around the builder

extension Progress {
  /// The journal reaches that entry.
  func wake(through entry: UInt64) {
    update { state in
      guard entry > state.wanted else { return false }
      let wasIdle = state.through >= state.wanted
      state.wanted = entry
      return wasIdle || state.isPressing
    }
  }

  /// Orders a rebuild; from now on nothing counts as reached.
  func orderRebuild(because reason: String) {
    update { state in
      state.reason = reason
      state.rebuilds += 1
      state.through = 0
      return true
    }
  }

  func stop() {
    update { state in
      state.isStopping = true
      return true
    }
  }

  /// Waits until the views have reached an entry; false at the deadline, or once the builder is stopping.
  func wait(through entry: UInt64, until deadline: ContinuousClock.Instant) -> Bool {
    locked {
      state.waiting += 1
      defer { state.waiting -= 1 }
      if state.through < entry { pthread_cond_broadcast(changed) }
      while state.through < entry {
        guard !state.isStopping, wait(until: deadline) else { return false }
      }
      return true
    }
  }
}

// MARK: - The builder's side

extension Progress {
  /// Waits until there is something to do, at once where somebody waits, else about once a second; nil when it is time to
  /// stop.
  func next(after rebuilds: Int) -> Task? {
    locked {
      while !state.isStopping, state.rebuilds == rebuilds, !state.isPressing {
        if state.through >= state.wanted {
          pthread_cond_wait(changed, mutex)
        } else if !wait(until: state.restsUntil) {
          break
        }
      }
      guard !state.isStopping else { return nil }
      return Task(wanted: state.wanted, rebuilds: state.rebuilds, reason: state.reason)
    }
  }

  /// The views have come so far; ignored when a rebuild was ordered meanwhile.
  func reach(_ entry: UInt64, in task: Task) {
    update { state in
      guard state.rebuilds == task.rebuilds else { return false }
      state.through = entry
      if entry >= task.wanted { state.restsUntil = .now + Self.rest }
      state.wanted = max(state.wanted, entry)
      return true
    }
  }

  /// The journal was read to its end: a promise of more entries than it has is forgotten.
  func settle(_ task: Task) {
    update { state in
      if state.rebuilds == task.rebuilds, state.wanted == task.wanted {
        state.wanted = state.through
      }
      return false
    }
  }

  /// Sits out a pause that only a stop or the order of a rebuild cuts short.
  func pause(until deadline: ContinuousClock.Instant, after rebuilds: Int) {
    locked {
      while !state.isStopping, state.rebuilds == rebuilds, wait(until: deadline) {}
    }
  }
}

// MARK: - The lock

extension Progress {
  /// Changes the state, and wakes everybody who waits when the body says so.
  private func update(_ body: (inout State) -> Bool) {
    locked { if body(&state) { pthread_cond_broadcast(changed) } }
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Waits for a change, holding the lock before and after; false once the deadline has passed.
  private func wait(until deadline: ContinuousClock.Instant) -> Bool {
    // Anything longer than a day is cut to a day and looked at again.
    let left = min(ContinuousClock.now.duration(to: deadline), .seconds(86_400))
    guard left > .zero else { return false }
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let nanoseconds = Int64(time.tv_nsec) + left.components.attoseconds / 1_000_000_000
    time.tv_sec += Int(left.components.seconds + nanoseconds / 1_000_000_000)
    time.tv_nsec = Int(nanoseconds % 1_000_000_000)
    pthread_cond_timedwait(changed, mutex, &time)
    return true
  }
}
