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

  /// Looks for runs of exactly 16 digits, single spaces and dashes between them allowed, with no
  /// letter beside them (a hexadecimal id has letters).
  static func holdsCardNumber(_ argument: String) -> Bool {
    var run = 0
    var isClean = true
    var previous: UInt8?
    for byte in Digits.read(argument).utf8 {
      switch byte {
      case 0x30...0x39:
        if run == 0 { isClean = !isLetter(previous) }
        run += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"):
        if run > 0, previous == byte { if run == 16, isClean { return true } else { run = 0 } }
      default:
        if run == 16, isClean, !isLetter(byte) { return true }
        run = 0
      }
      previous = byte
    }
    return run == 16 && isClean
  }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
