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

extension Wire.Receipt {
  /// The receipt and its proof, as they stand in every `--json` result that changed something:
  /// `"receipt":{"ledger","epoch","entry","instant","instant_unix_nanos","date","rehearsal"}` and
  /// `"proof":{"facts","record_hash","first","last","path","previous_head","signature"}`, bytes in
  /// hexadecimal. The proof is null when the daemon gave none.
  public var fields: [Field] {
    let act = Field.object(
      "receipt",
      [
        .bytes("ledger", ledger), .number("epoch", epoch), .number("entry", entry),
        .instant("instant", unixNanos: instantUnixNanos), .day("date", date),
        .flag("rehearsal", rehearsal),
      ])
    return [act, proof.map(\.field) ?? .text("proof", nil)]
  }

  /// The line under an act that needs no slip: its entry and its moment in Cairo, and on a
  /// rehearsal ledger that it was practice.
  public func line(in speech: Speech) -> String {
    let line = speech.say(
      Phrase(ar: "القيد {entry} · {moment}", en: "Entry {entry} · {moment}"),
      ["entry": speech.plain(entry), "moment": speech.moment(unixNanos: instantUnixNanos)])
    return rehearsal ? "\(line) · \(Slip.rehearsal)" : line
  }
}

extension Optional where Wrapped == Wire.Receipt {
  /// The facts of the receipt an answer carries.
  public var fields: [Field] { self?.fields ?? [] }

  /// The line of the receipt an answer carries.
  public func lines(in speech: Speech) -> [String] { map { [$0.line(in: speech)] } ?? [] }
}

extension Wire.Proof {
  fileprivate var field: Field {
    .object(
      "proof",
      [
        .bytes("facts", facts), .bytes("record_hash", recordHash), .number("first", firstEntry),
        .number("last", lastEntry), .bytes("path", path), .bytes("previous_head", previousHead),
        .bytes("signature", signature),
      ])
  }
}
