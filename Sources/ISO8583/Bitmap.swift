/// Which fields a message has: a bit each, the first bit for the second bitmap.
struct Bitmap {
  /// The fields' numbers, from 1 to 128.
  private var numbers: [Int]

  /// Eight bytes that speak of the 64 numbers after one.
  init(_ bytes: ArraySlice<UInt8>, after before: Int) {
    numbers = (0..<64).filter { bytes[bytes.startIndex + $0 / 8] & 0x80 >> ($0 % 8) != 0 }
      .map { $0 + 1 + before }
  }

  /// The bitmap of these fields, with the bit of the second where one of them needs it.
  init(_ fields: [Field]) {
    numbers = fields.map(\.number)
    if numbers.contains(where: { $0 > 64 }) { numbers.append(1) }
  }

  func contains(_ number: Int) -> Bool { numbers.contains(number) }

  mutating func formUnion(_ other: Bitmap) { numbers += other.numbers }

  /// The fields announced, in order, the bitmaps themselves left out.
  var fields: [Field] { numbers.filter { $0 != 1 && $0 != 65 }.map { Field($0) } }

  /// Eight bytes, or sixteen where the second is needed.
  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: contains(1) ? 16 : 8)
    for number in numbers { bytes[(number - 1) / 8] |= 0x80 >> ((number - 1) % 8) }
    return bytes
  }
}
