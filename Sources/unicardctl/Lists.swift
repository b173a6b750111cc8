import ArgumentParser
import Office
import Rehearsal

/// `offices`: the rehearsal's delivery centres, as `unicard-ministry register offices` reads them.
struct OfficesCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "offices", Phrase(ar: "مراكز التسليم للتدريب.", en: "A rehearsal's delivery centres."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  func serve(at desk: Desk) -> Report? {
    desk.surroundings.output.write(String(decoding: Offices.csv, as: UTF8.self))
    return nil
  }
}

/// `outlets`: the rehearsal's bakeries and grocers, as `unicard-ministry register outlets` reads them.
struct OutletsCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "outlets",
      Phrase(ar: "مخابز التدريب وبدالوه.", en: "A rehearsal's bakeries and grocers."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var bakeries: BakeryCount
  @OptionGroup var grocers: GrocerCount

  func serve(at desk: Desk) -> Report? {
    var csv = CSVWriter()
    for row in grocers.list.rows { csv.write(row) }
    desk.surroundings.output.write(
      String(decoding: bakeries.outlets.csv + csv.take(), as: UTF8.self))
    return nil
  }
}

/// `devices`: the terminals of bakeries and grocers, as `unicard-ministry register devices` reads them.
struct DevicesCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "devices",
      Phrase(
        ar: "أجهزة مخابز التدريب وبداليه.",
        en: "The terminals of a rehearsal's bakeries and grocers."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var bakeries: BakeryCount
  @OptionGroup var grocers: GrocerCount

  @Option(
    help: .init(
      Phrase(ar: "حساب البوابة التي تتكلم عنها.", en: "The uid that speaks for them."),
      valueName: "UID"))
  var uid: UInt32

  func serve(at desk: Desk) -> Report? {
    var csv = CSVWriter()
    csv.write(["code", "outlet", "uid"])
    for bakery in bakeries.outlets.bakeries {
      for device in bakery.devices { csv.write([device, bakery.code, "\(uid)"]) }
    }
    for grocer in grocers.list.all { csv.write([grocer.device, grocer.code, "\(uid)"]) }
    desk.surroundings.output.write(String(decoding: csv.take(), as: UTF8.self))
    return nil
  }
}

/// How many bakeries a rehearsal has.
struct BakeryCount: ParsableArguments {
  @Option(help: .init(Phrase(ar: "عدد المخابز.", en: "How many bakeries."), valueName: "N"))
  var bakeries: UInt16 = 30

  func validate() throws {
    guard (1...8000).contains(bakeries) else {
      throw ValidationError(
        Phrase(ar: "المخابز من 1 إلى 8000.", en: "Bakeries are 1 to 8,000."))
    }
  }

  var outlets: Outlets { Outlets(bakeries: Int(bakeries)) }
}

/// How many grocers a rehearsal has.
struct GrocerCount: ParsableArguments {
  @Option(help: .init(Phrase(ar: "عدد البدالين.", en: "How many grocers."), valueName: "N"))
  var grocers: UInt16 = 0

  func validate() throws {
    guard grocers <= 8000 else {
      throw ValidationError(
        Phrase(ar: "البدالون 8000 على الأكثر.", en: "Grocers are 8,000 at most."))
    }
  }

  var list: Grocers { Grocers(Int(grocers)) }
}
