extension Desk {
  /// Everything on a list, page after page: `ask` gets the token where the page before ended and
  /// returns an answer with the token of the next, empty at the end.
  public func pages<Answer, Item>(
    of items: (Answer) -> [Item], upTo most: Int = .max,
    ask: (_ token: String) throws -> (Answer, next: String)
  ) throws -> [Item] {
    var all: [Item] = []
    var token = ""
    repeat {
      let (answer, next) = try ask(token)
      all += items(answer)
      token = next
    } while !token.isEmpty && all.count < most
    return Array(all.prefix(most))
  }
}

extension Reporter {
  /// A list of results: one object each for programs; for people their lines, or that there are none.
  public func show(_ reports: [Report], orElse none: Phrase) {
    for report in reports { show(report) }
    if reports.isEmpty { note(none) }
  }
}
