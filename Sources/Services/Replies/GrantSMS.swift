internal import Cards

/// The message that tells a head of a temporary grant: how much, for which months, and where it is drawn. It takes two
/// parts of 67 UCS-2 characters at most, whatever the sum and the months are.
enum GrantSMS {
  static func text(of grant: Grant) -> String {
    let pounds = grant.amountPiastres / 100
    let rest = grant.amountPiastres % 100
    let amount = rest == 0 ? "\(pounds)" : "\(pounds).\(rest < 10 ? "0" : "")\(rest)"
    let months =
      grant.firstMonth == grant.lastMonth
      ? "عن شهر \(month(grant.firstMonth))"
      : "عن كل شهر من \(month(grant.firstMonth)) إلى \(month(grant.lastMonth))"
    return
      "منحة \(amount) جنيه على بطاقة تموينكم \(months) تُصرف سلعًا من أي بدال حتى نهاية شهرها. استعلام 15999"
  }

  /// Month and year, as they are written in Egypt.
  private static func month(_ month: Month) -> String { "\(month.month)/\(month.year)" }
}
