import Foundation

@testable import Journal

/// A directory that goes away with the test.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "unicard-\(UUID().uuidString)"
    mkdir(path, 0o700)
  }

  // A leftover in the temporary directory is harmless.
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
  func exists(_ name: String) -> Bool { access(file(name), F_OK) == 0 }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return stat(file(name), &status) == 0 ? status.st_mode & 0o777 : 0
  }

  func size(_ name: String) -> Int {
    var status = stat()
    return stat(file(name), &status) == 0 ? Int(status.st_size) : -1
  }

  /// A journal in the directory, made if there is none.
  func journal(segmentBytes: Int = 1 << 30) throws -> SQLiteJournal {
    if !exists("journal-000001.db") { try SQLiteJournal.create(in: path, identity: .sample) }
    return try SQLiteJournal(directory: path, segmentBytes: segmentBytes)
  }
}

extension LedgerIdentity {
  static let sample = LedgerIdentity(
    id: Array(1...16), kind: .rehearsal, createdUnixNanos: 1_700_000_000_000_000_000)
  static let other = LedgerIdentity(
    id: Array(2...17), kind: .rehearsal, createdUnixNanos: 1_700_000_000_000_000_000)
}

/// What the n-th entry of every test says.
func facts(_ number: UInt64) -> [UInt8] { Array("facts \(number)".utf8) }
func record(_ number: UInt64) -> [UInt8] {
  [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: Int(number % 7) * 10)
}

func batch(from first: UInt64, count: Int) -> EntryBatch {
  var batch = EntryBatch(first: first)
  for number in first..<first + UInt64(count) {
    batch.append(facts: facts(number), record: record(number))
  }
  return batch
}

/// A seal whose root names its last entry.
func sealing(_ batch: EntryBatch, after previous: CommitSeal?) -> CommitSeal {
  CommitSeal(
    first: batch.first, last: batch.last, root: root(batch.last),
    previous: previous?.root ?? [UInt8](repeating: 0, count: 32),
    signature: [UInt8](repeating: 9, count: 64), instantUnixNanos: Int64(batch.last))
}

private func root(_ last: UInt64) -> [UInt8] {
  (0..<32).map { UInt8(truncatingIfNeeded: last >> (8 * ($0 % 8))) }
}

extension Journal {
  /// Appends that many more entries, in commits of the given size.
  func extend(by count: Int, perCommit: Int = 1) throws {
    var left = count
    while left > 0 {
      let next = batch(from: last + 1, count: min(perCommit, left))
      let previous = try lastSeal()
      try append(next) { sealing(next, after: previous) }
      left -= next.count
    }
  }
}

extension EntrySource {
  func numbers(from: UInt64 = 1, limit: Int = .max) throws -> [UInt64] {
    var numbers: [UInt64] = []
    try readEntries(from: from, limit: limit) { number, _, _ in numbers.append(number) }
    return numbers
  }

  /// Whether every entry from 1 to the end is what the tests wrote, and every seal follows the one before.
  func isWhole(through last: UInt64) throws -> Bool {
    var (right, expected) = (true, UInt64(1))
    try readEntries(from: 1, limit: .max) { number, readFacts, readRecord in
      right =
        right && number == expected && readFacts.elementsEqual(facts(number))
        && readRecord.elementsEqual(record(number))
      expected += 1
    }
    var previous: CommitSeal?
    try readSeals(from: 1, limit: .max) { seal in
      right =
        right && seal.first == (previous?.last ?? 0) + 1
        && seal.previous == previous?.root ?? [UInt8](repeating: 0, count: 32)
      previous = seal
    }
    return try right && expected == last + 1 && previous == lastSeal()
      && (previous?.last ?? 0) == last
  }
}
