/// How far long work has come, drawn over itself on one line of standard error: share, count, rate
/// and the time that is left.
public final class ProgressBar {
  private let total: Int64
  private let noun: Noun
  private let speech: Speech
  private let sink: (any Sink)?
  private let now: () -> Int64
  private let began: Int64
  private var drawnAt: Int64?
  private var lastWidth = 0

  /// Without a sink it is silent. `now` is in milliseconds.
  init(
    total: Int64, of noun: Noun, speech: Speech, sink: (any Sink)?, now: @escaping () -> Int64
  ) {
    (self.total, self.noun, self.speech) = (total, noun, speech)
    (self.sink, self.now) = (sink, now)
    began = now()
  }

  /// So many are done. Draws at most ten times a second.
  public func update(_ done: Int64) {
    let time = now()
    guard time - (drawnAt ?? .min / 2) >= 100 || done >= total else { return }
    drawnAt = time
    draw(text(done: done, after: time - began))
  }

  /// Leaves the last line standing and goes to the next.
  public func finish() {
    guard drawnAt != nil else { return }
    sink?.write("\n")
    drawnAt = nil
  }

  private func draw(_ text: String) {
    let width = text.displayWidth
    let blanks = String(repeating: " ", count: max(0, lastWidth - width))
    lastWidth = width
    sink?.write("\r\(text)\(blanks)")
  }

  /// `[######----------] 40 % · 200,000 rows · 50,000/s · 6 seconds left`.
  func text(done: Int64, after milliseconds: Int64) -> String {
    let share = total > 0 ? Double(min(done, total)) / Double(total) : 1
    let filled = Int(share * 20)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    let percent = speech.number(Int(share * 100)) + (speech.digits == .arabic ? "٪" : "%")
    var parts = ["\(bar) \(percent)", speech.count(done, noun)]
    if milliseconds > 0, done > 0 {
      let rate = Double(done) * 1000 / Double(milliseconds)
      parts.append(speech.say(Self.rate, ["rate": speech.number(Int(rate))]))
      if done < total { parts.append(left(Double(total - done) / rate)) }
    }
    return parts.joined(separator: " · ")
  }

  private func left(_ seconds: Double) -> String {
    let time = Duration.seconds(Int64(seconds.rounded(.up)))
    return speech.say(Self.remaining, ["time": speech.duration(time)])
  }

  private static let rate = Phrase(ar: "{rate} في الثانية", en: "{rate}/s")
  private static let remaining = Phrase(ar: "الباقي {time}", en: "{time} left")
}
