/// A reason as a clerk reads it: what was wrong, and what to do next.
public struct Refusal: Sendable, Equatable {
  public let wrong: Phrase
  public let next: Phrase

  public init(_ wrong: Phrase, next: Phrase) {
    (self.wrong, self.next) = (wrong, next)
  }
}

/// The catalogue of reasons. One table per area; a reason stands in one of them only.
public enum Refusals {
  /// Every reason with a text of its own.
  public static let all: [String: Refusal] = tables.reduce(into: [:]) { all, table in
    all.merge(table) { _, _ in preconditionFailure("A reason stands in two tables") }
  }

  static let tables = [
    service, requests, cards, households, collection, people, twoPersons, bread, goods, desk,
    files, importRows, programs, parts, payments, undoing, receipts, prints,
  ]
}
