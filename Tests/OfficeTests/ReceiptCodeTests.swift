import Crypto
import Glibc
import Messages
import Proof
import Testing

@testable import Office

@Suite struct ReceiptCodeTests {
  @Test func `a code names ledger, epoch, entry and the beginning of the entry's leaf`() throws {
    let receipt = ProvenSample().receipt
    let leaf = try #require(receipt.proof.flatMap { EntryProof($0).leafHash })
    let check = leaf.prefix(6).map(hexadecimal).joined().uppercased()
    let code = try #require(ReceiptCode(receipt))
    #expect(code.text == "UC1/7C31F0A2/1/7/\(check)")
    #expect(ReceiptCode(code.text) == code && ReceiptCode(code.text.lowercased()) == code)
    var bare = receipt
    bare.proof = nil
    #expect(ReceiptCode(bare) == nil)
  }

  @Test(arguments: [
    "", "123456", "UC2/7C31F0A2/1/7/9F86D081884C", "UC1/7C31F0A/1/7/9F86D081884C",
    "UC1/7C31F0A2/1/7/9F86D081884", "UC1/7C31F0A2/-1/7/9F86D081884C",
    "UC1/7C31F0A2/1/x/9F86D081884C", "UC1/7C31F0A2/1/7/9F86D081884G",
    "UC1/7C31F0A2/1/7/9F86D081884C/1",
  ])
  func `any other text is no code`(text: String) { #expect(ReceiptCode(text) == nil) }

  @Test(arguments: [Language.arabic, .english], [false, true])
  func `the code fits the paper at every entry number there can be`(
    language: Language, isScreen: Bool
  ) {
    for (entry, size) in [(1, 25), (9_999_999_999, 25), (10_000_000_000, 29), (.max, 29)]
      as [(UInt64, Int)]
    {
      let epoch: UInt32 = entry == .max ? .max : 1
      var slip = Slip(Speech(language, isolates: isScreen), isRehearsal: false)
      slip.foot(ProvenSample(entry: entry, epoch: epoch).receipt)
      let drawn = slip.lines.map(Self.withoutColours).filter { line in
        line.allSatisfy { " ▀▄█".contains($0) }
      }
      #expect(drawn.count == (size + 5) / 2, "entry \(entry)")
      #expect(drawn.allSatisfy { $0.displayWidth == Slip.width })
      #expect(drawn.first == drawn.last && drawn.first?.allSatisfy { $0 == " " } == true)
    }
  }

  @Test func `a code is left out, or left to the printer, where the paper asks for it`() throws {
    let receipt = ProvenSample().receipt
    func lines(_ kind: SlipCode) -> [String] {
      var speech = Speech(.english)
      speech.slipCode = kind
      var slip = Slip(speech, isRehearsal: false)
      slip.foot(receipt)
      return slip.lines
    }
    #expect(lines(.none).count == 3)
    let commands = try #require(lines(.escpos).last)
    let text = try #require(ReceiptCode(receipt)).text
    #expect(commands.hasPrefix("\u{1B}a\u{1}\u{1D}(k\u{4}\0" + "1A2\0"))
    #expect(
      commands.contains(
        "\u{1D}(k\(Character(Unicode.Scalar(UInt8(text.utf8.count + 3))))\0" + "1P0\(text)"))
    #expect(commands.hasSuffix("\u{1D}(k\u{3}\0" + "1Q0\u{1B}a\0"))
  }

  private static func withoutColours(_ line: String) -> String {
    line.replacing("\u{1B}[30;107m", with: "").replacing("\u{1B}[0m", with: "")
  }

  static let reader = "/usr/bin/zbarimg"

  @Test(.enabled(if: access(reader, X_OK) == 0, "zbarimg (zbar-tools) is not installed"))
  func `another's reader reads what is drawn in half-blocks`() throws {
    for (entry, epoch) in [(7, 1), (123_456_789_012, 1), (.max, .max)] as [(UInt64, UInt32)] {
      let receipt = ProvenSample(entry: entry, epoch: epoch).receipt
      var slip = Slip(Speech(.english), isRehearsal: false)
      slip.foot(receipt)
      #expect(try Picture(of: slip).read() == ReceiptCode(receipt)?.text)
    }
  }

