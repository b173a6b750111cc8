import Cards

/// What must hold before a ledger is made.
enum FoundingRules {
  /// The 27 governorates as the national ID numbers them; 88 is a birth abroad, not a place.
  static let governorates = Set(Governorate.all.map { Int($0.code.number) }).subtracting([88])

  /// What is wrong with the arguments, in words for the person who typed them; nil when nothing is.
  static func problem(kind: LedgerKind, clerks: [UInt32], governorate: String) -> String? {
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
    let digits = governorate.utf8.map { Int($0) - 48 }
    guard digits.count == 2, digits.allSatisfy((0...9).contains),
      governorates.contains(digits[0] * 10 + digits[1])
    else { return "\(governorate) is no governorate's code; Port Said is 03." }
    return nil
  }
}
