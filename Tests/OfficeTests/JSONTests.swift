import Testing

@testable import Office

@Suite struct JSONTests {
  @Test func `every kind of fact has one form`() {
    let fields: [Field] = [
      .text("outlet", "مخبز \"السلام\"\n\u{1}\\"), .text("none", nil), .number("entry", 7),
      .flag("rehearsal", true), .money("fee", piastres: 30_000), .date("until", 2026, 4, 1),
      .instant("at", unixNanos: 1_775_023_509_000_000_123), .bytes("root", [0, 10, 255]),
      .object("left", [.number("loaves", 580)]), .list("rows", [[.number("line", 3)], []]),
    ]
    expectGolden(JSON(fields).text + "\n", "json")
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000000000Z"), (-1, "1969-12-31T23:59:59.999999999Z"),
      (951_782_400_000_000_000, "2000-02-29T00:00:00.000000000Z"),
      (4_102_444_799_000_000_000, "2099-12-31T23:59:59.000000000Z"),
    ] as [(Int64, String)])
  func `instants are written in UTC to the nanosecond`(nanos: Int64, text: String) {
    #expect(UTC.text(unixNanos: nanos) == text)
  }

  @Test func `a gateway's line is read by name`() throws {
    let line =
      #" {"device" : "BK\u002D3", "loaves":20 , "x":-1,"note":"\ud83c\udf5e\n","ok":true} "#
    let object = try JSONObject(line: line.utf8)
    #expect(object["device"] == .string("BK-3"))
    #expect(object["loaves"] == .integer(20))
    #expect(object["x"] == .integer(-1))
    #expect(object["note"] == .string("🍞\n"))
    #expect(object["ok"] == .bool(true))
    #expect(try JSONObject(line: "{}".utf8).members.isEmpty)
  }

  @Test(arguments: [
    "", "{", "{}{}", "[1]", #"{"a":1,}"#, #"{"a" 1}"#, #"{"a":1.5}"#, #"{"a":1e3}"#, #"{"a":01}"#,
    #"{"a":-}"#, #"{"a":9223372036854775808}"#, #"{"a":null}"#, #"{"a":{}}"#, #"{"a":[]}"#,
    #"{"a":1,"a":2}"#, #"{"a":"\ud800"}"#, #"{"a":"\udc00"}"#, #"{"a":"\ud800\u0041"}"#,
    #"{"a":"\x"}"#, #"{"a":"\u+041"}"#, "{\"a\":\"\t\"}", #"{"a":"b}"#, #"{a:1}"#, #"{"a":tru}"#,
    #"{"a":1} x"#,
  ])
  func `a line that is not such an object is refused`(line: String) {
    #expect(throws: JSONObject.Fault.self) { try JSONObject(line: line.utf8) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let line = Array(#"{"a":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    #expect(throws: JSONObject.Fault.self) { try JSONObject(line: line) }
  }

  @Test func `every prefix of a line is refused without a trap`() {
    let line = Array(#"{"a":"\ud83c\udf5e","b":-12,"c":true}"#.utf8)
    for length in 0..<line.count {
      #expect(throws: JSONObject.Fault.self) { try JSONObject(line: line[..<length]) }
    }
  }
}
