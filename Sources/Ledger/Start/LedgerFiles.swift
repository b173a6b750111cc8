public import Cards
internal import Glibc
public import Journal

/// What a start needs that is not in the directory.
public struct LedgerConditions: Sendable {
  public let keyring: Keyring
  public let clock: any WorldClock
  /// Asked once a second: whether there is room for writes.
  public let room: @Sendable () -> Bool
  /// Told that the journal failed: memory is ahead of the disk, and the process has to end without answering.
  public let onFault: @Sendable (any Error) -> Void
  /// Told after each commit which entry is durable; it must not block.
  public let onCommit: @Sendable (UInt64) -> Void
  /// Told that images of the state can no longer be saved; the ledger goes on.
  public let onCheckpointFault: @Sendable (any Error) -> Void

  public init(
    keyring: Keyring, clock: any WorldClock, room: @escaping @Sendable () -> Bool = { true },
    onFault: @escaping @Sendable (any Error) -> Void,
    onCommit: @escaping @Sendable (UInt64) -> Void = { _ in },
    onCheckpointFault: @escaping @Sendable (any Error) -> Void = { _ in }
  ) {
    self.keyring = keyring
    self.clock = clock
    self.room = room
    self.onFault = onFault
    self.onCommit = onCommit
    self.onCheckpointFault = onCheckpointFault
  }
}

/// Why a ledger cannot be opened from what its files hold.
public enum LedgerFault: Error, Sendable {
  /// The journal has no entries: `init` was not finished.
  case empty
  /// The last commit's head is not what its entries hash to, or its signature is not this ledger's.
  case broken(commit: UInt64)
  /// An entry cannot be read.
  case unreadable(entry: UInt64, cause: any Error)
  /// Loaves or money are not conserved (I-6).
  case unbalanced
}

extension LedgerFault: CustomStringConvertible {
  /// What is wrong and what to do, for an operator.
  public var description: String {
    switch self {
    case .empty:
      "The journal has no entries. Make the ledger with `unicardd init`."
    case .broken(let commit):
      "The commit that ends with entry \(commit) does not verify: the journal was changed, or the "
        + "master key is another ledger's. Restore it from a backup, or give the right key."
    case .unreadable(let entry, let cause):
      "Entry \(entry) cannot be read (\(cause)). Use the version of unicardd that wrote it."
    case .unbalanced:
      "Loaves or money are not conserved. Keep the files and call the developers."
    }
  }
}

extension Ledger {
  /// Makes a new ledger's first entry: its kind, its policy, its first two ministry clerks. `policy` holds the values that
  /// differ from the papers'; each must be one that its key allows.
  public static func create(
    in journal: some Journal, clerks: [ClerkRow], policy: [PolicyKey: Int64] = [:],
    keyring: Keyring, clock: any WorldClock
  ) throws {
    let now = clock.now()
    let stamp = Stamp(instant: now, date: clock.date(of: now))
    let isRehearsal = journal.identity.kind == .rehearsal
    var events: [Event] = [.ledgerOpened(isRehearsal: isRehearsal)]
    for (i, key) in PolicyKey.allCases.enumerated() {
      let value = PolicyValue(
        key, value: policy[key] ?? key.seed, effectiveFrom: CivilDate(daysSince1970: 1))
      events.append(.policySet(Handle(UInt32(i) + 1), value))
    }
    for (i, row) in clerks.enumerated() {
      let clerk = Clerk(uid: row.uid, role: row.role, office: .none, name: row.name)
      events.append(.clerkRegistered(ClerkID(UInt32(i) + 1), clerk))
    }
    let facts = EntryFacts(
      number: 1, epoch: UInt32(journal.identity.epoch), stamp: stamp, method: "Ledger/Open",
      outcome: .granted(.done), isRehearsal: isRehearsal)
    let record = EntryRecord(
      caller: .system, requestID: nil, bodyMAC: .none, events: events)
    var batch = EntryBatch(first: 1)
    try EntryCodec().append(facts, record, to: &batch)
    try append(batch, to: journal, keyring: keyring)
  }

  private static func append(
    _ batch: EntryBatch, to journal: some Journal, keyring: Keyring
  ) throws {
    let sealed = SealedCommit(batch, previousHead: Chain.origin)
    let signer = Signer(key: keyring.signing)
    defer { signer.stop() }
    let signature = try signer.begin(sealed.head).wait()
    try journal.append(batch) {
      CommitSeal(
        first: sealed.first, last: sealed.last, root: sealed.head, previous: sealed.previousHead,
        signature: signature, instantUnixNanos: WallClock.unixNanoseconds())
    }
  }
}
