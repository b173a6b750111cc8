import ArgumentParser
import Messages
import Office

/// `grant announce`, `grant list`: so much more for every ration card, for some months.
struct GrantCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "grant",
      Phrase(ar: "منح مؤقتة لبطاقات التموين.", en: "Temporary grants to ration cards."),
      subcommands: [AnnounceGrant.self, ListGrants.self])
  }
}

/// `grant announce`. Two persons.
struct AnnounceGrant: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "announce",
      Phrase(
        ar: "اقترح منحة لكل بطاقة في محافظة.", en: "Propose a grant to each card of a governorate."),
      teaching: Phrase(
        ar: """
          تبدأ المنحة من شهر لاحق، وتُصرف سلعًا، ويسقط ما لم يُصرف منها بنهاية كل شهر. المنح لشهر واحد تُجمع.

            unicard-ministry grant announce --governorate 03 --amount 400 --first 2027-03 --last 2027-04
          """,
        en: """
          A grant begins with a later month, is drawn in goods, and what is not drawn of it lapses \
          with each month. Grants of one month add up.

            unicard-ministry grant announce --governorate 03 --amount 400 --first 2027-03 --last 2027-04
          """))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(
    help: .init(Phrase(ar: "كود المحافظة.", en: "The governorate's code."), valueName: "CODE"))
  var governorate: GovernorateNumber

  @Option(
    help: .init(
      Phrase(
        ar: "المنحة بالجنيه لكل بطاقة كل شهر.", en: "In pounds, for each card and month."),
      valueName: "POUNDS"))
  var amount: Pounds

  @Option(
    help: .init(
      Phrase(ar: "أول شهر، مثل 2027-03.", en: "The first month: 2027-03."), valueName: "MONTH"))
  var first: MonthOfYear

  @Option(
    help: .init(Phrase(ar: "آخر شهر.", en: "The last month."), valueName: "MONTH"))
  var last: MonthOfYear

  func serve(at desk: Desk) throws -> Report? {
    let grant = Wire.Grant(
      governorate: governorate.number, amountPiastres: amount.piastres,
      firstMonth: first.onWire, lastMonth: last.onWire)
    let proposed = try desk.act(Grants.announce) { id in
      AnnounceGrantRequest(requestId: id, grant: grant)
    }
    return Report(proposed, at: desk)
  }
}

/// `grant list`: this month's grants and those to come.
struct ListGrants: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Phrase(
        ar: "اعرض منح هذا الشهر وما بعده.", en: "Show this month's grants, and those to come."),
      teaching: Phrase(ar: "مع --json كائن لكل منحة.", en: "With --json one object per grant."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) throws -> Report? {
    let grants = try desk.read(Grants.list, ListGrantsRequest()).grants
    desk.reporter.show(
      grants.map(Self.report), orElse: Phrase(ar: "لا منح.", en: "There are no grants."))
    return nil
  }

  private static func report(of grant: Wire.Grant) -> Report {
    let first = grant.firstMonth ?? Wire.CalendarMonth()
    let last = grant.lastMonth ?? Wire.CalendarMonth()
    return Report([
      .number("governorate", grant.governorate), .money("amount", piastres: grant.amountPiastres),
      .text("first_month", first.text), .text("last_month", last.text),
    ]) { speech in
      let governorate = speech.number(grant.governorate)
      let amount = speech.money(piastres: grant.amountPiastres)
      return ["\(governorate) · \(amount) · \(speech.code("\(first.text) – \(last.text)"))"]
    }
  }
}

/// A month of a year: `2027-03`, or month first `3/2027`.
struct MonthOfYear: ExpressibleByArgument {
  let year: Int32
  let month: Int32

  init?(argument: String) {
    let text = Digits.read(argument)
    let isISO = text.contains("-")
    let parts = text.split(separator: isISO ? "-" : "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int32($0) }
    guard numbers.count == 2, parts.count == 2 else { return nil }
    (year, month) = isISO ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    guard (1000...9999).contains(year), (1...12).contains(month) else { return nil }
  }

  var onWire: Wire.CalendarMonth { Wire.CalendarMonth(year: year, month: month) }
}

extension Wire.CalendarMonth {
  fileprivate var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
