import ArgumentParser
import Cards
import Office
import Rehearsal

/// `population`: a made-up Port Said as CSV, as `unicard-ministry import` reads it.
struct PopulationCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "population",
      Phrase(ar: "أسر ومواطنون مختلقون للتدريب.", en: "Made-up households and citizens."),
      teaching: Phrase(
        ar: "أرقام قومية سليمة البناء لا تخص أحدًا. البذرة نفسها تعطي الناس أنفسهم.",
        en: "National IDs of real structure that belong to nobody. The same seed gives the same "
          + "people."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(help: .init(Phrase(ar: "عدد الأسر.", en: "How many households."), valueName: "N"))
  var households: UInt32

  @Option(
    help: .init(
      Phrase(ar: "عدد من لا أسرة لهم.", en: "How many citizens of no household."), valueName: "N"))
  var outsiders: UInt32 = 0

  @Option(help: .init(Phrase(ar: "البذرة.", en: "The seed."), valueName: "N"))
  var seed: UInt64 = 1

  @Option(
    help: .init(
      Phrase(
        ar: "اليوم الذي تُحسب عليه الأعمار. المعتاد 2025-03-01",
        en: "The day on which they are as old as they are. Usually 2025-03-01."),
      valueName: "DATE"))
  var today: Day?

  func validate() throws {
    guard (1...100_000).contains(households), outsiders <= 1_000_000 else {
      throw ValidationError(
        Phrase(
          ar: "الأسر من 1 إلى 100000، ومن لا أسرة لهم حتى 1000000.",
          en: "Households are 1 to 100,000, outsiders at most 1,000,000."))
    }
  }

  func serve(at desk: Desk) throws -> Report? {
    var people = Population(
      seed: seed, households: Int(households),
      outsiders: .perHousehold((Double(outsiders) + 0.5) / Double(households)))
    if let today, let date = CivilDate(year: today.year, month: today.month, day: today.day) {
      people.today = date
    }
    let output = desk.surroundings.output
    people.write { output.write(String(decoding: $0, as: UTF8.self)) }
    return nil
  }
}
