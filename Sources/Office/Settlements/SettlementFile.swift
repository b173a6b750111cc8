public import ArgumentParser
internal import Glibc
public import Messages

/// Where settlements are written as CSV, for verbs that list them.
public struct CSVOptions: ParsableArguments {
  @Option(
    help: .init(
      Phrase(
        ar: "اكتب التسويات في ملف CSV؛ و«-» للخرج القياسي بدل السطور.",
        en: "Write the settlements to a CSV file; \"-\" for standard output, in place of lines."),
      valueName: "FILE"))
  public var csv: String?

  public init() {}
}

extension Desk {
  /// Tells settlements: as slips or lines, or as a CSV file where one is asked for. A file is made whole or not at all.
  public func show(
    _ settlements: [Wire.Settlement], _ options: CSVOptions, orElse none: Phrase,
    report: (Wire.Settlement) -> Report
  ) throws(Trouble) {
    guard let path = options.csv else {
      return reporter.show(settlements.map(report), orElse: none)
    }
    var csv = CSVWriter()
    csv.write(SettlementColumns.names)
    for settlement in settlements { csv.write(settlement.record) }
    let bytes = csv.take()
    guard path != "-" else {
      return surroundings.output.write(String(decoding: bytes, as: UTF8.self))
    }
    try Self.write(bytes, to: path)
    let count = settlements.count
    reporter.show(
      Report([.number("settlements", count), .text("csv", path)]) { speech in
        [
          speech.say(
            Phrase(ar: "{count} في {path}", en: "{count} in {path}"),
            ["count": speech.count(count, .settlement), "path": speech.code(path)])
        ]
      })
  }

  /// Beside the file first, then in its place, so that nobody reads half of one.
  private static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else {
        let trouble = unwritable(path)
        close(descriptor)
        unlink(draft)
        throw trouble
      }
      rest = rest.dropFirst(max(0, count))
    }
    guard close(descriptor) == 0, rename(draft, path) == 0 else { throw unwritable(path) }
  }

  private static func unwritable(_ path: String) -> Trouble {
    Trouble(
      .refused, "FILE_UNWRITABLE",
      details: ["path": path, "cause": String(cString: strerror(errno))])
  }
}

extension Noun {
  /// What an outlet is settled by.
  public static let settlement = Noun(
    ar: ("تسوية واحدة", "تسويتان", "تسويات", "تسوية", "تسوية"), en: ("settlement", "settlements"))
}