  @Test func `R34 a receipt proves itself offline, and none that was changed does`() {
    let sample = ProvenSample()
    #expect(sample.receipt.isProven(by: sample.publicKey))
    #expect(!sample.receipt.isProven(by: ProvenSample(seed: 9).publicKey))
    let changes: [(inout Wire.Receipt) -> Void] = [
      { $0.entry += 1 }, { $0.epoch += 1 }, { $0.rehearsal = true },
      { $0.instantUnixNanos += 1 }, { $0.proof = nil }, { $0.proof?.facts.append(0) },
      { $0.proof?.recordHash[0] ^= 1 }, { $0.proof?.signature[5] ^= 1 },
    ]
    for change in changes {
      var receipt = sample.receipt
      change(&receipt)
      #expect(!receipt.isProven(by: sample.publicKey))
    }
  }
}

/// A receipt with a proof that holds: its entry alone in its commit, signed by a key of its own.
struct ProvenSample {
  let receipt: Wire.Receipt
  let publicKey: [UInt8]

  init(entry: UInt64 = 7, epoch: UInt32 = 1, seed: UInt8 = 3) {
    let key = try! Curve25519.Signing.PrivateKey(
      rawRepresentation: Array(repeating: seed, count: 32))
    publicKey = Array(key.publicKey.rawRepresentation)
    let instant: Int64 = 1_775_027_109_000_000_123
    let facts = try! Written.Facts(
      number: entry, epoch: epoch, instantUnixNanos: instant, day: 20_544,
      method: "Bread/Dispense", granted: .init(answer: .done(.init())), rehearsal: false
    ).encoded()
    let record = SHA256.hash(data: [4, 5, 6])
    let leaf = Chain.leaf(facts: SHA256.hash(data: facts), record: record)
    let head = Chain.head(previous: Chain.origin, first: entry, last: entry, root: leaf)
    let proof = Wire.Proof(
      facts: facts, recordHash: Array(record), firstEntry: entry, lastEntry: entry, path: [],
      previousHead: Chain.origin, signature: Array(try! key.signature(for: head)))
    receipt = Wire.Receipt(
      ledger: [0x7C, 0x31, 0xF0, 0xA2] + Array(repeating: 0x11, count: 12), epoch: epoch,
      entry: entry, instantUnixNanos: instant, date: Wire.Date(year: 2026, month: 4, day: 1),
      rehearsal: false, proof: proof)
  }
}

/// The drawn lines of a slip as an image of black and white, eight pixels a module.
private struct Picture {
  private let rows: [[Bool]]

  init(of slip: Slip) {
    let drawn = slip.lines.filter { line in line.allSatisfy { " ▀▄█".contains($0) } }
    rows = drawn.flatMap { line in
      [line.map { "▀█".contains($0) }, line.map { "▄█".contains($0) }]
    }
  }

  /// What zbarimg finds in it.
  func read() throws -> String? {
    var template = Array("/tmp/unicard-qr-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { unlink(path) }
    let bytes = Array(bitmap.utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let output = try #require(
      popen("\(ReceiptCodeTests.reader) --raw -q \(path) 2> /dev/null", "r"))
    defer { pclose(output) }
    var line = [UInt8](repeating: 0, count: 256)
    let text = String(decoding: line[..<fread(&line, 1, line.count, output)], as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init)
  }

  private var bitmap: String {
    let scale = 8
    let lines = rows.flatMap { row in
      Array(
        repeating: row.flatMap { Array(repeating: $0 ? "1" : "0", count: scale) }.joined(),
        count: scale)
    }
    return "P1\n\(rows[0].count * scale) \(lines.count)\n" + lines.joined(separator: "\n") + "\n"
  }
}
