internal import Glibc

/// A door that one thread shuts and others wait at; for tests that must see a thread waiting.
final class Gate: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var isShut = false
  private var waiting = 0

  init() {
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  func shut() { locked { isShut = true } }

  func open() { locked { isShut = false } }

  /// Waits while the gate is shut.
  func pass() {
    locked {
      waiting += 1
      pthread_cond_broadcast(changed)
      while isShut { pthread_cond_wait(changed, mutex) }
      waiting -= 1
    }
  }

  /// Waits until somebody stands at the gate.
  func awaitArrival() {
    locked { while waiting == 0 { pthread_cond_wait(changed, mutex) } }
  }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(mutex)
    body()
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }
}
