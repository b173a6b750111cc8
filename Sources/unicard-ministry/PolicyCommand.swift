import ArgumentParser
import Messages
import Office

/// `policy get`, `policy set`: numbers that are the ministry's, each from a day.
struct PolicyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "policy", Phrase(ar: "أرقام السياسة وتواريخها.", en: "Numbers of policy and their dates."),
      subcommands: [GetPolicy.self, SetPolicy.self])
  }
}

/// `policy get [KEY]`: what is in force and what is to come.
struct GetPolicy: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "get",
      Phrase(
        ar: "اعرض الساري وما سيسري بعده.", en: "Show what is in force, and what is to come."),
      teaching: Phrase(
        ar: "مع --json كائن لكل قيمة.", en: "With --json one object per value."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(
    help: .init(Phrase(ar: "اسم السياسة؛ من دونه كلها.", en: "The key; without it all of them.")))
  var key: String?

  func serve(at desk: Desk) throws -> Report? {
    let all = try desk.read(Policies.get, GetPolicyRequest()).values
    let values = all.filter { key == nil || $0.key == key }
    if let key, values.isEmpty {
      throw Trouble(.refused, "POLICY_UNKNOWN", code: .notFound, details: ["key": key])
    }
    desk.reporter.show(
      values.map(Self.report), orElse: Phrase(ar: "لا توجد سياسات.", en: "There is no policy."))
    return nil
  }

  private static func report(of policy: Wire.PolicyValue) -> Report {
    Report([
      .text("key", policy.key), .number("value", policy.value),
      .day("effective_from", policy.effectiveFrom),
    ]) { speech in
      let name = speech.code(policy.key)
      return ["\(name) = \(speech.number(policy.value)) (\(speech.day(policy.effectiveFrom)))"]
    }
  }
}

/// `policy set KEY VALUE --from DATE`. Two persons.
struct SetPolicy: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "set", Phrase(ar: "اقترح قيمة جديدة من يوم.", en: "Propose a new value from a day on."),
      teaching: Phrase(
        ar: "unicard-ministry policy set bread.price_piastres 25 --from 2027-01-01",
        en: "unicard-ministry policy set bread.price_piastres 25 --from 2027-01-01"))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Argument(help: .init(Phrase(ar: "اسم السياسة.", en: "The key.")))
  var key: String

  @Argument(help: .init(Phrase(ar: "القيمة، عدد صحيح.", en: "The value, a whole number.")))
  var value: Int64

  @Option(help: .init(.firstDay, valueName: "DATE"))
  var from: Day

  func serve(at desk: Desk) throws -> Report? {
    let proposed = try desk.act(Policies.set) { id in
      SetPolicyRequest(requestId: id, key: key, value: value, effectiveFrom: from.onWire)
    }
    return Report(proposed, at: desk)
  }
}
