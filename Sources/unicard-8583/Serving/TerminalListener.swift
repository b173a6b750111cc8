internal import Glibc
internal import Systemd

/// The socket that terminals connect to; its file, if it has one, goes with it.
final class TerminalListener: Sendable {
  let address: EdgeAddress
  private let descriptor: Int32

  /// Opens it. A Unix socket has mode 0660 and, where the process may give it away, that group.
  init(_ address: EdgeAddress, group: String) throws(ListeningSocketError) {
    self.address = address
    switch address {
    case .unix(let path): descriptor = try ListeningSocket.open(at: path, group: group)
    case .loopback, .loopback6: descriptor = try EdgeSocket.listen(on: address)
    }
    // Somebody who hangs up between poll and accept must not make accept wait.
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  /// What waiting for a connection came to.
  enum Accepted {
    case connection(Int32)
    /// Nobody after all.
    case nobody
    /// The process or the system is out of something.
    case exhausted(Int32)
    case stopped
  }

  /// Waits for the next connection, or for the word to stop.
  func accept(unless stop: StopSignal) -> Accepted {
    guard stop.waits(for: descriptor, within: nil) == .ready else { return .stopped }
    let connection = Glibc.accept(descriptor, nil, nil)
    guard connection < 0 else {
      _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
      return .connection(connection)
    }
    switch errno {
    case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted(errno)
    default: return .nobody
    }
  }

  deinit {
    if case .unix(let path) = address { unlink(path) }
    close(descriptor)
  }
}
