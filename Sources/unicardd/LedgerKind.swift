import ArgumentParser

/// What a ledger is for; written into its first entry and never changed.
enum LedgerKind: String, CaseIterable, Sendable, ExpressibleByArgument {
  /// Real cards, real bread: the clock is the machine's, a clerk is whoever the kernel says.
  case production
  /// Training, tests and demonstration: accepts a driven clock and a clerk named by the caller, and
  /// every receipt says so.
  case rehearsal
}
