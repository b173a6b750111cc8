/// How numbers are written: `٠١٢` or `012`. Both (and the Persian `۰۱۲`) are read everywhere.
public enum Digits: String, Sendable, CaseIterable {
  case arabic
  case latin

  /// What a language shows when nobody chose.
  public init(for language: Language) {
    self = language == .arabic ? .arabic : .latin
  }

  /// The same text with every ASCII digit written in these digits.
  public func written(_ text: String) -> String {
    guard self == .arabic else { return text }
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      written.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x660)! : scalar)
    }
    return String(written)
  }

  /// The same text with Arabic-Indic and Persian digits, and the Arabic decimal and thousands
  /// signs, written in ASCII.
  public static func read(_ text: String) -> String {
    var read = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: read.append(Unicode.Scalar(scalar.value - 0x660 + 0x30)!)
      case 0x6F0...0x6F9: read.append(Unicode.Scalar(scalar.value - 0x6F0 + 0x30)!)
      case 0x66B: read.append(".")
      case 0x66C: continue
      default: read.append(scalar)
      }
    }
    return String(read)
  }

  /// An argument as the parser should see it: a numeral in any digits becomes ASCII, a text that
  /// merely contains digits (a name, a path) stays as it was typed.
  public static func readArgument(_ argument: String) -> String {
    if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
      let value = argument.index(after: equals)
      return argument[..<value] + readArgument(String(argument[value...]))
    }
    let read = read(argument)
    let isNumeral = read.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || "+-./:".utf8.contains(byte)
    }
    return isNumeral ? read : argument
  }
}
