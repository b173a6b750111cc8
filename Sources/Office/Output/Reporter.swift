/// Tells results and troubles: to people in their language, to programs one JSON object each.
public struct Reporter {
  public let speech: Speech
  public let json: Bool
  let output: any Sink
  let errors: any Sink

  public init(speech: Speech, json: Bool, output: any Sink, errors: any Sink) {
    self.speech = json ? speech.plain : speech
    self.json = json
    (self.output, self.errors) = (output, errors)
  }

  /// A result: its lines, or its one object, on standard output.
  public func show(_ report: Report) {
    if json {
      output.write(JSON(report.fields).text + "\n")
    } else {
      output.write(report.lines(speech).map { $0 + "\n" }.joined())
    }
  }

  /// What went wrong: for people on standard error; for programs the object
  /// `{"error":{"reason","code","message","details"}}` on standard output, where they read.
  public func tell(_ trouble: Trouble) {
    if json {
      output.write(JSON([trouble.field(in: speech)]).text + "\n")
    } else {
      errors.write(trouble.lines(in: speech).map { $0 + "\n" }.joined())
    }
  }

  /// A word beside the result, for people only, on standard error.
  public func note(_ phrase: Phrase, _ blanks: [String: String] = [:]) {
    guard !json else { return }
    errors.write(speech.say(phrase, blanks) + "\n")
  }
}
