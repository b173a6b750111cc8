import Cards
import Journal
import Messages

@testable import Ledger

/// Writes entries and reads them back, as the ledger and a replay do.
struct EntryDesk {
  private let codec = EntryCodec()

  func write(_ entry: SampleEntry) throws -> (facts: [UInt8], record: [UInt8]) {
    var batch = EntryBatch(first: entry.facts.number)
    try codec.append(entry.facts, entry.record, to: &batch)
    return (Array(batch[0].facts), Array(batch[0].record))
  }

  func read(facts: [UInt8], record: [UInt8], entry: UInt64) throws(EntryFault) -> SampleEntry {
    let facts = try readFacts(facts, entry: entry)
    let record = try record.withUnsafeBufferPointer { (bytes) throws(EntryFault) in
      try codec.readRecord(UnsafeRawBufferPointer(bytes), of: facts)
    }
    return SampleEntry(facts: facts, record: record)
  }

  func readFacts(_ facts: [UInt8], entry: UInt64) throws(EntryFault) -> EntryFacts {
    try facts.withUnsafeBufferPointer { (bytes) throws(EntryFault) in
      try codec.readFacts(UnsafeRawBufferPointer(bytes), entry: entry)
    }
  }

  func roundTrip(_ entry: SampleEntry) throws -> SampleEntry {
    let (facts, record) = try write(entry)
    return try read(facts: facts, record: record, entry: entry.facts.number)
  }
}

/// Both parts of an entry.
struct SampleEntry: Equatable {
  var facts: EntryFacts
  var record: EntryRecord
}

extension SampleEntry {
  static let number: UInt64 = 4_711
  static let day = CivilDate(year: 2026, month: 11, day: 23)!

  /// An entry around what a test is about.
  init(
    _ events: [Event] = [], outcome: EntryOutcome = .granted(.done), postings: [Posting] = [],
    caller: Caller = Caller(role: .post, uid: 20_007, clerk: ClerkID(5), office: OfficeID(3))
  ) {
    let instant = Instant(unixNanoseconds: 1_795_420_800_123_456_789)
    facts = EntryFacts(
      number: Self.number, epoch: 2, stamp: Stamp(instant: instant, date: Self.day),
      method: "Collection/HandOver", outcome: outcome, isRehearsal: true)
    record = EntryRecord(
      caller: caller, device: "D0042", requestID: RequestID(Array(1...16)),
      bodyMAC: Key(high: 0x0102_0304_0506_0708, low: 0x090a_0b0c_0d0e_0f10), events: events,
      postings: postings)
  }
}
