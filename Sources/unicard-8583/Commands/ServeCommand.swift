internal import ArgumentParser
internal import ISO8583
internal import Logging
internal import Office
internal import Systemd

/// `serve`: takes connections until it is told to stop, and ends when what was asked is answered.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves terminals until it is told to stop (the default).",
    discussion: """
      PINs come in blocks of ISO 9564-1 format 4 in field 110, under the key that the credential \
      zone-pin-key holds (16, 24 or 32 bytes). --clear-pin-blocks takes unprotected blocks of \
      format 0 in field 52 instead: for a rehearsal over a Unix socket only.
      The credential request-key (16 bytes or more) keys the identities of requests.

      Examples:
        unicard-8583 --role pos --listen unix:/run/unicard-8583-pos/terminals.sock
        unicard-8583 serve --role atm --listen 127.0.0.1:8583 --terminals /etc/unicard/machines
      """)

  @Option(
    help: ArgumentHelp(
      "Where terminals connect: unix:PATH, 127.0.0.1:PORT or [::1]:PORT. No other address is taken.",
      valueName: "address"))
  var listen: EdgeAddress

  @Option(help: ArgumentHelp("Whose terminals they are: pos or atm.", valueName: "role"))
  var role: TerminalRole

  @Option(help: ArgumentHelp("Where the daemon's sockets are.", valueName: "directory"))
  var socketDir = "/run/unicard"

  @Option(
    help: ArgumentHelp(
      "A file that names each terminal's registered device: TERMINAL [MERCHANT] DEVICE on a line. "
        + "Without it field 41 is the device's code.",
      valueName: "file"))
  var terminals: String?

  @Option(
    help: ArgumentHelp(
      "The fields by which a terminal finds its answer; a message without one is answered 30.",
      valueName: "fields"))
  var match = MatchFields.usual

  @Flag(help: "Take PIN blocks that nothing protects. For a rehearsal, over a Unix socket.")
  var clearPinBlocks = false

  @OptionGroup(title: "Limits") var limits: LimitOptions

  @Option(
    help: ArgumentHelp(
      "On a rehearsal ledger only: the uid in whose name is asked.", valueName: "uid",
      visibility: .hidden))
  var clerk: UInt32?

  @Option(
    help: ArgumentHelp(
      "The least important line to log: trace, debug, info, notice, warning, error or critical.",
      valueName: "level"),
    transform: Self.level)
  var logLevel: Logger.Level = .info

  func validate() throws {
    if clearPinBlocks && !listen.isUnix {
      throw ValidationError("--clear-pin-blocks is for a Unix socket.")
    }
  }

  func run() async throws {
    let process = EdgeProcess.begin(logLevel: logLevel)
    try await process.explainingFailure {
      let setting = try setting(logger: process.logger)
      let listener = try TerminalListener(listen, group: "unicard-8583-\(role.rawValue)")
      let server = TerminalServer(
        listener, setting: setting, limits: limits.limits, desk: desk)
      try await process.supervise(server, status: "Serving \(role.rawValue) on \(listen).")
    }
  }

  private func setting(logger: Logger) throws -> EdgeSetting {
    EdgeSetting(
      role: role, terminals: try terminals.map(Terminals.init(file:)) ?? .byCode,
      identity: try Keys.identity(logger: logger),
      pins: PINDesk(translator: try Keys.translator(isClear: clearPinBlocks, logger: logger)),
      match: match.fields, logger: logger)
  }

  /// What makes a connection its own line to the daemon.
  private var desk: @Sendable () -> DaemonDesk {
    let socket = "\(socketDir)/\(role.rawValue).sock"
    let metadata = clerk.map { [("rehearsal-clerk", "\($0)")] } ?? []
    let limits = limits.limits
    return {
      let line = Line(
        to: socket, timeout: limits.daemonTimeout, metadata: metadata, dial: dialDaemon)
      return DaemonDesk(Persistence(line: line, patience: limits.patience))
    }
  }

  @Sendable private static func level(_ name: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else {
      throw ValidationError("\(name) is no log level.")
    }
    return level
  }
}
