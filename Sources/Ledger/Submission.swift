public import Cards
public import Proof

/// Who is calling, as the transport vouches for him, before the ledger has looked him up.
public struct Peer: Sendable, Hashable {
  /// The socket's role.
  public let role: Role
  /// The uid the kernel gave for the connection.
  public let uid: UInt32
  /// The uid that a rehearsal's caller says he is; refused by a production ledger.
  public let claimedUID: UInt32?

  public init(role: Role, uid: UInt32, claimedUID: UInt32? = nil) {
    self.role = role
    self.uid = uid
    self.claimedUID = claimedUID
  }
}

/// A command on its way into the ledger.
public struct Submission: Sendable {
  public let peer: Peer
  /// What was asked, as `Bread/Dispense`: it stands in the entry.
  public let method: String
  /// Code of the terminal that was named, or empty.
  public let device: String
  public let requestID: RequestID
  /// Keyed identity of method and payload as received.
  public let body: Key
  public let command: Command
  /// Nanoseconds of the monotonic clock after which it must not be entered.
  public let deadline: Int64
  /// Told once, on a thread of the ledger's; it must not block.
  public let reply: @Sendable (Reply) -> Void

  public init(
    peer: Peer, method: String, device: String = "", requestID: RequestID, body: Key,
    command: Command, deadline: Int64, reply: @escaping @Sendable (Reply) -> Void
  ) {
    self.peer = peer
    self.method = method
    self.device = device
    self.requestID = requestID
    self.body = body
    self.command = command
    self.deadline = deadline
    self.reply = reply
  }
}

/// A read of the state, answered once all that it shows is durable.
public struct Reading: Sendable {
  public let peer: Peer
  /// Nanoseconds of the monotonic clock after which nobody waits for it.
  public let deadline: Int64
  /// Looks at the state on the ledger's thread; quick and bounded. What it returns is run once the last entry it shows
  /// is durable.
  public let look: @Sendable (borrowing State, Caller, Stamp) -> Shown
  /// Told instead when the reading was not made.
  public let declined: @Sendable (Declined) -> Void

  public init(
    peer: Peer, deadline: Int64,
    look: @escaping @Sendable (borrowing State, Caller, Stamp) -> Shown,
    declined: @escaping @Sendable (Declined) -> Void
  ) {
    self.peer = peer
    self.deadline = deadline
    self.look = look
    self.declined = declined
  }
}

/// What a reading showed.
public struct Shown: Sendable {
  /// The last entry that it rests on; nil for everything decided so far.
  public let restsOn: UInt64?
  /// Hands the answer on; runs on a thread of the ledger's and must not block.
  public let deliver: @Sendable () -> Void

  public init(restsOn: UInt64?, deliver: @escaping @Sendable () -> Void) {
    self.restsOn = restsOn
    self.deliver = deliver
  }
}

/// What became of a submission.
public enum Reply: Sendable {
  /// It is an entry, durable, granted or refused. A retry of the same request gets the same.
  case entered(Entered)
  /// It is no entry; nothing changed.
  case declined(Declined)
}

/// An entry as its caller is told of it.
public struct Entered: Sendable {
  public let number: UInt64
  public let stamp: Stamp
  public let outcome: Outcome
  public let proof: EntryProof

  public init(number: UInt64, stamp: Stamp, outcome: Outcome, proof: EntryProof) {
    self.number = number
    self.stamp = stamp
    self.outcome = outcome
    self.proof = proof
  }
}

/// Why a submission or a reading is no entry.
public enum Declined: Error, Sendable, Hashable {
  /// The law refused it without an entry; it was counted.
  case refused(Refusal)
  /// The uid is not registered in the socket's role.
  case unknownClerk
  /// A rehearsal's means were used on a production ledger.
  case rehearsalOnly
  /// The request id is older than the ledger remembers; nothing with it was applied as of that entry, or it was and is
  /// no longer known.
  case requestTooOld(asOf: UInt64)
  /// The request id comes from a clock far ahead.
  case requestFromFuture
  /// The request id was used for another request.
  case requestIDReused(entry: UInt64)
  case deadlineExceeded
  case readOnly(ReadOnlyCause)
  /// The request was entered as that entry, whose answer cannot be read now: asked again later, it is answered.
  case answerUnavailable(entry: UInt64)
  /// The ledger is ending.
  case stopping
}
