/// One line of a batch: a gateway's JSON object, asked for its parts by name.
public struct Row: Sendable, Equatable {
  /// Counted from 1.
  public let line: Int
  let object: JSONObject

  /// Parses a line; only the names in `known` and `request_id` may stand in it.
  init(line: Int, bytes: UnsafeRawBufferPointer, known: Set<String>) throws(Trouble) {
    self.line = line
    do {
      object = try JSONObject(line: bytes)
    } catch {
      throw Self.invalid(line, error.what, ["offset": "\(error.offset)"])
    }
    for member in object.members where !known.contains(member.name) && member.name != "request_id" {
      throw Self.invalid(line, Self.unknownName, ["name": member.name])
    }
  }

  /// A text.
  public func text(_ name: String) throws(Trouble) -> String {
    guard case .string(let value)? = object[name] else { throw wrong(name, Self.needsText) }
    return value
  }

  /// A whole number, or a text that is one in any digits.
  public func number<Number: FixedWidthInteger>(
    _ name: String, as: Number.Type = Number.self
  ) throws(Trouble) -> Number {
    let number: Number? =
      switch object[name] {
      case .integer(let value): Number(exactly: value)
      case .string(let text): Number(Digits.read(text))
      default: nil
      }
    guard let number else { throw wrong(name, Self.needsNumber) }
    return number
  }

  /// A truth; false when it is not there.
  public func flag(_ name: String) throws(Trouble) -> Bool {
    switch object[name] {
    case .bool(let value): return value
    case nil: return false
    default: throw wrong(name, Self.needsFlag)
    }
  }

  /// True when the line has this name.
  public func has(_ name: String) -> Bool { object[name] != nil }

  /// The digits of a card number or PIN. They must be a text, as numbers lose leading zeros.
  public func digits(_ name: String) throws(Trouble) -> Secret {
    guard let secret = Secret(digitsOf: Array(try text(name).utf8)) else {
      throw wrong(name, Self.needsDigits)
    }
    return secret
  }

  /// The id the gateway gave this request; nil when it gave none.
  func requestID() throws(Trouble) -> RequestID? {
    guard has("request_id") else { return nil }
    guard let id = RequestID(hex: try text("request_id")) else {
      throw wrong("request_id", Self.needsID)
    }
    return id
  }

  private func wrong(_ name: String, _ what: Phrase) -> Trouble {
    Self.invalid(line, what, ["name": name])
  }
}

extension Row {
  private static func invalid(_ line: Int, _ what: Phrase, _ more: [String: String]) -> Trouble {
    var trouble = Trouble(.usage, "ROW_INVALID", details: more)
    trouble.wrong = Phrase(
      ar: "\(trouble.wrong.ar) \(what.ar)", en: "\(trouble.wrong.en) \(what.en)")
    trouble.details["line"] = "\(line)"
    return trouble
  }

  private static let unknownName = Phrase(ar: "فيه اسم غير معروف.", en: "It has an unknown name.")
  private static let needsText = Phrase(ar: "ينقصه نص.", en: "A text is needed.")
  private static let needsNumber = Phrase(ar: "ينقصه عدد صحيح.", en: "A whole number is needed.")
  private static let needsFlag = Phrase(ar: "ينقصه true أو false.", en: "True or false is needed.")
  private static let needsDigits = Phrase(ar: "ينقصه رقم.", en: "Digits are needed.")
  private static let needsID = Phrase(
    ar: "رقم الطلب 32 رقمًا ست عشريًا.", en: "A request id is 32 hexadecimal digits.")
}
