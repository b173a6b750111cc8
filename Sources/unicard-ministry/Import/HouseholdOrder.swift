import Cards
import Messages
import Office

/// Watches that each household's rows stand together, its head first and alone.
struct HouseholdOrder {
  /// The most people a household has; the daemon's law.
  private static let most = 200
  /// The longest key of a household, in bytes.
  private static let longestKey = 64

  private var seen: Set<String> = []
  private var current = ""
  private var members = 0

  /// True when the row begins a household, or is a person of none.
  mutating func take(_ row: CSVRow) throws(RowFault) -> Bool {
    let relation = try row.relation()
    let key = row.text(0)
    guard relation != .none else {
      current = ""
      guard key.isEmpty else { throw RowFault("HOUSEHOLD_NOT_EMPTY") }
      return true
    }
    guard !key.isEmpty else { throw RowFault("HOUSEHOLD_MISSING") }
    guard key.utf8.count <= Self.longestKey else { throw RowFault("HOUSEHOLD_MALFORMED") }
    return key == current ? try goOn(relation) : try begin(key, relation)
  }

  private mutating func goOn(_ relation: Wire.Relation) throws(RowFault) -> Bool {
    members += 1
    guard relation != .head else { throw RowFault("HEAD_NOT_ALONE") }
    guard members <= Self.most else { throw RowFault("HOUSEHOLD_TOO_LARGE") }
    return false
  }

  private mutating func begin(_ key: String, _ relation: Wire.Relation) throws(RowFault) -> Bool {
    current = key
    members = 1
    guard seen.insert(key).inserted else { throw RowFault("HOUSEHOLD_SPLIT") }
    guard relation == .head else { throw RowFault("HEAD_NOT_FIRST") }
    return true
  }
}

/// Watches that no person and no old card stands in the file twice.
struct Distinct {
  private var people: Set<NationalID> = []
  private var legacyCards: Set<LegacyCardNumber> = []

  mutating func take(_ row: ImportRow) throws(RowFault) {
    guard people.insert(row.nationalID).inserted else { throw RowFault("NATIONAL_ID_TAKEN") }
    if let card = row.legacyCard, !legacyCards.insert(card).inserted {
      throw RowFault("LEGACY_CARD_TAKEN")
    }
  }
}
