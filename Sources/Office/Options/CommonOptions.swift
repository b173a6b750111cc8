/// The options every verb has may also be written before it: `unicard-bakery --lang en dispense`.
enum CommonOptions {
  private static let flags: Set = ["--json"]
  private static let valued: Set = [
    "--lang", "--digits", "--socket-dir", "--timeout", "--clerk", "--request-id",
  ]

  /// The arguments with leading common options moved to the end (before a `--`), where the parser
  /// finds them.
  static func moved(behind arguments: [String]) -> [String] {
    guard !asksForHelp(arguments) else { return without(arguments) }
    var rest = arguments[...]
    var leading: [String] = []
    while let first = rest.first, let count = length(of: first), count <= rest.count {
      leading += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard !rest.isEmpty else { return arguments }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + leading + rest[end...]
  }

  private static func asksForHelp(_ arguments: [String]) -> Bool {
    let first = without(arguments).first
    return first == "help" || arguments.contains { ["--help", "-h"].contains($0) }
  }

  /// The arguments without common options: a page of help takes none, its language is chosen already.
  private static func without(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var kept: [String] = []
    while let first = rest.first {
      if let count = length(of: first) {
        rest = rest.dropFirst(count)
      } else {
        kept.append(rest.removeFirst())
      }
    }
    return kept
  }

  private static func length(of argument: String) -> Int? {
    if flags.contains(argument) { return 1 }
    if valued.contains(argument) { return 2 }
    return valued.contains(String(argument.prefix { $0 != "=" })) ? 1 : nil
  }
}
