import Cards
import Journal
import Logging
import ServiceLifecycle
import Systemd

import enum Cards.PolicyKey

/// What the process runs once it is set up: the ledger, with the call server before it.
protocol Daemon: Sendable {
  /// In the order of starting; stopped in the opposite order, each drained before the next is
  /// asked.
  var services: [any ServiceLifecycle.Service] { get }
  /// Who proves life: at least the ledger's thread and the event loop, each answering from its own
  /// queue.
  var probes: [Probe] { get }
  /// One line for `systemctl status`, without personal data.
  var status: String { get }
  /// What SIGHUP does; returns the status to show from then on. Throwing keeps everything as it
  /// was.
  func reload() async throws -> String
  /// Ends it cleanly once its services have stopped: everything decided made durable, the whole state saved. Blocks.
  func close()
}

/// Everything the process hands to a daemon that opens.
struct Opening: Sendable {
  /// The ledger's directory; this process holds it alone.
  let directory: StateDirectory
  /// The only kind that may be served, when one is demanded.
  let requiredKind: LedgerKind?
  /// Whose cards are taken; none for the rehearsal's own.
  let issuers: [IssuerPrefix]
  /// The listening sockets, one per role.
  let sockets: [RoleSocket]
  let clock: CairoClock
  let notifier: Notifier
  /// The way out when an append or a sync fails.
  let fault: FaultExit
  let logger: Logger
}

/// What the first entry of a new ledger says.
struct Founding: Sendable, Equatable {
  let stateDirectory: String
  let kind: LedgerKind
  /// The uids of the first two ministry clerks, who are two persons.
  let clerks: [UInt32]
  /// The policy to begin with, where it differs from the built-in defaults.
  let policy: [PolicyKey: Int64]
}
