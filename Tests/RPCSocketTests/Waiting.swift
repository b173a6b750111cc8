import Glibc
import RPCSocket

/// Looks again and again until something is so; false if it is not within ten seconds, which no healthy run comes near.
func eventually(_ holds: () -> Bool) -> Bool {
  for _ in 0..<10_000 {
    if holds() { return true }
    usleep(1000)
  }
  return false
}

/// The process's open descriptors.
func openDescriptors() -> Int {
  guard let directory = opendir("/proc/self/fd") else { return -1 }
  defer { closedir(directory) }
  var count = 0
  while readdir(directory) != nil { count += 1 }
  return count
}

/// Calls kept by a handler, to be answered by the test from its own thread.
final class Shelf: Sendable {
  private let calls = Locked<[UnaryCall]>([])

  var count: Int { calls.value.count }

  func put(_ call: UnaryCall) { calls.change { $0.append(call) } }

  /// All calls, once there are so many.
  func take(_ count: Int) -> [UnaryCall] {
    _ = eventually { self.count >= count }
    return calls.change { calls in
      defer { calls = [] }
      return calls
    }
  }
}
