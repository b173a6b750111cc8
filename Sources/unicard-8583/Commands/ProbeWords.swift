internal import Glibc
internal import ISO8583

/// Why a probe came to nothing.
enum ProbeFault: Error, Equatable, CustomStringConvertible {
  /// A word of a line is none; which one, by what stands before its `=`.
  case badWord(String)
  /// Nobody answers there.
  case nobody(String)

  var code: Int32 {
    switch self {
    case .badWord: EX_USAGE
    case .nobody: EX_UNAVAILABLE
    }
  }

  var description: String {
    switch self {
    case .badWord(let name): "\(name): no TYPE, NUMBER=VALUE or pin=DIGITS that can be sent."
    case .nobody(let why): why
    }
  }
}

/// Messages as people write and read them: `t=0200 3=000000 4=12550`.
enum ProbeWords {
  /// The message on a line, sent at a moment in milliseconds since 1970.
  static func message(_ line: String, now: Int64) throws(ProbeFault) -> CardMessage {
    var words: [String: String] = ["7": transmissionTime(now)]
    for word in line.split(separator: " ") {
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { throw .badWord(String(halves[0])) }
      words[String(halves[0])] = String(halves[1]).replacing("_", with: " ")
    }
    guard let type = words.removeValue(forKey: "t").flatMap({ MessageType(ascii: $0.utf8) }) else {
      throw .badWord("t")
    }
    var message = CardMessage(type)
    let pin = words.removeValue(forKey: "pin")
    for (name, value) in words { try put(value, in: name, of: &message) }
    if let pin { try put(pin: Array(pin.utf8), into: &message) }
    return message
  }

  /// An answer on a line.
  static func told(_ message: CardMessage) -> String {
    let fields = message.fields.map { field in
      let value = message[field] ?? []
      let text =
        field.format?.content == .binary
        ? value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        : String(decoding: value, as: UTF8.self).replacing(" ", with: "_")
      return "\(field)=\(text)"
    }
    return (["t=\(message.type)"] + fields).joined(separator: " ")
  }

  private static func put(
    _ text: String, in name: String, of message: inout CardMessage
  ) throws(ProbeFault) {
    guard let number = Int(name), (2...128).contains(number), let format = Field(number).format
    else { throw .badWord(name) }
    guard let value = value(text, format), format.objection(to: value) == nil else {
      throw .badWord(name)
    }
    message.set(Field(number), value)
  }

  /// What a field holds: filled up with zeros before a number and blanks after a text.
  private static func value(_ text: String, _ format: FieldFormat) -> [UInt8]? {
    if format.content == .binary { return bytes(hex: text) }
    let value = Array(text.utf8)
    guard format.prefix == 0, value.count < format.length else { return value }
    let missing = format.length - value.count
    return format.content == .digits
      ? Array(repeating: 0x30, count: missing) + value
      : value + Array(repeating: 0x20, count: missing)
  }

  private static func put(
    pin: [UInt8], into message: inout CardMessage
  ) throws(ProbeFault) {
    guard let card = message[.cardNumber], card.count >= 13,
      ClearPIN.lengths.contains(pin.count), pin.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .badWord("pin") }
    message.set(.pinBlock, PINBlock.sealed0(pin, card))
  }

  private static func transmissionTime(_ milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  private static func bytes(hex text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0, digits.allSatisfy({ isHexadecimal($0) }) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) ?? 0
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
