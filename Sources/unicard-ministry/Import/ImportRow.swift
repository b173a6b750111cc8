import Cards
import Messages
import Office

/// One row of the file, each field what it must be; which people exist already is the daemon's to
/// say, and so is who is not yet born.
struct ImportRow {
  static let columns = [
    "household", "relation", "national_id", "name", "mobile", "bread", "ration", "legacy_card",
    "governorate", "centre",
  ]

  let line: Int
  let isHead: Bool
  let nationalID: NationalID
  let legacyCard: LegacyCardNumber?
  /// The fields with ASCII digits, joined by 0x1F and ended by 0x1E.
  let bytes: [UInt8]

  init(_ row: CSVRow) throws(RowFault) {
    let relation = try row.relation()
    line = row.line
    isHead = relation == .head
    nationalID = try row.nationalID()
    legacyCard = try row.legacyCard()
    guard legacyCard == nil || relation == .head else {
      throw RowFault(
        relation == .none ? "LEGACY_CARD_WITHOUT_HOUSEHOLD" : "LEGACY_CARD_NOT_HEADS")
    }
    let fields = [
      row.text(0), "\(relation.rawValue)", nationalID.digits, try row.name(),
      try row.mobile()?.digits ?? "", try row.truth(5), try row.truth(6),
      legacyCard?.digits ?? "", "\(try row.residence())", try row.code(9),
    ]
    bytes =
      Array(fields.joined(separator: "\u{1F}").utf8) + [ImportChunk.recordSeparator]
  }
}

extension CSVRow {
  private static let relations: [String: Wire.Relation] = [
    "none": .none, "head": .head, "spouse": .spouse, "child": .child, "dependant": .dependant,
  ]

  /// What someone is in his household.
  func relation() throws(RowFault) -> Wire.Relation {
    guard let relation = Self.relations[text(1)] else { throw RowFault("RELATION_UNKNOWN") }
    return relation
  }

  fileprivate func nationalID() throws(RowFault) -> NationalID {
    do {
      return try NationalID(utf8: self[2], today: .latest)
    } catch {
      throw RowFault(error.rawValue)
    }
  }

  fileprivate func mobile() throws(RowFault) -> MobileNumber? {
    guard !self[4].isEmpty else { return nil }
    do {
      return try MobileNumber(utf8: self[4])
    } catch {
      throw RowFault(error.rawValue)
    }
  }

  fileprivate func legacyCard() throws(RowFault) -> LegacyCardNumber? {
    guard !self[7].isEmpty else { return nil }
    do {
      return try LegacyCardNumber(utf8: self[7])
    } catch {
      throw RowFault(error.rawValue)
    }
  }

  /// A name of at most 256 bytes, 128 Arabic letters.
  fileprivate func name() throws(RowFault) -> String {
    guard (1...256).contains(self[3].count) else { throw RowFault("NAME_MALFORMED") }
    return text(3)
  }

  fileprivate func truth(_ column: Int) throws(RowFault) -> String {
    let truth = numeral(column)
    guard truth == "0" || truth == "1" else { throw RowFault("SWITCH_MALFORMED") }
    return truth
  }

  fileprivate func residence() throws(RowFault) -> UInt8 {
    guard let number = UInt8(numeral(8)),
      let code = GovernorateCode(number: number), code != .bornAbroad
    else { throw RowFault("GOVERNORATE_UNKNOWN") }
    return code.number
  }
}
