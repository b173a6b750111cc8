import SQLite
import Testing

@testable import Journal

@Suite struct CheckpointStoreTests {
  let scratch = Scratch()

  func store(journalLast: UInt64 = 1000) throws -> CheckpointStore {
    try CheckpointStore(directory: scratch.path, ledger: .sample, journalLast: journalLast)
  }

  @Test func `a new checkpoint makes the replay begin at the first entry`() throws {
    let store = try store()
    #expect(try store.replayFrom == 1)
    #expect(try store.pages(of: 1).isEmpty)
    #expect(scratch.mode("checkpoint.db") == 0o600)
  }

  @Test func `pages come back in order with their entry and layout`() throws {
    try store().write(
      pages([(1, 9, 30), (2, 0, 31), (1, 2, 32)]), replayFrom: 20, durableThrough: 40)
    let store = try store()
    #expect(try store.replayFrom == 20)
    #expect(try store.pages(of: 1).map(\.page) == [2, 9])
    #expect(try store.pages(of: 1).map(\.entry) == [32, 30])
    #expect(try store.pages(of: 1).map(\.layout) == [5, 5])
    #expect(try store.pages(of: 1).map(\.image) == [image(2, 32), image(9, 30)])
    #expect(try store.pages(of: 2).map(\.page) == [0])
  }

  @Test func `a page written again replaces its image`() throws {
    let store = try store()
    try store.write(pages([(1, 1, 10), (1, 2, 10)]), replayFrom: 5, durableThrough: 10)
    try store.write(pages([(1, 1, 20)]), replayFrom: 11, durableThrough: 20)
    #expect(try store.pages(of: 1).map(\.entry) == [20, 10])
    #expect(try store.replayFrom == 11)
  }

  @Test func `a failed write moves neither page nor watermark`() throws {
    var settings = CheckpointStore.defaultSettings
    settings.pageLimit = 8
    let store = try CheckpointStore(
      directory: scratch.path, ledger: .sample, journalLast: 1000, settings: settings)
    try store.write(pages([(1, 1, 10)]), replayFrom: 5, durableThrough: 10)
    let many = pages((1...100).map { (1, $0, 20) })
    let error = #expect(throws: DatabaseError.self) {
      try store.write(many, replayFrom: 20, durableThrough: 20)
    }
    #expect(error?.kind == .diskFull)
    #expect(try store.replayFrom == 5)
    #expect(try store.pages(of: 1).map(\.entry) == [10])
  }

  @Test func `a page ahead of the journal is a bug that stops the process`() async {
    await #expect(processExitsWith: .failure) {
      let scratch = Scratch()
      let store = try CheckpointStore(
        directory: scratch.path, ledger: .sample, journalLast: 10)
      try store.write(pages([(1, 1, 11)]), replayFrom: 1, durableThrough: 10)
    }
  }

  @Test func `a checkpoint that leads the journal is refused until it is discarded`() throws {
    try store().write(pages([(1, 1, 30)]), replayFrom: 20, durableThrough: 40)
    let fault = faultText { _ = try store(journalLast: 29) }
    #expect(fault?.contains("rests on entry 30, the journal ends at 29") == true)
    try CheckpointStore.discard(in: scratch.path)
    #expect(try store(journalLast: 29).replayFrom == 1)
  }

  @Test func `a checkpoint of another ledger is refused`() throws {
    _ = try store()
    let fault = faultText {
      _ = try CheckpointStore(directory: scratch.path, ledger: .other, journalLast: 0)
    }
    #expect(fault?.contains("belongs to another ledger") == true)
  }

  @Test func `an image of the snug size costs one database page`() throws {
    var batch = PageBatch()
    [UInt8](repeating: 7, count: CheckpointStore.snugImageBytes).withUnsafeBytes { image in
      for page in UInt32(0)..<200 {
        batch.append(table: 1, page: page, entry: 1 << 50, layout: .max, image: image)
      }
    }
    let store = try store(journalLast: 1 << 50)
    try store.makeDurable()
    let before = scratch.size("checkpoint.db")
    try store.write(batch, replayFrom: 1, durableThrough: 1 << 50)
    try store.makeDurable()
    // One page each, and one more for the tree above them.
    #expect(scratch.size("checkpoint.db") - before <= 201 * 4096)
  }

  @Test func `tables do not run into each other`() throws {
    let store = try store()
    try store.write(
      pages([(0, .max, 1), (1, 0, 1), (1, .max, 1), (2, 0, 1)]), replayFrom: 1, durableThrough: 9)
    #expect(try store.pages(of: 0).map(\.page) == [.max])
    #expect(try store.pages(of: 1).map(\.page) == [0, .max])
    #expect(try store.pages(of: 2).map(\.page) == [0])
  }

  @Test func `made durable, all of it is in the main file`() throws {
    let store = try store()
    try store.write(pages([(1, 1, 10)]), replayFrom: 5, durableThrough: 10)
    try store.makeDurable()
    let main = try Database(
      path: scratch.file("checkpoint.db"), access: .sealed, settings: .reader)
    let row = try main.prepare("SELECT replay_from FROM watermark")
    #expect(try row.step())
    #expect(row.int64(0) == 5)
  }
}

private func image(_ page: UInt32, _ entry: UInt64) -> [UInt8] {
  [UInt8](repeating: UInt8(truncatingIfNeeded: entry), count: 4096 + Int(page % 7))
}

private func pages(_ rows: [(table: UInt32, page: UInt32, entry: UInt64)]) -> PageBatch {
  var batch = PageBatch()
  for row in rows {
    image(row.page, row.entry).withUnsafeBytes {
      batch.append(table: row.table, page: row.page, entry: row.entry, layout: 5, image: $0)
    }
  }
  return batch
}

extension CheckpointStore {
  fileprivate func pages(
    of table: UInt32
  ) throws -> [(page: UInt32, entry: UInt64, layout: UInt32, image: [UInt8])] {
    var rows: [(UInt32, UInt64, UInt32, [UInt8])] = []
    try load(table: table) { rows.append(($0.page, $0.entry, $0.layout, Array($0.image))) }
    return rows
  }
}
