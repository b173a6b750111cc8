public import Messages

/// An answer that lacks a part every answer of its kind has: told as one that cannot be read.
public struct AnswerIncomplete: Error {
  public init() {}
}

extension Wire.Receipt {
  /// The receipt of an answer that changed something (R34); throws when it has none.
  public static func of(_ receipt: Wire.Receipt?) throws -> Wire.Receipt {
    guard let receipt else { throw AnswerIncomplete() }
    return receipt
  }
}

extension Field {
  /// A receipt and its proof, as they stand in every `--json` result that changed something:
  /// `"receipt":{"ledger","epoch","entry","instant","instant_unix_nanos","date","rehearsal"}` and
  /// `"proof":{"facts","record_hash","first","last","path","previous_head","signature"}`, bytes in
  /// hexadecimal. The proof is null when the daemon gave none.
  public static func receipt(_ receipt: Wire.Receipt) -> [Field] {
    let act = Field.object(
      "receipt",
      [
        .bytes("ledger", receipt.ledger), .number("epoch", receipt.epoch),
        .number("entry", receipt.entry), .instant("instant", unixNanos: receipt.instantUnixNanos),
        .date("date", receipt.date), .flag("rehearsal", receipt.rehearsal),
      ])
    return [act, receipt.proof.map(proof) ?? .text("proof", nil)]
  }

  private static func proof(_ proof: Wire.Proof) -> Field {
    .object(
      "proof",
      [
        .bytes("facts", proof.facts), .bytes("record_hash", proof.recordHash),
        .number("first", proof.firstEntry), .number("last", proof.lastEntry),
        .bytes("path", proof.path), .bytes("previous_head", proof.previousHead),
        .bytes("signature", proof.signature),
      ])
  }
}
