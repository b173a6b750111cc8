import Testing

@testable import Journal

@Suite struct EntryBatchTests {
  @Test func `entries lie end to end and are found by position`() {
    var batch = EntryBatch(first: 10)
    batch.append(facts: [1, 2], record: [3])
    batch.append(facts: [], record: [])
    batch.append(facts: [], record: [4, 5])
    #expect(batch.bytes == [1, 2, 3, 4, 5])
    #expect(batch.count == 3 && batch.last == 12)
    #expect(batch[0].number == 10 && batch[0].facts == [1, 2] && batch[0].record == [3])
    #expect(batch[1].number == 11 && batch[1].facts == [] && batch[1].record == [])
    #expect(batch[2].number == 12 && batch[2].facts == [] && batch[2].record == [4, 5])
  }

  @Test func `an entry packed in place is the same as one that was copied`() throws {
    var copied = EntryBatch(first: 1)
    var packed = EntryBatch(first: 1)
    for number in UInt64(1)...20 {
      copied.append(facts: facts(number), record: record(number))
      packed.append(factsCount: facts(number).count, recordCount: record(number).count) {
        $0.copyBytes(from: facts(number))
        $1.copyBytes(from: record(number))
      }
    }
    #expect(copied.bytes == packed.bytes)
    packed.forEach { number, readFacts, readRecord in
      #expect(readFacts.elementsEqual(facts(number)) && readRecord.elementsEqual(record(number)))
    }
  }

  @Test func `a batch begun again is empty`() {
    var batch = batch(from: 5, count: 3)
    batch.restart(first: 8)
    #expect(batch.isEmpty && batch.bytes.isEmpty && batch.last == 7)
    batch.append(facts: [1], record: [2])
    #expect(batch[0].number == 8 && batch[0].facts == [1])
  }
}
