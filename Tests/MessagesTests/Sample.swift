@testable internal import Messages

/// The messages of `Tests/Samples`, which use every type that protobuf has.
enum Sample {}

/// Numbers from a seed, so that every run tests the same values.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func chance() -> Bool { next() & 1 == 0 }

  /// Small numbers, large ones and the ends of the range, each often.
  mutating func number<N: FixedWidthInteger>(_ type: N.Type = N.self) -> N {
    switch next() % 4 {
    case 0: [0, 1, N.min, N.max].randomElement(using: &self)!
    case 1: N(truncatingIfNeeded: next() % 300)
    default: N(truncatingIfNeeded: next())
    }
  }

  mutating func text() -> String {
    ["", "a", "خبز ٢٠ رغيفًا", "🥖 loaf", "\u{1}\u{7f}", String(repeating: "x", count: 200)]
      .randomElement(using: &self)!
  }

  mutating func bytes() -> [UInt8] {
    (0..<next() % 40).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  mutating func list<Value>(_ value: (inout Seeded) -> Value) -> [Value] {
    (0..<next() % 5).map { _ in value(&self) }
  }
}

extension Sample.Scalars {
  init(from seed: inout Seeded) {
    self.init(
      doubleValue: Double(seed.number(Int32.self)) / 3,
      floatValue: Float(seed.number(Int16.self)) / 2,
      int32Value: seed.number(), int64Value: seed.number(),
      uint32Value: seed.number(), uint64Value: seed.number(),
      sint32Value: seed.number(), sint64Value: seed.number(),
      fixed32Value: seed.number(), fixed64Value: seed.number(),
      sfixed32Value: seed.number(), sfixed64Value: seed.number(),
      boolValue: seed.chance(), text: seed.text(), raw: seed.bytes(),
      colour: Sample.Colour(rawValue: seed.number()))
  }
}

extension Sample.Lists {
  init(from seed: inout Seeded) {
    self.init(
      numbers: seed.list { $0.number() }, fixed: seed.list { $0.number() },
      flags: seed.list { $0.chance() }, texts: seed.list { $0.text() },
      blobs: seed.list { $0.bytes() },
      colours: seed.list { Sample.Colour(rawValue: $0.number()) },
      nothings: seed.list { _ in Sample.Nothing() },
      scalars: seed.list { Sample.Scalars(from: &$0) },
      pairs: seed.list { Sample.Lists.PairsEntry(key: $0.text(), value: $0.number()) })
  }
}

extension Sample.Choices {
  init(from seed: inout Seeded) {
    self.init(
      maybeNumber: seed.chance() ? seed.number() : nil,
      maybeText: seed.chance() ? seed.text() : nil)
    choice =
      switch seed.next() % 8 {
      case 0: .text(seed.text())
      case 1: .raw(seed.bytes())
      case 2: .number(seed.number())
      case 3: .flag(seed.chance())
      case 4: .colour(Sample.Colour(rawValue: seed.number()))
      case 5: .scalars(Sample.Scalars(from: &seed))
      case 6: .nothing(Sample.Nothing())
      default: nil
      }
  }
}
