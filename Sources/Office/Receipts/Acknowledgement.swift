public import Messages

extension Report {
  /// What an act that needs no slip has to tell: what was done, its entry number, and on a
  /// rehearsal ledger that it was practice.
  public static func done(
    _ fields: [Field], _ receipt: Wire.Receipt?, told: @escaping (Speech) -> [String]
  ) throws -> Report {
    let receipt = try Wire.Receipt.of(receipt)
    return Report(fields + receipt.fields) { told($0) + [receipt.line(in: $0)] }
  }
}
