/// Reads a flat JSON object byte by byte.
struct JSONScanner {
  typealias Fault = JSONObject.Fault

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func object() throws(Fault) -> [JSON.Member] {
    var members: [JSON.Member] = []
    try expect("{")
    if !take("}") {
      repeat { members.append(try member(after: members)) } while take(",")
      try expect("}")
    }
    skipSpace()
    guard position == bytes.count else { throw fault(Fault.Kind.syntax) }
    return members
  }

  private mutating func member(after members: [JSON.Member]) throws(Fault) -> JSON.Member {
    skipSpace()
    let name = try string()
    guard !members.contains(where: { $0.name == name }) else { throw fault(Fault.Kind.twice) }
    try expect(":")
    return JSON.Member(name, try value())
  }

  private mutating func value() throws(Fault) -> JSON {
    skipSpace()
    switch peek {
    case UInt8(ascii: "\""): return .string(try string())
    case .some(0x30...0x39), UInt8(ascii: "-"): return .integer(try integer())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    default: throw fault(Fault.Kind.value)
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(Fault) -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw fault(Fault.Kind.value) }
    position += word.utf8.count
    return value
  }

  private mutating func integer() throws(Fault) -> Int64 {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    let fractional = peek.map { ".eE".utf8.contains($0) } ?? false
    guard !fractional, digits == "0" || digits.first != "0", let value = Int64(text) else {
      throw fault(Fault.Kind.number)
    }
    return value
  }

  private mutating func string() throws(Fault) -> String {
    guard peek == UInt8(ascii: "\"") else { throw fault(Fault.Kind.syntax) }
    position += 1
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault(Fault.Kind.syntax) }
      position += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
    }
    guard peek != nil else { throw fault(Fault.Kind.syntax) }
    position += 1
    guard let valid = String(validating: text, as: UTF8.self) else {
      throw fault(Fault.Kind.unicode)
    }
    return valid
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    guard let byte = peek else { throw fault(Fault.Kind.syntax) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(Character(try scalar())).utf8
    default: throw fault(Fault.Kind.syntax)
    }
  }

  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let first = try hexUnit()
    guard (0xD800...0xDBFF).contains(first) else { return try valid(UInt32(first)) }
    guard bytes[position...].starts(with: "\\u".utf8) else { throw fault(Fault.Kind.unicode) }
    position += 2
    let second = try hexUnit()
    guard (0xDC00...0xDFFF).contains(second) else { throw fault(Fault.Kind.unicode) }
    return try valid(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
  }

  private func valid(_ value: UInt32) throws(Fault) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else { throw fault(Fault.Kind.unicode) }
    return scalar
  }

  private mutating func hexUnit() throws(Fault) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    let isHex = digits.count == 4 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard isHex, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw fault(Fault.Kind.syntax)
    }
    position += 4
    return unit
  }
}

extension JSONScanner {
  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, " \t\r\n".utf8.contains(byte) { position += 1 }
  }

  private mutating func take(_ token: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: token) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ token: Unicode.Scalar) throws(Fault) {
    guard take(token) else { throw fault(Fault.Kind.syntax) }
  }

  private func fault(_ what: Phrase) -> Fault { Fault(what: what, offset: position) }
}
