/// What must hold before a ledger is made.
enum FoundingRules {
  /// What is wrong with the arguments, in words for the person who typed them; nil when nothing is.
  static func problem(kind: LedgerKind, clerks: [UInt32]) -> String? {
    guard clerks.count == 2 else { return "Give --clerk twice: the ministry acts by two persons." }
    guard clerks[0] != clerks[1] else {
      return "The two clerks must be two persons: both are uid \(clerks[0])."
    }
    guard !clerks.contains(65534), !clerks.contains(.max) else {
      return "A clerk must be a real user: 65534 and \(UInt32.max) stand for nobody."
    }
    guard kind == .rehearsal || !clerks.contains(0) else {
      return
        "A clerk of a production ledger must be a person: uid 0 is the machine's administrator."
    }
    return nil
  }
}
