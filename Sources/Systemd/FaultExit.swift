import Glibc
public import Logging

/// The way out when going on would be wrong: a failed append or sync, a broken invariant.
///
/// Memory may be ahead of the disk, so nothing is finished, drained or saved: the line is logged,
/// the manager is told, the process is gone. The next start recovers.
public struct FaultExit: Sendable {
  /// `EX_IOERR`: what every fault ends with.
  public static let exitCode: Int32 = EX_IOERR

  private let outlet: LogOutlet
  private let notifier: Notifier
  private let logger: Logger

  public init(outlet: LogOutlet, notifier: Notifier, logger: Logger) {
    self.outlet = outlet
    self.notifier = notifier
    self.logger = logger
  }

  /// Ends the process at once with exit code 74.
  /// - Parameters:
  ///   - what: one sentence without personal data; it is logged and becomes the status.
  ///   - code: the `errno` that caused it, 0 when there is none.
  public func end(_ what: String, errno code: Int32 = 0, metadata: Logger.Metadata = [:]) -> Never {
    // Should the log or the manager hang, the alarm ends the process.
    signal(SIGALRM, SIG_DFL)
    alarm(2)
    var all = metadata
    if code != 0 { all["fault.errno"] = "\(String(cString: strerror(code)))" }
    logger.report(.fault, at: .critical, "\(what)", metadata: all)
    notifier.notify(.errno(code), .status(what))
    outlet.flush(within: .milliseconds(500))
    notifier.flush(within: .milliseconds(500))
    _exit(Self.exitCode)
  }
}
