import ArgumentParser
import Cards
import Journal
import Logging
import Systemd

/// `unicardd serve`: everything from an empty process to READY, and in order back to nothing.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves a ledger until it is told to stop (the default).",
    discussion: """
      Under systemd the sockets are inherited by name, the log goes to the journal as fields, \
      and the watchdog is fed on proof that the ledger and the event loop are alive.
      By hand the daemon opens its sockets itself and logs readable lines.

      Examples:
        unicardd --state-directory /tmp/u --socket-directory /tmp/u/s --log-level debug
        unicardd serve --require-kind production
      """)

  @OptionGroup var state: StateDirectoryOption
  @OptionGroup var sockets: SocketDirectoryOption

  @Option(help: ArgumentHelp("Serve only a ledger of this kind.", valueName: "kind"))
  var requireKind: LedgerKind?

  @Option(
    name: .customLong("issuer"), parsing: .singleValue,
    help: ArgumentHelp(
      "The first six to eight digits of the cards that are taken, once for each issuer. "
        + "A rehearsal takes 40000000, which no bank has; a production ledger none but these.",
      valueName: "digits"),
    transform: Self.issuer)
  var issuers: [IssuerPrefix] = []

  @Option(
    help: ArgumentHelp(
      "The least important line to log: trace, debug, info, notice, warning, error or critical.",
      valueName: "level"),
    transform: Self.level)
  var logLevel: Logger.Level = .info

  func run() async throws {
    let setting = ProcessSetting.begin(logLevel: logLevel)
    try await setting.explainingFailure { try await serve(setting) }
  }

  private func serve(_ setting: ProcessSetting) async throws {
    let clock = try CairoClock.start()
    let directory = try LedgerDirectory.enter(state.path)
    defer { extendLifetime(directory) }
    let sockets = try plan.open()
    defer { SocketPlan.remove(sockets) }
    let opening = Opening(
      directory: directory, requiredKind: requireKind, issuers: issuers, sockets: sockets,
      clock: clock,
      notifier: setting.notifier, fault: setting.fault, logger: setting.logger)
    setting.reportMissing(sockets)
    setting.notifier.notify(.status("Opening the ledger."))
    let masterKey = try Credential.named(KeySource.credentialName)
    let daemon = try await Assembly.open(opening, masterKey: masterKey)
    try await setting.supervise(daemon)
    daemon.close()
  }

  private var plan: SocketPlan {
    SocketPlan(
      directory: sockets.path, roles: SocketNames.all, group: SocketNames.group)
  }

  @Sendable private static func issuer(_ digits: String) throws -> IssuerPrefix {
    guard let prefix = IssuerPrefix(digits) else {
      throw ValidationError("\(digits) is no issuer's prefix: six to eight digits.")
    }
    return prefix
  }

  @Sendable private static func level(_ name: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else {
      throw ValidationError("\(name) is no log level.")
    }
    return level
  }
}
