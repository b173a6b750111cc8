internal import Glibc
internal import Messages

/// One arena for each thread that decodes or encodes: nothing shared, nothing asked of `malloc` once it is warm.
enum ThreadArena {
  private static let slot: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key) { arena in
      if let arena { Unmanaged<Arena>.fromOpaque(arena).release() }
    }
    precondition(status == 0, "No room for a thread's arena.")
    return key
  }()

  /// The arena of this thread. Use it for one message at a time, and do not hand it on.
  static var current: Arena {
    if let known = pthread_getspecific(slot) {
      return Unmanaged<Arena>.fromOpaque(known).takeUnretainedValue()
    }
    let fresh = Arena()
    pthread_setspecific(slot, Unmanaged.passRetained(fresh).toOpaque())
    return fresh
  }
}
