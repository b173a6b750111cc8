import Glibc

/// A terminal that shows nothing of what is typed, for as long as this value lives. Its settings
/// come back at the end, whatever the end is: signals that would end the process wait until then.
struct UnseenMode: ~Copyable {
  private let descriptor: Int32
  private var settings = termios()
  private var mask = sigset_t()
  private static let held = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  /// Nil when the descriptor is not a terminal. What was typed ahead is thrown away.
  init?(_ descriptor: Int32) {
    self.descriptor = descriptor
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in Self.held { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &mask)
    var unseen = settings
    unseen.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
    tcsetattr(descriptor, TCSAFLUSH, &unseen)
  }

  deinit {
    var (settings, mask) = (settings, mask)
    tcsetattr(descriptor, TCSADRAIN, &settings)
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// The next byte typed; nil when the terminal is gone or a signal waits to be delivered.
  func byte() -> UInt8? {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 100) <= 0 {
      if Self.isSignalWaiting { return nil }
    }
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? byte : nil
  }

  private static var isSignalWaiting: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return held.contains { sigismember(&waiting, $0) == 1 }
  }
}
