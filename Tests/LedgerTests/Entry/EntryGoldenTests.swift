import Glibc
import Testing

@testable import Ledger

/// Entries as they were once written, in hex. They stay readable for ever: `RECORD=1` adds kinds that are new and changes
/// no line that is there.
struct EntryGoldenTests {
  private let desk = EntryDesk()

  @Test func `entries that were ever written mean what they meant`() throws {
    var golden = try GoldenEntries()
    if getenv("RECORD") != nil {
      for (name, entry) in Sample.entries where golden.lines[name] == nil {
        try golden.add(name, desk.write(entry))
      }
      try golden.save()
    }
    let samples = Sample.entries
    #expect(Set(golden.lines.keys) == Set(samples.map(\.name)))
    for (name, entry) in samples {
      let bytes = try #require(golden.lines[name])
      let read = try desk.read(
        facts: bytes.facts, record: bytes.record, entry: SampleEntry.number)
      #expect(read == entry, "\(name)")
    }
  }
}

/// The recorded entries: a line each of name, facts and record.
struct GoldenEntries {
  private(set) var lines: [String: (facts: [UInt8], record: [UInt8])] = [:]
  private var text = ""
  private let path: String

  init(beside file: String = #filePath) throws {
    path = file.prefix(through: file.lastIndex(of: "/")!) + "Golden/entries.hex"
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      try #require(parts.count == 3)
      lines[String(parts[0])] = (try Self.bytes(parts[1]), try Self.bytes(parts[2]))
    }
  }

  mutating func add(_ name: String, _ entry: (facts: [UInt8], record: [UInt8])) {
    lines[name] = entry
    text += "\(name) \(Self.hex(entry.facts)) \(Self.hex(entry.record))\n"
  }

  func save() throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fputs(text, file) >= 0)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private static func bytes(_ hex: Substring) throws -> [UInt8] {
    let digits = try hex.map { UInt8(try #require($0.hexDigitValue)) }
    try #require(digits.count % 2 == 0)
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
