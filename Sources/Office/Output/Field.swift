/// A named fact of a result, in the one form each kind of fact has in JSON.
public struct Field: Sendable, Equatable {
  let members: [JSON.Member]

  /// A text, code or identifier.
  public static func text(_ name: String, _ value: String) -> Field {
    Field(members: [.init(name, .string(value))])
  }

  /// A text that may be absent; absent is null.
  public static func text(_ name: String, _ value: String?) -> Field {
    Field(members: [.init(name, value.map(JSON.string) ?? .null)])
  }

  /// A whole number: a count, an entry number.
  public static func number(_ name: String, _ value: some BinaryInteger) -> Field {
    Field(members: [.init(name, .integer(Int64(value)))])
  }

  /// A truth.
  public static func flag(_ name: String, _ value: Bool) -> Field {
    Field(members: [.init(name, .bool(value))])
  }

  /// Money: `NAME_piastres`, a whole number.
  public static func money(_ name: String, piastres: Int64) -> Field {
    .number(name + "_piastres", piastres)
  }

  /// A civil date: `NAME`, as `2026-04-01`.
  public static func date(_ name: String, _ year: Int, _ month: Int, _ day: Int) -> Field {
    let padded = String(repeating: "0", count: max(0, 4 - "\(year)".utf8.count)) + "\(year)"
    return .text(name, "\(padded)-\(twoDigits(month))-\(twoDigits(day))")
  }

  /// An instant, twice: `NAME` as RFC 3339 in UTC with nine decimals, `NAME_unix_nanos` as a number.
  public static func instant(_ name: String, unixNanos: Int64) -> Field {
    Field(members: [
      .init(name, .string(UTC.text(unixNanos: unixNanos))),
      .init(name + "_unix_nanos", .integer(unixNanos)),
    ])
  }

  /// Bytes as lower-case hexadecimal.
  public static func bytes(_ name: String, _ value: [UInt8]) -> Field {
    .text(name, value.map(hexadecimal).joined())
  }

  /// An object inside the result.
  public static func object(_ name: String, _ fields: [Field]) -> Field {
    Field(members: [.init(name, .object(fields.flatMap(\.members)))])
  }

  /// A list of objects inside the result.
  public static func list(_ name: String, _ rows: [[Field]]) -> Field {
    Field(members: [.init(name, .array(rows.map { .object($0.flatMap(\.members)) }))])
  }
}

extension JSON {
  /// One object of these facts, in their order.
  public init(_ fields: [Field]) {
    self = .object(fields.flatMap(\.members))
  }
}
