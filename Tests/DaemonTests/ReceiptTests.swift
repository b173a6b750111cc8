import Foundation
import Messages
import Testing

@testable import Office

/// Receipts of the real daemon, as somebody has them who is not connected to it any more.
@Suite(.ownThread) struct ReceiptTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  @Test func `R34 a draw's JSON proves itself without the daemon, and a slip is printed once more`()
    async throws
  {
    try await Town.open(at: home) { town, daemon in
      let card = try town.giveCards(to: [town.heads[0]])[0]
      let drawn = try await bakery(
        "dispense", "--loaves", "2", "--entry", "chip", "--json",
        input: String(decoding: Town.number(of: card), as: UTF8.self) + "\n")
      #expect(drawn.code == 0)
      let key = try town.status().signingKey
      let receipt = try Wire.Receipt(json: drawn.output)
      let code = try #require(ReceiptCode(receipt))
      try await expectReprints(code, at: town)
      #expect(try await daemon.stop() == .exited(0))
      #expect(receipt.isProven(by: key), "Nobody is asked.")
      var other = receipt
      other.instantUnixNanos += 1
      #expect(!other.isProven(by: key))
    }
  }

  private func expectReprints(_ code: ReceiptCode, at town: Town) async throws {
    let again = try await bakery("reprint", "\(code.entry)", "--json")
    #expect(again.code == 0 && again.output.contains("\"copy\":true"))
    #expect(ReceiptCode(try Wire.Receipt(json: again.output)) == code)
    let entries = try town.status().lastEntry
    let scanned = try await home.command(
      "unicard-ministry", "reprint", code.text, "--lang", "en", "--clerk",
      "\(Town.Clerk.ministry[0])"
    ).run()
    #expect(scanned.code == 0 && scanned.output.contains("صورة / COPY"))
    #expect(try town.status().lastEntry == entries, "A reprint is no entry.")
    let unknown = try await bakery("reprint", "\(entries + 1)", "--lang", "en")
    #expect(unknown.code == 1 && unknown.errors.contains("[RECEIPT_UNKNOWN]"))
  }

  private func bakery(_ arguments: String..., input: String = "") async throws -> Command.Outcome {
    var command = home.command(
      "unicard-bakery", "--clerk", "\(Town.Clerk.bakery)", input: input)
    command.arguments += arguments + ["--device", Town.device]
    return try await command.run()
  }
}

extension Wire.Receipt {
  /// The receipt that a `--json` result carries, from nothing but that line.
  fileprivate init(json line: String) throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let receipt = try #require(object["receipt"] as? [String: Any])
    let proof = try #require(object["proof"] as? [String: Any])
    func number(_ part: [String: Any], _ name: String) throws -> UInt64 {
      try #require(part[name] as? NSNumber).uint64Value
    }
    func bytes(_ part: [String: Any], _ name: String) throws -> [UInt8] {
      let digits = Array(try #require(part[name] as? String))
      return stride(from: 0, to: digits.count, by: 2).map {
        UInt8(String(digits[$0...$0 + 1]), radix: 16)!
      }
    }
    self.init(
      ledger: try bytes(receipt, "ledger"), epoch: UInt32(try number(receipt, "epoch")),
      entry: try number(receipt, "entry"),
      instantUnixNanos: Int64(try number(receipt, "instant_unix_nanos")),
      rehearsal: try #require(receipt["rehearsal"] as? Bool),
      proof: Wire.Proof(
        facts: try bytes(proof, "facts"), recordHash: try bytes(proof, "record_hash"),
        firstEntry: try number(proof, "first"), lastEntry: try number(proof, "last"),
        path: try bytes(proof, "path"), previousHead: try bytes(proof, "previous_head"),
        signature: try bytes(proof, "signature")))
  }
}
