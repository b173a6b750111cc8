/// The parser's own words in Arabic. It builds its pages in English; what it adds around our texts
/// is a short list of headings and complaints.
struct Wording {
  let language: Language

  /// A page or a complaint of the parser in the clerk's language.
  func spoken(_ page: String) -> String {
    guard language == .arabic else { return page }
    return page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  /// A complaint without the long usage line: what was wrong, what the option means, where to read.
  func complaint(_ text: String) -> String {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("Usage: ") }
    return spoken(lines.joined(separator: "\n"))
  }

  private func line(_ line: String) -> String {
    var line = line
    for (english, arabic) in Self.headings where line.hasPrefix(english) {
      line = arabic + line.dropFirst(english.count)
    }
    for (english, arabic) in Self.words {
      line = line.replacing(english, with: arabic)
    }
    return line
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "الاستعمال: "), ("Usage: ", "الاستعمال: "),
    ("ARGUMENTS:", "المعطيات:"), ("OPTIONS:", "الخيارات:"), ("SUBCOMMANDS:", "الأوامر:"),
    ("Error: ", "خطأ: "), ("Help: ", "شرح: "), ("  See '", "  للشرح: '"),
  ]

  private static let words = [
    ("' for detailed help.", "'"), ("' for more information.", "'"),
    ("Show help information.", "اعرض هذا الشرح."),
    ("Show subcommand help information.", "اشرح أمرًا."),
    ("(default: ", "(المعتاد: "), ("(values: ", "(القيم: "), ("; default: ", "؛ المعتاد: "),
    ("Missing expected argument ", "ناقص: "), ("Missing value for ", "ناقصة قيمة "),
    ("Unknown option ", "خيار غير معروف: "), ("Unexpected argument ", "زيادة غير متوقعة: "),
    (" unexpected arguments: ", " زيادات غير متوقعة: "),
    ("Did you mean ", "هل تقصد "), ("The value ", "القيمة "), (" is invalid for ", " لا تصلح في "),
    ("Missing one of: ", "ناقص واحد من: "),
  ]
}
