internal import ArgumentParser

/// The command line: `serve` (what happens without a subcommand) and `probe`.
@main
struct Unicard8583: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unicard-8583",
    abstract: "Serves tills and cash machines that speak ISO 8583.",
    discussion: """
      It takes authorizations, purchases, cash, refunds, advices, reversals and network messages \
      (0100 0200 0220 0400 0420 0800), asks the daemon as the merchants' role (pos) or the cash \
      machines' (atm), and answers with field 39. Nothing is answered 00 that the daemon has not \
      made durable. It keeps nothing: what it must know again, the daemon knows.

      Serve tills (systemd does this: systemctl enable --now unicard-8583@pos):
        unicard-8583 --role pos --listen unix:/run/unicard-8583-pos/terminals.sock

      Ask it something:
        echo 't=0800 11=1 41=D0001 70=301' | unicard-8583 probe unix:/run/unicard-8583-pos/terminals.sock

      Exit codes:
         0  stopped in order; probe: everything was answered 00
         1  probe: something was answered otherwise
        64  the command line, or a line of the probe, is wrong
        66  a file named in it cannot be read
        69  the address is taken; probe: nobody answers there
        70  an error of the program's own
        77  the user may not do this
        78  a key or a list is not as required
      """,
    subcommands: [ServeCommand.self, ProbeCommand.self],
    defaultSubcommand: ServeCommand.self)
}
