import Glibc
public import Logging

/// Where log lines go.
public enum LogDestination: Sendable, Equatable {
  /// The systemd journal, as structured fields.
  case journal
  /// Standard error, as lines people read.
  case standardError

  /// The journal when standard error is connected to it: systemd says so by naming the stream's
  /// device and inode in `JOURNAL_STREAM`, so that a redirected child does not mistake the variable
  /// for its own.
  public init(environment: (String) -> String?) {
    var standardError = stat()
    guard let stream = environment("JOURNAL_STREAM"), fstat(STDERR_FILENO, &standardError) == 0
    else {
      self = .standardError
      return
    }
    let matches = stream == "\(standardError.st_dev):\(standardError.st_ino)"
    self = matches ? .journal : .standardError
  }
}

/// The process's log: chosen once at start, before anything is logged.
public enum ProcessLog {
  /// Makes every `Logger` of this process write to the right place; returns the outlet, to flush at
  /// the end. Call once per process.
  public static func bootstrap(
    identifier: String, level: Logger.Level,
    environment: (String) -> String? = processEnvironment
  ) -> LogOutlet {
    let outlet = LogDestination(environment: environment).outlet(identifier: identifier)
    LoggingSystem.bootstrap { label in
      OutletLogHandler(label: label, outlet: outlet, logLevel: level)
    }
    return outlet
  }
}

extension LogDestination {
  func outlet(identifier: String) -> LogOutlet {
    switch self {
    case .journal: LogOutlet { JournalEntry($0, identifier: identifier).send() }
    case .standardError: LogOutlet { ReadableLine($0).write() }
    }
  }
}
