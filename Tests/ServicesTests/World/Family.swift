import Messages

/// A person of the made-up family.
struct Person {
  let name: String
  let nationalID: String
  let mobile: String
}

/// A household of three, as the ministry's file has it. Structure of the numbers is real, the people are not.
enum Family {
  static let head = Person(
    name: "محمود حسن إبراهيم", nationalID: "28507120301236", mobile: "01012345678")
  static let wife = Person(
    name: "سعاد علي منصور", nationalID: "29203150300441", mobile: "01112345678")
  static let son = Person(
    name: "كريم محمود حسن", nationalID: "30811220302175", mobile: "01212345678")
  static let legacyCard = "1234567890123"

  static var rows: [Wire.ImportRow] {
    [
      row(2, head, .head, legacyCard: legacyCard), row(3, wife, .spouse), row(4, son, .child),
    ]
  }

  static func row(
    _ line: UInt64, _ person: Person, _ relation: Wire.Relation, household: String = "H1",
    legacyCard: String = ""
  ) -> Wire.ImportRow {
    Wire.ImportRow(
      line: line, household: household, relation: relation,
      nationalId: Array(person.nationalID.utf8), name: person.name,
      mobile: Array(person.mobile.utf8), bread: true, ration: true,
      legacyCard: Array(legacyCard.utf8), governorate: 3, centre: "P001")
  }

  /// The number drawn for a card: the rehearsal's issuer, the reference, Luhn's last digit.
  static func number(_ card: UInt64) -> String {
    let digits = "\(card)"
    let first = "40000000" + String(repeating: "0", count: 7 - digits.count) + digits
    let sum = first.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.element.wholeNumberValue!
      let weighed = digit.offset % 2 == 0 ? value * 2 : value
      return sum + (weighed > 9 ? weighed - 9 : weighed)
    }
    return first + "\((10 - sum % 10) % 10)"
  }

  /// The card, read from its chip.
  static func chip(_ card: UInt64) -> Wire.PresentedCard {
    Wire.PresentedCard(number: Array(number(card).utf8), entryMode: .chip)
  }
}
