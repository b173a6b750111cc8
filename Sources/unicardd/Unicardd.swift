import ArgumentParser

/// The daemon's command line: `serve` (what happens without a subcommand) and `init`.
@main
struct Unicardd: AsyncParsableCommand {
  /// The daemon's version, as its status tells it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "unicardd",
    abstract: "Keeps the ledger of the unified government services card.",
    discussion: """
      One daemon serves one governorate. Offices reach it over Unix sockets, one per role, \
      guarded by one Unix group per role; the kernel says who is calling.

      Begin with a ledger:
        unicardd init --kind production --clerk 1201 --clerk 1202

      Serve it (systemd does this: systemctl enable --now unicardd):
        unicardd --require-kind production

      Try everything as an ordinary user, without touching the system:
        unicardd init --kind rehearsal --state-directory /tmp/u \\
          --clerk $(id -u) --clerk 64001
        unicardd --state-directory /tmp/u --socket-directory /tmp/u/s

      SIGTERM and SIGINT stop it in order, SIGHUP reloads, and nothing acknowledged is lost \
      by any way it ends.

      Exit codes:
         0  stopped in order
        64  the command line is wrong
        66  a file named in it cannot be read
        69  another daemon has the ledger or a socket
        70  an error of the daemon's own
        73  something cannot be created
        74  the disk failed; the next start recovers
        77  the user may not do this
        78  the ledger, a key or the time zone is not as required
      """,
    version: version,
    subcommands: [ServeCommand.self, InitCommand.self],
    defaultSubcommand: ServeCommand.self)
}
