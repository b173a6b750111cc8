import ArgumentParser
import Fingerprint
import Office
import Rehearsal

/// `finger`: a made-up finger's record, as a capture program prints one. For rehearsals: nobody has it.
struct FingerCommand: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "finger",
      Phrase(ar: "بصمة مصنوعة للتدريب.", en: "A made-up finger, for rehearsals."),
      teaching: Phrase(
        ar: """
          يكتب سجلًا بصيغة ISO/IEC 19794-2:2005 كما يكتبه برنامج القارئ. الإصبع نفسه لكل --seed، ولمسة \
          أخرى منه لكل --impression. عدد اللمسات والإصبع من UNICARD_IMPRESSIONS وUNICARD_FINGER إن وُجدا، \
          فيصلح أمرًا لـ --capture:

            unicard-post enrol --capture 'unicardctl finger --seed 7 --impression 0' …
            unicard-health verify --capture 'unicardctl finger --seed 7 --impression 9' …
          """,
        en: """
          Writes a record of ISO/IEC 19794-2:2005 as a capture program does. One --seed is one finger, \
          each --impression another touch of it. How many impressions, and of which finger, is taken \
          from UNICARD_IMPRESSIONS and UNICARD_FINGER where they are set, so that it serves as \
          --capture:

            unicard-post enrol --capture 'unicardctl finger --seed 7 --impression 0' …
            unicard-health verify --capture 'unicardctl finger --seed 7 --impression 9' …
          """))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Option(
    help: .init(Phrase(ar: "رقم الإصبع.", en: "Which finger; any number."), valueName: "N"))
  var seed: UInt64

  @Option(
    help: .init(
      Phrase(ar: "رقم اللمسة الأولى.", en: "The first impression's number."), valueName: "N"))
  var impression: UInt64 = 0

  @Option(
    help: .init(
      Phrase(
        ar: "رداءة اللمس: easy أو ordinary أو hard.",
        en: "How it meets the reader: easy, ordinary or hard."), valueName: "LEVEL"))
  var difficulty = PrintLevel.ordinary

  func serve(at desk: Desk) -> Report? {
    let asked = desk.surroundings.variable("UNICARD_IMPRESSIONS").flatMap { UInt64($0) } ?? 1
    let position =
      desk.surroundings.variable("UNICARD_FINGER")
      .flatMap { UInt8($0) }.flatMap(FingerPosition.init) ?? .unknown
    let finger = MadeFinger(seed: seed, flow: seed)
    let record = finger.record(
      of: (0..<min(max(asked, 1), 3)).map { impression &+ $0 }, difficulty.onFinger,
      finger: position == .unknown ? .rightIndex : position)
    desk.surroundings.output.write(record.encoded)
    return nil
  }
}

/// How a made-up finger meets the reader.
enum PrintLevel: String, ExpressibleByArgument, CaseIterable {
  case easy, ordinary, hard

  var onFinger: PrintDifficulty {
    switch self {
    case .easy: .easy
    case .ordinary: .ordinary
    case .hard: .hard
    }
  }
}
