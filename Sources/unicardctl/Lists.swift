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

/// `outlets`: the rehearsal's bakeries, grocers and shops, as `unicard-ministry register outlets` reads them.
struct OutletsCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "outlets", Phrase(ar: "منافذ التدريب.", en: "A rehearsal's outlets."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var bakeries: BakeryCount
  @OptionGroup var grocers: GrocerCount
  @OptionGroup var shops: ShopCounts

  func serve(at desk: Desk) -> Report? {
    desk.surroundings.output.write(
      String(
        decoding: bakeries.outlets.csv + grocers.list.csv + shops.list.csv, as: UTF8.self))
    return nil
  }
}

/// `devices`: the outlets' terminals, as `unicard-ministry register devices` reads them.
struct DevicesCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "devices", Phrase(ar: "أجهزة منافذ التدريب.", en: "The terminals of a rehearsal's outlets."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions
  @OptionGroup var bakeries: BakeryCount
  @OptionGroup var grocers: GrocerCount
  @OptionGroup var shops: ShopCounts

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
    for shop in shops.list.all {
      if let device = shop.device { csv.write([device, shop.code, "\(uid)"]) }
    }
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

/// How many places a rehearsal has where money moves.
struct ShopCounts: ParsableArguments {
  @Option(help: .init(Phrase(ar: "عدد التجار.", en: "How many merchants."), valueName: "N"))
  var merchants: UInt16 = 0

  @Option(
    help: .init(
      Phrase(ar: "عدد ماكينات صراف البريد.", en: "How many cash machines of Egypt Post."),
      valueName: "N"))
  var atms: UInt16 = 0

  @Option(
    help: .init(
      Phrase(ar: "عدد الجهات الحكومية.", en: "How many government bodies."), valueName: "N"))
  var agencies: UInt16 = 0

  func validate() throws {
    guard merchants <= 8000, atms <= 8000, agencies <= 8000 else {
      throw ValidationError(
        Phrase(ar: "من كل نوع 8000 على الأكثر.", en: "Of each kind 8,000 at most."))
    }
  }

  var list: Shops {
    Shops(merchants: Int(merchants), machines: Int(atms), agencies: Int(agencies))
  }
}
