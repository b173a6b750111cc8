public import Messages

extension Report {
  /// What an act that needs no slip has to tell: what was done, its entry number, and on a
  /// rehearsal ledger that it was practice.
  public static func done(
    _ fields: [Field], _ receipt: Wire.Receipt?, told: @escaping (Speech) -> [String]
  ) throws -> Report {
    let receipt = try Wire.Receipt.of(receipt)
    return Report(fields + Field.receipt(receipt)) { told($0) + [receipt.line(in: $0)] }
  }
}

extension Wire.Receipt {
  /// «رقم القيد ١٢٣٤، ١ أبريل ٢٠٢٦، ٠٩:٠٥», with a rehearsal's mark.
  func line(in speech: Speech) -> String {
    let comma = speech.language == .arabic ? "،" : ","
    let entry = speech.say(
      Phrase(ar: "رقم القيد {entry}", en: "Entry {entry}"), ["entry": speech.plain(entry)])
    let line = "\(entry)\(comma) \(speech.moment(unixNanos: instantUnixNanos))"
    return rehearsal ? "\(line) · \(Slip.rehearsal)" : line
  }
}
