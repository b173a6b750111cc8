import Glibc

/// What a command takes from the process around it; tests bring their own.
public struct Surroundings {
  /// An environment variable; nil when unset or empty.
  public var variable: (String) -> String?
  public var input: Lines
  public var output: any Sink
  public var errors: any Sink
  /// True when a person sits at both ends: prompts make sense.
  public var isConversation: Bool
  /// True when the results go to a screen, which reorders text.
  public var outputIsTerminal: Bool
  /// True when the errors go to a screen, where a progress bar may draw.
  public var errorsAreTerminal: Bool
  /// Milliseconds since 1970, for request ids.
  public var now: () -> Int64
  /// Waits between attempts.
  public var pause: (Duration) -> Void

  public init(
    variable: @escaping (String) -> String?, input: Lines, output: any Sink, errors: any Sink,
    isConversation: Bool = false, outputIsTerminal: Bool = false, errorsAreTerminal: Bool = false,
    now: @escaping () -> Int64 = Surroundings.milliseconds,
    pause: @escaping (Duration) -> Void = Surroundings.sleep
  ) {
    (self.variable, self.input, self.output, self.errors) = (variable, input, output, errors)
    self.isConversation = isConversation
    self.outputIsTerminal = outputIsTerminal
    self.errorsAreTerminal = errorsAreTerminal
    (self.now, self.pause) = (now, pause)
  }

  /// The real process: its environment, its three streams, its clock.
  public static func process() -> Surroundings {
    Surroundings(
      variable: variable, input: Lines(descriptor: STDIN_FILENO),
      output: Descriptor(STDOUT_FILENO), errors: Descriptor(STDERR_FILENO),
      isConversation: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorsAreTerminal: isatty(STDERR_FILENO) == 1)
  }
}

extension Surroundings {
  /// A variable of the process's environment; nil when unset or empty.
  public static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The wall clock in milliseconds since 1970.
  public static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Sleeps the thread.
  public static func sleep(_ length: Duration) {
    let (seconds, attoseconds) = length.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    var left = timespec()
    while nanosleep(&time, &left) == -1, errno == EINTR { time = left }
  }
}
