internal import ArgumentParser
internal import Messages
internal import Office

/// What is on the account.
struct Balance: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "balance", Phrase(ar: "اعرض رصيد الحساب.", en: "Show what is on the account."),
      teaching: .lesson(
        Phrase(
          ar: "للمواطن المسجَّل الدخول وحده.", en: "For the citizen who is signed in, and no other."),
        reads: .inputOrder(Questions.nationalID), examples: "unicard-platform balance"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    return try desk.read(Payments.readAccount, ReadAccountRequest(nationalId: nationalID)).report
  }
}

/// What moved on the account.
struct Statement: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "statement", Phrase(ar: "كشف الحساب، الأحدث أولًا.", en: "The statement, newest first."),
      teaching: .lesson(
        Phrase(
          ar: "للمواطن المسجَّل الدخول وحده. مع --json كائن لكل حركة.",
          en: "For the citizen who is signed in, and no other. With --json one object per movement."
        ),
        reads: .inputOrder(Questions.nationalID),
        examples: "unicard-platform statement --limit 20"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var limit: StatementOptions

  func serve(at desk: Desk) throws -> Report? {
    try desk.statement(of: try desk.terminal.nationalID(), upTo: limit.limit)
    return nil
  }
}
