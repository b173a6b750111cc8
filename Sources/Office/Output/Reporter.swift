/// Tells results and troubles: to people in their language, to programs one JSON object each.
public struct Reporter {
  public let speech: Speech
  /// The same for standard error, which may be a screen when standard output is none.
  let errorSpeech: Speech
  public let json: Bool
  let output: any Sink
  let errors: any Sink

  public init(
    speech: Speech, json: Bool, output: any Sink, errors: any Sink, errorsAreTerminal: Bool
  ) {
    self.speech = json ? speech.plain : speech
    errorSpeech = Speech(speech.language, digits: speech.digits, isolates: errorsAreTerminal)
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
      errors.write(trouble.lines(in: errorSpeech).map { $0 + "\n" }.joined())
    }
  }

  /// A word beside the result, for people only, on standard error.
  public func note(_ phrase: Phrase, _ blanks: [String: String] = [:]) {
    guard !json else { return }
    errors.write(errorSpeech.say(phrase, blanks) + "\n")
  }
}
