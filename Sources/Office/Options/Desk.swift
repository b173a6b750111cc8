/// What a verb has in hand while it serves: how to speak, whom to ask, where to read and tell.
public final class Desk {
  /// The role that stands here, as its socket is named.
  public let role: String
  public let speech: Speech
  public let reporter: Reporter
  public let terminal: Terminal
  public let surroundings: Surroundings
  let line: Line
  private let patience: Patience
  private var asked: RequestID?
  /// True once the daemon has answered anything: what was asked is done.
  var wasAnswered = false

  init(
    _ options: OfficeOptions, role: String, in surroundings: Surroundings, patience: Patience,
    slipCode: SlipCode = .text, dial: @escaping Dial
  ) {
    self.role = role
    self.surroundings = surroundings
    self.patience = patience
    var speech = options.speech(in: surroundings)
    speech.slipCode = slipCode
    reporter = Reporter(
      speech: speech, json: options.json, output: surroundings.output,
      errors: surroundings.errors, errorsAreTerminal: surroundings.errorsAreTerminal)
    self.speech = reporter.speech
    terminal = Terminal(
      speech: reporter.errorSpeech, lines: surroundings.input, prompts: surroundings.errors,
      isConversation: surroundings.isConversation)
    line = Line(
      to: options.socket(of: role, in: surroundings), timeout: options.timeout.duration,
      metadata: options.metadata(in: surroundings), dial: dial)
    asked = options.requestID
  }

  /// The id for the next request that changes something: the one given by `--request-id` the first time, a fresh one after
  /// that. Its time is this machine's, also for a rehearsal whose clock was driven.
  public func requestID() -> RequestID {
    defer { asked = nil }
    return asked ?? RequestID(milliseconds: surroundings.now())
  }

  /// Asks the daemon and waits for the answer's payload. A missing answer is asked for again with
  /// the same request id, as far as patience goes; a person is then asked whether to go on.
  public func ask(_ call: Call) throws(Trouble) -> [UInt8] {
    var earlier: CallFailure?
    while true {
      do {
        let answer = try persistence(patience).ask(call, after: earlier)
        wasAnswered = true
        return answer
      } catch {
        let trouble = Trouble(error, request: call.request)
        guard trouble.status == .outcomeUnknown, try wantsToGoOn(after: trouble) else {
          throw trouble
        }
        earlier = error
      }
    }
  }

  /// Asks again for a call that failed on its way, without asking anybody. `isPatient` false makes
  /// one attempt only.
  func ask(_ call: Call, after earlier: CallFailure, isPatient: Bool) throws(Trouble) -> [UInt8] {
    do {
      return try persistence(isPatient ? patience : .once).ask(call, after: earlier)
    } catch {
      throw Trouble(error, request: call.request)
    }
  }

  private func persistence(_ patience: Patience) -> Persistence {
    Persistence(
      line: line, patience: patience, pause: surroundings.pause, now: surroundings.now)
  }

  private func wantsToGoOn(after trouble: Trouble) throws(Trouble) -> Bool {
    guard terminal.isConversation else { return false }
    reporter.tell(trouble)
    return try terminal.confirm(
      Phrase(ar: "أسأل مرة أخرى عن الطلب نفسه؟", en: "Ask again for the same request?"))
  }
}

extension Desk {
  /// The device's code, by `--device` or UNICARD_DEVICE; without either nothing can be asked.
  public func device(_ options: DeviceOptions) throws(Trouble) -> String {
    guard let code = options.device ?? surroundings.variable("UNICARD_DEVICE") else {
      throw Trouble(.usage, "DEVICE_MISSING")
    }
    return code
  }

  /// Where this command's cards come from. `lines` is what a number typed or piped counts as.
  public func cards(_ options: ReaderOptions, lines mode: EntryMode = .keyed) -> CardSource {
    CardSource(
      reader: options.reader ?? surroundings.variable("UNICARD_READER"), entryModeOfLines: mode,
      terminal: terminal)
  }

  /// A bar for long work: drawn on a terminal or when `--progress` asks, silent in `--json`.
  public func progress(_ options: ProgressOptions, total: Int64, of noun: Noun) -> ProgressBar {
    let shows = !reporter.json && (options.progress || surroundings.errorsAreTerminal)
    return ProgressBar(
      total: total, of: noun, speech: speech, sink: shows ? surroundings.errors : nil,
      now: surroundings.now)
  }
}
