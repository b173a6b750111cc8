internal import Cards
internal import Ledger
internal import Messages
internal import RPC

/// One row, read: keys for the law, a profile for the seal.
struct ReadRow: Sendable {
  let profile: Profile
  /// Whether its check digit disagrees and policy warns.
  let isWarned: Bool
  /// Keyed identity of the old card; none where the row names none.
  let legacyCard: Key
  let legacyLastFour: UInt16
  fileprivate let line: UInt64
  fileprivate let relation: Relation
  fileprivate let nationalID: Key
  fileprivate let bornDay: Int32
  fileprivate let mobile: UInt64
  fileprivate let bread: Bool
  fileprivate let ration: Bool
  fileprivate let governorate: UInt8
  fileprivate let centre: Cards.Code

  /// The citizen under his seal.
  func citizen(_ sealed: SealedPerson) -> ImportedCitizen {
    ImportedCitizen(
      line: line, relation: relation, nationalID: nationalID, bornDay: bornDay, mobile: mobile,
      countsForBread: bread, countsForRation: ration, governorate: governorate, centre: centre,
      seal: sealed.number, sealed: sealed.bytes)
  }
}

extension ImportReader {
  /// Longest name in bytes of UTF-8.
  private static var longestName: Int { 256 }

  func read(_ row: Wire.ImportRow) throws(RowFault) -> ReadRow {
    let relation = try relation(row)
    let (id, isWarned) = try nationalID(row)
    let mobile = try mobile(row)
    let legacy = try legacyCard(row, relation)
    guard let centre = Cards.Code(row.centre) else { throw RowFault(reason: "CENTRE_MALFORMED") }
    try check(row.name, atLeast: 1, atMost: Self.longestName, "NAME_MALFORMED")
    try check(row.household, atLeast: 0, atMost: 64, "HOUSEHOLD_MALFORMED")
    return ReadRow(
      profile: Profile(
        name: row.name, nationalID: id.digits, mobile: mobile?.international ?? ""),
      isWarned: isWarned, legacyCard: legacy.map { keyring.key($0) } ?? .none,
      legacyLastFour: legacy?.lastFour.number ?? 0, line: row.line, relation: relation,
      nationalID: keyring.key(id), bornDay: id.birthDate.daysSince1970,
      mobile: mobile.map { keyring.key($0) } ?? 0, bread: row.bread, ration: row.ration,
      governorate: try governorate(row), centre: centre)
  }

  private func relation(_ row: Wire.ImportRow) throws(RowFault) -> Relation {
    switch row.relation {
    case .none: .none
    case .head: .head
    case .spouse: .spouse
    case .child: .child
    case .dependant: .dependant
    case .unspecified, .unrecognized: throw RowFault(reason: "RELATION_UNKNOWN")
    }
  }

  private func nationalID(
    _ row: Wire.ImportRow
  ) throws(RowFault) -> (id: NationalID, isWarned: Bool) {
    let id: NationalID
    do {
      id = try NationalID(utf8: row.nationalId, today: today)
    } catch {
      throw RowFault(reason: error.rawValue)
    }
    switch checkDigits.verdict(on: id) {
    case .accepted: return (id, false)
    case .warned: return (id, true)
    case .refused: throw RowFault(reason: "NATIONAL_ID_CHECK_DIGIT")
    }
  }

  private func mobile(_ row: Wire.ImportRow) throws(RowFault) -> MobileNumber? {
    if row.mobile.isEmpty { return nil }
    do {
      return try MobileNumber(utf8: row.mobile)
    } catch {
      throw RowFault(reason: error.rawValue)
    }
  }

  private func legacyCard(
    _ row: Wire.ImportRow, _ relation: Relation
  ) throws(RowFault) -> LegacyCardNumber? {
    if row.legacyCard.isEmpty { return nil }
    guard relation == .head else { throw RowFault(reason: "LEGACY_CARD_NOT_HEADS") }
    do {
      return try LegacyCardNumber(utf8: row.legacyCard)
    } catch {
      throw RowFault(reason: error.rawValue)
    }
  }

  private func governorate(_ row: Wire.ImportRow) throws(RowFault) -> UInt8 {
    guard let number = UInt8(exactly: row.governorate),
      let code = GovernorateCode(number: number), code != .bornAbroad
    else { throw RowFault(reason: "GOVERNORATE_UNKNOWN") }
    return code.number
  }

  private func check(
    _ text: String, atLeast least: Int, atMost most: Int, _ reason: String
  ) throws(RowFault) {
    let bytes = text.utf8
    guard bytes.count >= least, bytes.count <= most,
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else { throw RowFault(reason: reason) }
  }
}
