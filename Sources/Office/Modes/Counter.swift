/// A counter that stays open all morning: one card after the other over one connection, until the
/// input ends (^D, or a reader that has no more cards).
public struct Counter {
  private let desk: Desk
  private let noun: Noun

  /// `noun` is what one customer is served with.
  public init(at desk: Desk, of noun: Noun = .draw) {
    self.desk = desk
    self.noun = noun
  }

  /// How the morning went.
  public struct Tally: Sendable, Equatable {
    public var served = 0
    public var refused = 0
  }

  /// Serves one after the other. `serve` reads what it needs and returns its report, or nil when
  /// the input has ended. A refusal is shown and the next one comes; only a user who may not be
  /// here ends the morning early.
  public func serve(_ serve: (Desk) throws -> Report?) throws -> Tally {
    var tally = Tally()
    desk.reporter.note(Self.opening)
    while true {
      desk.wasAnswered = false
      do {
        guard let report = try serve(desk) else { break }
        desk.reporter.show(report)
        tally.served += 1
      } catch let trouble as Trouble where trouble.isOfOneCustomer {
        desk.reporter.tell(trouble)
        tally.refused += 1
      }
    }
    close(tally)
    return tally
  }

  private func close(_ tally: Tally) {
    let speech = desk.speech
    desk.reporter.note(
      Self.closing,
      ["served": speech.count(tally.served, noun), "refused": speech.number(tally.refused)])
  }

  private static let opening = Phrase(
    ar: "الشباك مفتوح. أدخل الكارت؛ وللإغلاق Ctrl+D.",
    en: "The counter is open. Present a card; Ctrl+D closes it.")
  private static let closing = Phrase(
    ar: "أُغلق الشباك: {served}، ومرفوض {refused}.",
    en: "The counter is closed: {served}, {refused} refused.")
}

extension Trouble {
  /// False when the next customer would meet the same: no permission, or no input any more.
  fileprivate var isOfOneCustomer: Bool {
    status != .notPermitted && reason != "INPUT_ENDED"
  }
}
