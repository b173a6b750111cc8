import Foundation
import ISO8583
import Testing

/// Our codec beside `pyiso8583`: a profile of the standard written by somebody else.
@Suite struct OracleTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let oracle = tests.deletingLastPathComponent().appending(
    path: "Interop/iso8583/oracle")
  private static let golden = tests.appending(path: "Golden/vectors.txt")

  /// What the library says, line by line; cancels the test, saying why, where it cannot be had.
  private func ask(_ arguments: String..., input: [String] = []) throws -> [String] {
    let process = Process()
    let (given, said) = (Pipe(), Pipe())
    process.executableURL = Self.oracle
    process.arguments = arguments
    (process.standardInput, process.standardOutput) = (given, said)
    try process.run()
    let writer = Thread {
      given.fileHandleForWriting.write(Data(input.map { $0 + "\n" }.joined().utf8))
      given.fileHandleForWriting.closeFile()
    }
    writer.start()
    let text = String(decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 77 { try Test.cancel("\(text)") }
    try #require(process.terminationStatus == 0)
    return text.split(separator: "\n").map(String.init)
  }

  /// A line of a message: its bytes, and what stands in them.
  private func halves(_ line: String) throws -> (bytes: [UInt8], told: String) {
    let blank = try #require(line.firstIndex(of: " "))
    return (hex(line[..<blank]), String(line[line.index(after: blank)...]))
  }

  private func expectAgreement(on lines: [String]) throws {
    for line in lines {
      let (bytes, told) = try halves(line)
      let message = try CardMessage(parsing: bytes)
      #expect(message.told == told)
      #expect(message.bytes == bytes)
    }
  }

  @Test func `messages that pyiso8583 made are read and written alike, as recorded`() throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let lines = try ask("make", "8583", "40").joined(separator: "\n")
      try Data((lines + "\n").utf8).write(to: Self.golden)
    }
    let text = try String(contentsOf: Self.golden, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 40)
    try expectAgreement(on: lines)
  }

  @Test(arguments: 1...3) func `messages that pyiso8583 makes now are read and written alike`(
    seed: Int
  ) throws {
    try expectAgreement(on: ask("make", "\(seed)", "300"))
  }

  @Test func `what we write pyiso8583 reads alike`() throws {
    var answer = CardMessage(MessageType(0x0410))
    answer.set(.responseCode, text: "00")
    answer.set(
      .originalData,
      OriginalData(
        type: .financial, traceNumber: Array("000042".utf8),
        transmissionTime: Array("1124153045".utf8)
      ).value)
    answer.set(.replacementAmounts, ReplacementAmounts(transaction: 5_000).value)
    answer.set(
      .additionalAmounts, AdditionalAmount(kind: .available, currency: 818, amount: 7).value)
    let messages = [purchase, answer]
    let lines = try ask("read", input: messages.map(\.bytes.hex))
    #expect(try lines.map { try halves($0).told } == messages.map(\.told))
  }

  @Test func `fields are as long as pyiso8583 has them`() throws {
    for line in try ask("table") {
      let words = line.split(separator: " ").map(String.init)
      let number = try #require(Int(words[0]))
      let format = try #require(Field(number).format)
      #expect(format.prefix == Int(words[1]), "field \(number)")
      #expect((format.content == .binary) == (words[3] == "b"), "field \(number)")
      // The standard of 1987 has room for six balances in field 54; the library, for twelve.
      #expect(format.length == (number == 54 ? 120 : Int(words[2])), "field \(number)")
    }
  }
}
