/// One flat object from a gateway's line: texts, whole numbers and truths by name, nothing else.
/// Strict: a repeated name, a fraction, a nested value or anything after the brace is a fault.
public struct JSONObject: Sendable, Equatable {
  /// The members in the order they came.
  public let members: [JSON.Member]

  /// Parses one line of UTF-8.
  public init(line: some Collection<UInt8>) throws(Fault) {
    var scanner = JSONScanner(Array(line))
    members = try scanner.object()
  }

  public subscript(name: String) -> JSON? {
    members.first { $0.name == name }?.value
  }

  /// Why a line is not such an object, and after how many bytes that showed.
  public struct Fault: Error, Sendable, Equatable {
    public let what: Phrase
    public let offset: Int
  }
}

extension JSONObject.Fault {
  enum Kind {
    static let syntax = Phrase(
      ar: "ليس كائن JSON سليمًا.", en: "It is not a well-formed JSON object.")
    static let unicode = Phrase(ar: "نصه ليس UTF-8 سليمًا.", en: "Its text is not valid UTF-8.")
    static let number = Phrase(
      ar: "الأعداد صحيحة فقط وفي حدود 64 بت.", en: "Numbers are whole and fit 64 bits.")
    static let value = Phrase(
      ar: "القيمة نص أو عدد صحيح أو true أو false.",
      en: "A value is a text, a whole number, true or false.")
    static let twice = Phrase(ar: "فيه اسم مكرر.", en: "A name stands in it twice.")
  }
}
