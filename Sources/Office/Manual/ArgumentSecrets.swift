/// Keeps secrets out of argument lists, which every user of a machine can read. It looks before
/// anything is parsed, so that no message repeats what it found.
enum ArgumentSecrets {
  private static let names = ["--pin", "--new-pin", "--pan", "--card", "--card-number"]

  /// True when an argument is, or ends in, a 16-digit number, or is an option that asks for a
  /// secret's value.
  static func arePresent(in arguments: [String]) -> Bool {
    arguments.contains { argument in
      let name = argument.prefix { $0 != "=" }
      return names.contains(String(name)) || holdsCardNumber(argument)
    }
  }

  /// Looks for 16 digits, in a row or in fours with a space or a dash between, standing by
  /// themselves: with no letter or digit beside them, as a hexadecimal id has.
  static func holdsCardNumber(_ argument: String) -> Bool {
    let text = Array(Digits.read(argument).utf8)
    return text.indices.contains { start in
      (start == 0 || !isOfWord(text[start - 1]))
        && (isNumber(in: [16], text[start...]) || isNumber(in: [4, 4, 4, 4], text[start...]))
    }
  }

  private static func isNumber(in groups: [Int], _ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    for (index, size) in groups.enumerated() {
      if index > 0 {
        guard let mark = rest.popFirst(), " -".utf8.contains(mark) else { return false }
      }
      let group = rest.prefix(size)
      guard group.count == size, group.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return false
      }
      rest = rest.dropFirst(size)
    }
    return rest.first.map { !isOfWord($0) } ?? true
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
