extension Desk {
  /// Does one act to many cards, in as many parts as the daemon's limit asks for. Each part is done
  /// whole or not at all, and its result is told at once: what was not told was not done. A failure
  /// names under `cards_done` how many cards, from the first, were done before it.
  public func inParts(
    of limit: Int, _ cards: [UInt64], act: ([UInt64]) throws -> Report
  ) throws {
    var done = 0
    if cards.isEmpty { reporter.note(Self.noCards) }
    while done < cards.count {
      let part = Array(cards[done...].prefix(limit))
      do {
        reporter.show(try act(part))
      } catch var trouble as Trouble {
        trouble.details["cards_done"] = "\(done)"
        throw trouble
      }
      done += part.count
    }
  }

  private static let noCards = Phrase(ar: "لا توجد كروت.", en: "There are no cards.")
}
