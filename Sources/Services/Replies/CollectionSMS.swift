internal import Cards

/// The message that calls a household to collect its cards (R51-R53): the one place, and the period (C-11).
///
/// Arabic travels as UCS-2: 70 characters in one message, 67 in each part of a longer one. It never takes more than two
/// parts; an office's name too long for that is cut and ends in an ellipsis.
enum CollectionSMS {
  /// UCS-2 characters in two parts.
  static let longest = 134

  /// The text for a centre and the first and last day on which to come.
  static func text(at centre: String, from: CivilDate, until: CivilDate) -> String {
    let before = "استلموا كروت الخدمات لأسرتكم من "
    let after =
      " من \(day(from)) إلى \(day(until)) بالرقم القومي ومحمول كل فرد. استعلام 15999"
    return before + cut(centre, to: longest - before.utf16.count - after.utf16.count) + after
  }

  /// Day, month and year, as they are written in Egypt.
  private static func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(day)/\(month)/\(year)"
  }

  /// At most so many UCS-2 characters, never half of a character.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return text }
    var kept = ""
    var count = 0
    for character in text {
      count += character.utf16.count
      guard count < length else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
