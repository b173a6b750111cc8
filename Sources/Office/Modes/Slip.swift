/// A till receipt (R34), 32 cells wide: Arabic stands at the right edge, English at the left.
public struct Slip {
  /// What every paper of a rehearsal ledger says, in both languages.
  public static let rehearsal = "تدريب / REHEARSAL"
  /// Cells across the paper.
  public static let width = 32

  let speech: Speech
  /// The lines so far, each exactly as wide as the paper; only a printer's own commands have no width.
  public private(set) var lines: [String] = []

  /// An empty receipt. One of a rehearsal ledger says so at its head, in both languages, whatever
  /// the clerk's language is.
  public init(_ speech: Speech, isRehearsal: Bool) {
    self.speech = speech
    guard isRehearsal else { return }
    rule("*")
    centred(Self.rehearsal)
    rule("*")
  }

  /// A line across the paper.
  public mutating func rule(_ mark: Character = "-") {
    lines.append(String(repeating: mark, count: Self.width))
  }

  /// A text in the middle; too long a text is broken between words.
  public mutating func centred(_ text: String) {
    for part in Self.broken(text) {
      let space = Self.width - part.displayWidth
      lines.append(Self.blanks(space / 2) + directed(part) + Self.blanks(space - space / 2))
    }
  }

  /// A text from the edge where its language begins; too long a text is broken between words.
  public mutating func text(_ text: String) {
    for part in Self.broken(text) {
      let space = Self.blanks(Self.width - part.displayWidth)
      lines.append(isArabic ? space + directed(part) : part + space)
    }
  }

  /// A label at one edge and its value at the other; on two lines when they do not fit on one.
  public mutating func row(_ label: Phrase, _ value: String) {
    let name = speech.say(label)
    let space = Self.width - name.displayWidth - value.displayWidth
    guard space > 0 else {
      text(name)
      return row(value)
    }
    lines.append(directed(name + Self.blanks(space) + value))
  }

  /// The slip as text, for a file or a till.
  public var paper: String { lines.map { $0 + "\n" }.joined() }

  /// A line that is not text: it is taken as it is.
  mutating func command(_ line: String) { lines.append(line) }

  private mutating func row(_ value: String) {
    for part in Self.broken(value) {
      let space = Self.blanks(Self.width - part.displayWidth)
      lines.append(isArabic ? directed(part) + space : space + part)
    }
  }

  private var isArabic: Bool { speech.language == .arabic }

  /// On a screen an Arabic line is fenced as right-to-left, so that its blanks stay where they are.
  private func directed(_ text: String) -> String {
    isArabic && speech.isolates ? "\u{2067}\(text)\u{2069}" : text
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The text in parts that fit, broken at spaces; a word wider than the paper is cut.
  static func broken(_ text: String) -> [String] {
    var parts = [""]
    for word in text.split(separator: " ").flatMap(cut) {
      let last = parts[parts.count - 1]
      if last.isEmpty {
        parts[parts.count - 1] = word
      } else if last.displayWidth + 1 + word.displayWidth <= width {
        parts[parts.count - 1] = "\(last) \(word)"
      } else {
        parts.append(word)
      }
    }
    return parts
  }

  private static func cut(_ word: Substring) -> [String] {
    var parts: [String] = []
    var rest = String(word)
    while rest.displayWidth > width {
      let part = rest.fitting(cells: width)
      parts.append(part)
      rest.removeFirst(part.count)
    }
    return parts + [rest]
  }
}
