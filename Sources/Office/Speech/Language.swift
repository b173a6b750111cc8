/// The language a clerk is spoken to in. Arabic unless somebody asks for English.
public enum Language: String, Sendable, CaseIterable {
  case arabic = "ar"
  case english = "en"

  /// The language of this process: fixed at start, because help texts are built before any
  /// option is parsed.
  @TaskLocal public static var spoken = chosen(
    arguments: CommandLine.arguments, environment: Surroundings.variable)

  /// Reads a tag such as `en`, `AR` or `en_GB.UTF-8`; nil for any other language.
  public init?(tag: String) {
    let primary = tag.lowercased().prefix { $0.isLetter }
    self.init(rawValue: String(primary))
  }

  /// `--lang` decides; else the first of LC_ALL, LC_MESSAGES and LANG that is set; else Arabic.
  public static func chosen(
    arguments: [String], environment: (String) -> String?
  ) -> Language {
    if let asked = value(of: "--lang", in: arguments).flatMap(Language.init(tag:)) { return asked }
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    return set.flatMap(Language.init(tag:)) ?? .arabic
  }

  /// The value of an option in `--name value` or `--name=value` form; nil when it is not there.
  static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
