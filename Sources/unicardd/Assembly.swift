import Cards
import Journal
import Ledger
import Logging
import RPCSocket
import Services
import Synchronization
import Systemd
import Views

/// Where the house is put together: the only place that knows both the process and what it runs.
enum Assembly {
  /// Opens the ledger and everything before it; returns when calls can be served.
  /// Throws ``StartError`` for whatever an operator can put right.
  static func open(
    _ opening: Opening, masterKey: borrowing Credential?
  ) async throws -> LedgerDaemon {
    let path = opening.directory.path
    let room = Room(try DiskReserve(directory: opening.directory))
    let journal = try SQLiteJournal(directory: path)
    let identity = journal.identity
    let kind = LedgerKind(identity.kind)
    try kind.satisfy(opening.requiredKind)
    let keyring = try MasterKey.keyring(in: path, kind: kind, credential: masterKey)
    let checkpoint = try CheckpointStore(
      directory: path, ledger: identity, journalLast: journal.last)
    let people = PeopleVault(
      try KeyFile(directory: path, ledger: identity), keyring: keyring)
    let history = HistoryDesk(directory: path, logger: opening.logger)
    history.wake(through: journal.last)
    let ledger = try Ledger.open(
      journal, checkpoint: checkpoint, conditions(keyring, room, history, opening))
    let services = ServiceDesk(
      parts(
        ledger, keyring: keyring, people: people, history: history,
        issuers: try issuers(for: kind, opening), opening))
    return LedgerDaemon(
      ledger: ledger, services: services, history: history, opening: opening, kind: kind)
  }

  /// Writes entry 1 of a new ledger into an empty directory.
  static func found(_ founding: Founding, masterKey: borrowing Credential?) throws {
    let clock = try CairoClock.start()
    let keyring = try MasterKey.make(
      in: founding.stateDirectory, kind: founding.kind, credential: masterKey)
    let identity = LedgerIdentity(
      id: MasterKey.random(16), kind: founding.kind.identity, createdUnixNanos: clock.unixNanos())
    try SQLiteJournal.create(in: founding.stateDirectory, identity: identity)
    let clerks = founding.clerks.map { uid in
      ClerkRow(uid: uid, role: .ministry, office: nil, name: Label("founder \(uid)")!)
    }
    try Ledger.create(
      in: try SQLiteJournal(directory: founding.stateDirectory), clerks: clerks,
      policy: founding.policy, keyring: keyring, clock: clock)
  }

  private static func conditions(
    _ keyring: Keyring, _ room: Room, _ history: HistoryDesk, _ opening: Opening
  ) -> LedgerConditions {
    let (fault, logger) = (opening.fault, opening.logger)
    return LedgerConditions(
      keyring: keyring, clock: opening.clock, room: { room.isEnough },
      onFault: { fault.end("The journal failed: \($0)") },
      onCommit: { history.wake(through: $0) },
      onCheckpointFault: { error in
        logger.error(
          "Images of the state can no longer be saved; the next start replays more.",
          metadata: ["error": "\(error)"])
      })
  }

  /// A rehearsal takes the fictitious issuer's cards, a production ledger never does: a training card is no card.
  private static func issuers(
    for kind: LedgerKind, _ opening: Opening
  ) throws(StartError) -> [IssuerPrefix] {
    switch kind {
    case .rehearsal: return opening.issuers.isEmpty ? [.rehearsal] : opening.issuers
    case .production:
      guard !opening.issuers.contains(.rehearsal) else {
        throw .configuration("40000000 is the rehearsal's issuer; give the card issuer's own.")
      }
      if opening.issuers.isEmpty {
        opening.logger.warning("No --issuer is given: no card number will be taken.")
      }
      return opening.issuers
    }
  }

  private static func parts(
    _ ledger: Ledger, keyring: Keyring, people: PeopleVault, history: HistoryDesk,
    issuers: [IssuerPrefix], _ opening: Opening
  ) -> ServiceDesk.Parts {
    let fault = opening.fault
    return ServiceDesk.Parts(
      ledger: ledger, keyring: keyring, people: people, history: history,
      name: LedgerName(
        ledger: ledger.ledgerID, epoch: ledger.currentEpoch, isRehearsal: ledger.isRehearsal),
      issuers: issuers, version: Unicardd.version, sevenInCairo: CairoClock.seven(on:),
      status: { ledger.status($0) },
      peopleFault: { fault.end("The people's file failed: \($0)") })
  }
}

/// Whether the disk has room for writes, asked by the ledger's thread.
private final class Room: Sendable {
  private let reserve: Mutex<DiskReserve>

  init(_ reserve: consuming sending DiskReserve) { self.reserve = Mutex(reserve) }

  /// A disk that cannot be asked counts as full.
  var isEnough: Bool {
    reserve.withLock { reserve in
      do { return try reserve.check() == .enough } catch { return false }
    }
  }
}

extension LedgerKind {
  init(_ kind: LedgerIdentity.Kind) {
    switch kind {
    case .production: self = .production
    case .rehearsal: self = .rehearsal
    }
  }

  var identity: LedgerIdentity.Kind {
    switch self {
    case .production: .production
    case .rehearsal: .rehearsal
    }
  }
}
