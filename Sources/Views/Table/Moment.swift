internal import Messages

/// What an entry says of itself, the same for every card it concerns.
struct Moment {
  let instantUnixNanos: Int64
  let day: Int32
  let method: String
  /// The refusal's reason; nil when it was granted.
  let refusal: String?

  init(_ facts: Written.Facts) {
    instantUnixNanos = facts.instantUnixNanos
    day = facts.day
    method = facts.method
    refusal = facts.refused?.reason
  }
}

/// What an entry adds to an outlet's day.
struct DayTotals {
  var draws: Int64 = 0
  var loaves: Int64 = 0
  var rationPiastres: Int64 = 0
  var reversals: Int64 = 0
  var refusals: Int64 = 0
}

/// The slot of a draw: bread and goods have slots of their own, used again from day to day.
enum DrawSlot {
  case bread(UInt32)
  case goods(UInt32)

  /// The slot as one number, as the tables keep it: kind above, slot below.
  var code: Int64 {
    switch self {
    case .bread(let slot): Int64(slot)
    case .goods(let slot): 1 << 32 | Int64(slot)
    }
  }
}

/// A draw as its reversal must find it.
struct StandingDraw {
  let outlet: UInt32
  let day: Int32
  var loaves: Int32 = 0
  var rationPiastres: Int64 = 0
  /// 0 for the old card.
  let card: UInt32
}

/// What an entry did to one card: a line of its history.
struct CardLine {
  var loaves: Int32 = 0
  var rationPiastres: Int64 = 0
  var place = Place.nowhere
}

/// The cards an entry concerns, one line each however often it names them.
struct CardLines {
  private(set) var lines: [UInt32: CardLine] = [:]

  /// Names a card; 0 is none. The first place that is named stands.
  mutating func name(
    _ card: UInt32, at place: Place = .nowhere, loaves: Int32 = 0, rationPiastres: Int64 = 0
  ) {
    guard card != 0 else { return }
    var line = lines[card] ?? CardLine()
    line.loaves += loaves
    line.rationPiastres += rationPiastres
    if line.place == .nowhere { line.place = place }
    lines[card] = line
  }
}
