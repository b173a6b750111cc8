internal import Cards
package import Journal
package import Messages

/// Between the law's values and an entry's bytes. It keeps its memory from entry to entry and serves one thread.
package final class EntryCodec {
  private let facts = Arena(keeping: 64 << 10)
  private let record = Arena()

  package init() {}

  /// Appends the entry to the batch. On a fault nothing is appended. An entry out of its place is a bug and traps.
  package func append(
    _ facts: EntryFacts, _ record: EntryRecord, to batch: inout EntryBatch
  ) throws(EncodingFault) {
    precondition(facts.number == batch.last + 1, "An entry out of its place.")
    let facts = try Written.Facts(facts).pack(in: self.facts)
    let record = try Written.Record(record).pack(in: self.record)
    batch.append(factsCount: facts.count, recordCount: record.count) {
      facts.write(to: $0)
      record.write(to: $1)
    }
  }

  /// Reads the public part of the entry with that number.
  package func readFacts(
    _ bytes: UnsafeRawBufferPointer, entry: UInt64
  ) throws(EntryFault) -> EntryFacts {
    try EntryFacts(decode(bytes, entry, "Facts", in: facts), entry: entry)
  }

  /// Reads the private part of the entry with those facts.
  package func readRecord(
    _ bytes: UnsafeRawBufferPointer, of facts: EntryFacts
  ) throws(EntryFault) -> EntryRecord {
    let reading = EntryReading(entry: facts.number, day: facts.stamp.date)
    return try EntryRecord(decode(bytes, facts.number, "Record", in: record), in: reading)
  }

  private func decode<Part: Message>(
    _ bytes: UnsafeRawBufferPointer, _ entry: UInt64, _ name: StaticString, in arena: Arena
  ) throws(EntryFault) -> Part {
    do throws(DecodingFault) {
      return try Part(decoding: bytes, in: arena, limits: .journal)
    } catch {
      throw EntryFault(.bytes(error), entry: entry, field: name)
    }
  }
}
