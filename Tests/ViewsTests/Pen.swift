import Journal
import Messages

/// Writes entries as the ledger would: facts, record, one seal to a commit.
final class Pen {
  let journal: any Journal
  /// What every root begins with: tells journals apart that hold the same.
  let hand: UInt8
  var day: Int32 = 20_000
  private var next = EntryBatch(first: 1)

  init(_ journal: any Journal, hand: UInt8 = 1) {
    self.journal = journal
    self.hand = hand
    next.restart(first: journal.last + 1)
  }

  /// Writes one entry in a commit of its own and returns its number.
  @discardableResult
  func write(
    _ method: String, by caller: Caller = .office, refused: String? = nil,
    moving postings: [Written.Posting] = [], _ events: Written.Event.Event...
  ) throws -> UInt64 {
    try add(method, by: caller, refused: refused, events, moving: postings)
    return try commit()
  }

  /// Adds one entry to the next commit.
  func add(
    _ method: String, by caller: Caller = .office, refused: String? = nil,
    _ events: [Written.Event.Event], moving postings: [Written.Posting] = []
  ) throws {
    let number = next.last + 1
    let facts = Written.Facts(
      number: number, epoch: 1, instantUnixNanos: Int64(number) * 1_000_000_000, day: day,
      method: method, refused: refused.map { Written.Refused(reason: $0) },
      granted: refused == nil ? Written.Granted(answer: .done(Written.Empty())) : nil,
      rehearsal: true)
    let record = Written.Record(
      uid: caller.uid, office: caller.office, device: caller.device,
      events: events.map { Written.Event(event: $0) }, postings: postings)
    next.append(facts: try facts.encoded(), record: try record.encoded())
  }

  @discardableResult
  func commit() throws -> UInt64 {
    let (first, last) = (next.first, next.last)
    let previous = try journal.lastSeal()
    try journal.append(next) {
      var root = [UInt8](repeating: hand, count: 32)
      for byte in 0..<8 { root[byte + 1] = UInt8(truncatingIfNeeded: last >> (8 * byte)) }
      return CommitSeal(
        first: first, last: last, root: root,
        previous: previous?.root ?? [UInt8](repeating: 0, count: 32),
        signature: [UInt8](repeating: 9, count: 64), instantUnixNanos: Int64(last))
    }
    next.restart(first: last + 1)
    return last
  }
}

/// Who asks, and from where.
struct Caller {
  var uid: UInt32
  var office: UInt32 = 0
  var device = ""

  /// A clerk of the office PS-POST-1.
  static let office = Caller(uid: 500, office: 1)
  /// The ministry sits in no office.
  static let ministry = Caller(uid: 400)
  /// The bakery BAK-1 at its own terminal.
  static let bakery = Caller(uid: 1001, device: "POS-1")
  /// The bakery BAK-2 at its own terminal.
  static let secondBakery = Caller(uid: 1002, device: "POS-2")
}

extension Pen {
  /// Entry 1: an office (handle 1), two bakeries (1 and 2) and their terminals.
  func foundTown() throws {
    try write(
      "Approvals/Approve", by: .ministry,
      .officeRegistered(.init(office: 1, code: "PS-POST-1")),
      .outletRegistered(.init(outlet: 1, code: "BAK-1")),
      .outletRegistered(.init(outlet: 2, code: "BAK-2")),
      .deviceRegistered(.init(device: 1, code: "POS-1", outlet: 1, uid: 1001)),
      .deviceRegistered(.init(device: 2, code: "POS-2", outlet: 2, uid: 1002)))
  }

  @discardableResult
  func draw(
    _ loaves: Int32, slot: UInt32, card: UInt32, by caller: Caller = .bakery, outlet: UInt32 = 1
  ) throws -> UInt64 {
    try write(
      "Bread/Dispense", by: caller,
      .drawRecorded(.init(draw: slot, outlet: outlet, loaves: loaves, card: card)),
      .pinAccepted(card))
  }
}
