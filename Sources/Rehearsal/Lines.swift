/// Lines of CSV whose fields never need quoting: the rehearsal makes them, and makes them so.
struct Lines {
  private(set) var bytes: [UInt8] = []
  private var begun = false

  init() { bytes.reserveCapacity(1 << 16 + 1 << 10) }

  /// A whole line.
  mutating func add(_ fields: [String]) {
    for text in fields { field(text) }
    end()
  }

  mutating func field(_ text: String) {
    separate()
    append(text)
  }

  /// Several words in one field.
  mutating func field(_ words: [String]) {
    separate()
    for (index, word) in words.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      append(word)
    }
  }

  /// A number, or nothing.
  mutating func field(_ number: UInt64?) {
    separate()
    guard let number else { return }
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    begun = false
  }

  /// Hands over what has gathered and begins again.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if begun { bytes.append(UInt8(ascii: ",")) }
    begun = true
  }

  private mutating func append(_ text: String) {
    assert(!text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    bytes.append(contentsOf: text.utf8)
  }
}
