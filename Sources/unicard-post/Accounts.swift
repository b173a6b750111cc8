internal import ArgumentParser
internal import Messages
internal import Office

/// Takes cash in over the counter.
struct DepositCash: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "deposit", Phrase(ar: "أودع نقدًا في حساب مواطن.", en: "Take cash in for an account."),
      teaching: .lesson(
        Phrase(
          ar: "لأي مواطن استلم كارته، ممن كان. لا يظهر الرصيد لمن أودع.",
          en:
            "For any citizen who has his card, from whoever brings it. Who brings it is not shown "
            + "the balance."),
        reads: .inputOrder(Phrase(ar: "الرقم القومي", en: "the national ID")),
        examples: "unicard-post deposit --amount 500"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var paper: PaperOptions

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    return try PaymentSlip(
      try desk.act(Payments.deposit) { id in
        DepositRequest(
          requestId: id, nationalId: nationalID, amountPiastres: amount.amount.piastres)
      }
    ).report
  }
}

/// Where money came from, as a clerk writes it.
enum Source: String, CaseIterable, ExpressibleByArgument {
  case transfer
  case salary

  var onWire: Wire.CreditSource {
    switch self {
    case .transfer: .transfer
    case .salary: .salary
    }
  }
}

/// Enters money that came from elsewhere.
struct CreditAccount: SlipVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "credit", Phrase(ar: "أضف مبلغًا واردًا لحساب.", en: "Enter money that came from elsewhere."),
      teaching: .lesson(
        Phrase(
          ar: "حوالة أو مرتب. المرجع يسمّيها للأبد: لا تُضاف مرتين، ولو بأمر آخر.",
          en:
            "A transfer or a salary. Its reference names it for good: it is not entered twice, not "
            + "even by another command."),
        reads: .inputOrder(Phrase(ar: "الرقم القومي", en: "the national ID")),
        examples: "unicard-post credit --source salary --amount 6000 --reference SAL-2026-04-77"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var amount: AmountOptions
  @OptionGroup var paper: PaperOptions

  @Option(
    help: .init(
      Phrase(
        ar: "transfer حوالة، أو salary مرتب أو معاش.", en: "transfer, or salary (or pension)."),
      valueName: "SOURCE"))
  var source: Source

  @Option(help: .init(Phrase(ar: "مرجع المبلغ.", en: "Its reference."), valueName: "TEXT"))
  var reference: String

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    return try PaymentSlip(
      try desk.act(Payments.credit) { id in
        CreditRequest(
          requestId: id, nationalId: nationalID, amountPiastres: amount.amount.piastres,
          source: source.onWire, reference: reference)
      }
    ).report
  }
}

/// What is on the account of the citizen at the counter.
struct Balance: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "balance",
      Phrase(ar: "اعرض رصيد حساب لصاحبه.", en: "Show the holder what is on his account."),
      teaching: .lesson(
        Phrase(
          ar: "لصاحب الحساب وحده، بعد الاطلاع على بطاقته.",
          en: "For the account's holder only, his ID seen."),
        reads: .inputOrder(Phrase(ar: "الرقم القومي", en: "the national ID")),
        examples: "unicard-post balance"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let nationalID = try desk.terminal.nationalID()
    return try desk.read(Payments.readAccount, ReadAccountRequest(nationalId: nationalID)).report
  }
}

/// What moved on his account.
struct Statement: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "statement", Phrase(ar: "كشف حساب لصاحبه.", en: "Give the holder his statement."),
      teaching: .lesson(
        Phrase(
          ar: "لصاحب الحساب وحده، بعد الاطلاع على بطاقته. الأحدث أولًا؛ ومع --json كائن لكل حركة.",
          en:
            "For the account's holder only, his ID seen. Newest first; with --json one object per "
            + "movement."),
        reads: .inputOrder(Phrase(ar: "الرقم القومي", en: "the national ID")),
        examples: "unicard-post statement --limit 20"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var limit: StatementOptions

  func serve(at desk: Desk) throws -> Report? {
    try desk.statement(of: try desk.terminal.nationalID(), upTo: limit.limit)
    return nil
  }
}
