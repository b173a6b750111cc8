public import Messages

extension Report {
  /// An act of two persons after its first: what was proposed, and what the second person writes to
  /// approve exactly that.
  public init(_ proposed: Wire.Proposed, at desk: Desk, more: [Field] = []) {
    let role = desk.role
    let facts: [Field] = [
      .number("proposal", proposed.proposal), .bytes("digest", proposed.digest),
      .day("expires_on", proposed.expiresOn), .text("summary", proposed.summary),
    ]
    self.init(more + facts + proposed.receipt.fields) { speech in
      [
        speech.say(
          Phrase(
            ar: "مقترح {number}: {summary}", en: "Proposal {number}: {summary}"),
          [
            "number": speech.digits.written("\(proposed.proposal)"),
            "summary": speech.half(of: proposed.summary),
          ]),
        speech.say(
          Phrase(
            ar: "يعتمده شخص ثانٍ حتى {date}:", en: "A second person approves it by {date}:"),
          ["date": speech.day(proposed.expiresOn)]),
        "  " + speech.code(proposed.approval(by: role)),
      ] + proposed.receipt.lines(in: speech)
    }
  }
}

extension Wire.Proposed {
  /// What the second person types.
  func approval(by role: String) -> String {
    "unicard-\(role) approve \(proposal) --digest \(digest.hex)"
  }
}

extension Speech {
  /// The part of an act's words that is in this language: the daemon gives `Arabic · English`.
  func half(of summary: String) -> String {
    let parts = summary.split(separator: " · ")
    guard let first = parts.first, let last = parts.last, parts.count == 2 else { return summary }
    return String(language == .arabic ? first : last)
  }
}

extension [UInt8] {
  /// Lower-case hexadecimal.
  var hex: String { map(hexadecimal).joined() }
}
