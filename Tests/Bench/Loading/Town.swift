import Cards
import Rehearsal

/// The people that are loaded, as far as the bench must know them to play their day.
struct Town {
  /// One who can have a card.
  struct Holder {
    let nationalID: UInt64
    /// 0 without a mobile.
    let mobile: UInt64
    let centre: UInt8
    let isHead: Bool
    /// Persons whom the household's bread counts; 0 for one who is no head.
    var breadPersons: Int
  }

  let population: Population
  /// In the order in which the ledger numbers their cards, from 1.
  var holders: [Holder] = []
  var citizens = 0
  var households = 0
  /// Where the head of the household stands whose people are coming.
  var lastHead = 0

  static let centres = Offices.all.map(\.code)
  /// The two ministry clerks, and the clerks of the other roles.
  static let ministry: (UInt32, UInt32) = (70_001, 70_002)
  static let printer: UInt32 = 70_003
  static let messenger: UInt32 = 70_004
  static func postClerk(_ centre: Int) -> UInt32 { 71_000 + UInt32(centre) }
  static let outlets = Outlets(bakeries: 100)
  static let numbers = RehearsalCardNumbers()

  /// Heads whose households can draw for a long time, and whose cards are delivered.
  var drawers: [[UInt8]] {
    holders.indices.filter {
      holders[$0].isHead && holders[$0].mobile != 0 && holders[$0].breadPersons >= 3
    }.map { Self.digits(ofCard: $0) }
  }

  /// The number printed on the card of that place.
  static func digits(ofCard place: Int) -> [UInt8] {
    numbers.number(at: place).withDigits { span in span.indices.map { span[$0] } }
  }
}
