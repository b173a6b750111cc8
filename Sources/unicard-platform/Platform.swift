internal import ArgumentParser
internal import Office

/// The Digital Egypt platform's command: acts of an account by the citizen who is signed in (R90, C-49).
struct Platform: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      role: "unicard-platform",
      Phrase(
        ar: "منصة مصر الرقمية: دفع الخدمات الحكومية من الحساب.",
        en: "The Digital Egypt platform: government payments from the account."),
      teaching: Phrase(
        ar: """
          المواطن مسجَّل الدخول برقمه القومي، فلا يلزم كارت. الرقم القومي لا يُكتب في الأمر: يُطلب أو \
          يُقرأ من الإدخال القياسي.

          مثال:
            unicard-platform pay --payee TRAFFIC-PS --bill 2026-000123 --amount 150
            unicard-platform statement --limit 20
          """,
        en: """
          The citizen is signed in under his national ID, so no card is needed. The national ID is \
          never written in the command: it is asked for, or read from standard input.

          For example:
            unicard-platform pay --payee TRAFFIC-PS --bill 2026-000123 --amount 150
            unicard-platform statement --limit 20
          """),
      verbs: [Pay.self, RefundCitizen.self, Balance.self, Statement.self])
  }
}

/// What is read where nobody is asked.
enum Questions {
  static let nationalID = Phrase(ar: "الرقم القومي", en: "the national ID")
}
