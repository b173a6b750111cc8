import Foundation
import Testing

@testable import Journal

@Suite struct KeyFileTests {
  let scratch = Scratch()

  private func file() throws -> KeyFile {
    try KeyFile(directory: scratch.path, ledger: .sample)
  }

  private func batch(_ citizens: ClosedRange<Int64>) -> KeyBatch {
    var batch = KeyBatch()
    for citizen in citizens { batch.append(citizen: citizen, wrapped: key(citizen)) }
    return batch
  }

  private func key(_ citizen: Int64) -> [UInt8] { Array("wrapped-key-of-\(citizen)-".utf8) }

  @Test func `a thousand keys are put at once and found one by one`() throws {
    try file().put(batch(1...1000))
    let keys = try file()
    #expect(try keys.count() == 1000)
    #expect(try keys.key(of: 1) == key(1))
    #expect(try keys.key(of: 1000) == key(1000))
    #expect(try keys.key(of: 1001) == nil)
    #expect(scratch.mode("citizens-keys.db") == 0o600)
  }

  @Test func `a key is never replaced, and then none of its batch is stored`() throws {
    let keys = try file()
    try keys.put(batch(5...5))
    #expect(faultText { try keys.put(batch(4...6)) }?.contains("Citizen 5 has a key") == true)
    #expect(try keys.count() == 1)
  }

  @Test func `a destroyed key is nowhere in the files`() throws {
    let keys = try file()
    try keys.put(batch(1...100))
    try #require(try trace(of: 42))
    #expect(try keys.destroy(42))
    #expect(try keys.key(of: 42) == nil)
    #expect(try keys.key(of: 41) == key(41))
    #expect(try !trace(of: 42))
    #expect(try trace(of: 41))
    #expect(try !keys.destroy(42))
  }

  @Test func `keys of entries that never came are discarded`() throws {
    let keys = try file()
    try keys.put(batch(1...10))
    try keys.discard(above: 7)
    #expect(try keys.count() == 7)
    try keys.put(batch(8...9))
  }

  @Test func `a reader beside the writer finds new keys and misses destroyed ones`() throws {
    let keys = try file()
    let reader = try KeyReader(directory: scratch.path)
    #expect(try reader.key(of: 1) == nil)
    try keys.put(batch(1...2))
    #expect(try reader.key(of: 1) == key(1))
    try keys.destroy(1)
    #expect(try reader.key(of: 1) == nil)
  }

  @Test func `keys of another ledger are refused`() throws {
    _ = try file()
    let fault = faultText { _ = try KeyFile(directory: scratch.path, ledger: .other) }
    #expect(fault?.contains("belongs to another ledger") == true)
  }

  /// Whether the key's bytes stand in the file or its log, read by another process.
  private func trace(of citizen: Int64) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/grep")
    process.arguments = [
      "-qaF", "wrapped-key-of-\(citizen)-", scratch.file("citizens-keys.db"),
      scratch.file("citizens-keys.db-wal"),
    ]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
