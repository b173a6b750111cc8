// Generated from proto/sample.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CSamples

@testable internal import Messages
internal import RPC

extension Sample {
  /// Every kind of call.
  enum Calls {
    /// The service's full name on the wire.
    static var serviceName: String { "unicard.sample.v1.Calls" }

    /// One to one.
    static var one: Method<Sample.Nothing, Sample.Nothing> {
      Method(service: serviceName, method: "One", kind: .unary)
    }

    /// One to many.
    static var down: Method<Sample.Nothing, Sample.Scalars> {
      Method(service: serviceName, method: "Down", kind: .serverStreaming)
    }

    /// Many to one.
    static var up: Method<Sample.Scalars, Sample.Nothing> {
      Method(service: serviceName, method: "Up", kind: .clientStreaming)
    }

    /// Many to many.
    static var both: Method<Sample.Scalars, Sample.Lists> {
      Method(service: serviceName, method: "Both", kind: .bidirectional)
    }
  }
}

extension Sample {
  /// A colour.
  enum Colour: WireEnum {
    /// None.
    case unspecified
    /// Red.
    case red
    /// A word of Swift.
    case `default`
    /// A number that this build does not know.
    case unrecognized(Int32)

    static var allCases: [Self] { [.unspecified, .red, .`default`] }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .red
      case 7: self = .`default`
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case .`default`: 7
      case .unrecognized(let number): number
      }
    }
  }
}

extension Sample {
  /// One field of every type, so that the codec is tested on types that the real messages do not use yet.
  struct Scalars: Sendable, Hashable {
    /// A double.
    var doubleValue: Double
    /// A float.
    var floatValue: Float
    /// A signed number.
    var int32Value: Int32
    /// A signed number.
    var int64Value: Int64
    /// An unsigned number.
    var uint32Value: UInt32
    /// An unsigned number.
    var uint64Value: UInt64
    /// A signed number, zigzag.
    var sint32Value: Int32
    /// A signed number, zigzag.
    var sint64Value: Int64
    /// Four bytes.
    var fixed32Value: UInt32
    /// Eight bytes.
    var fixed64Value: UInt64
    /// Four bytes, signed.
    var sfixed32Value: Int32
    /// Eight bytes, signed.
    var sfixed64Value: Int64
    /// True or false.
    var boolValue: Bool
    /// Text.
    var text: String
    /// Bytes.
    var raw: [UInt8]
    /// A colour.
    var colour: Sample.Colour

    /// Every field left out is as proto3 leaves it out.
    init(
      doubleValue: Double = 0,
      floatValue: Float = 0,
      int32Value: Int32 = 0,
      int64Value: Int64 = 0,
      uint32Value: UInt32 = 0,
      uint64Value: UInt64 = 0,
      sint32Value: Int32 = 0,
      sint64Value: Int64 = 0,
      fixed32Value: UInt32 = 0,
      fixed64Value: UInt64 = 0,
      sfixed32Value: Int32 = 0,
      sfixed64Value: Int64 = 0,
      boolValue: Bool = false,
      text: String = "",
      raw: [UInt8] = [],
      colour: Sample.Colour = .unspecified
    ) {
      self.doubleValue = doubleValue
      self.floatValue = floatValue
      self.int32Value = int32Value
      self.int64Value = int64Value
      self.uint32Value = uint32Value
      self.uint64Value = uint64Value
      self.sint32Value = sint32Value
      self.sint64Value = sint64Value
      self.fixed32Value = fixed32Value
      self.fixed64Value = fixed64Value
      self.sfixed32Value = sfixed32Value
      self.sfixed64Value = sfixed64Value
      self.boolValue = boolValue
      self.text = text
      self.raw = raw
      self.colour = colour
    }
  }
}

extension Sample {
  /// A list of every kind.
  struct Lists: Sendable, Hashable {
    /// One pair of the map.
    struct PairsEntry: Sendable, Hashable {
      /// The key.
      var key: String
      /// The value.
      var value: Int64

      /// Every field left out is as proto3 leaves it out.
      init(
        key: String = "",
        value: Int64 = 0
      ) {
        self.key = key
        self.value = value
      }
    }

    /// Numbers.
    var numbers: [Int32]
    /// Numbers of eight bytes.
    var fixed: [UInt64]
    /// Yes and no.
    var flags: [Bool]
    /// Text.
    var texts: [String]
    /// Bytes.
    var blobs: [[UInt8]]
    /// Colours.
    var colours: [Sample.Colour]
    /// Messages without fields.
    var nothings: [Sample.Nothing]
    /// Messages.
    var scalars: [Sample.Scalars]
    /// Pairs.
    var pairs: [Sample.Lists.PairsEntry]

    /// Every field left out is as proto3 leaves it out.
    init(
      numbers: [Int32] = [],
      fixed: [UInt64] = [],
      flags: [Bool] = [],
      texts: [String] = [],
      blobs: [[UInt8]] = [],
      colours: [Sample.Colour] = [],
      nothings: [Sample.Nothing] = [],
      scalars: [Sample.Scalars] = [],
      pairs: [Sample.Lists.PairsEntry] = []
    ) {
      self.numbers = numbers
      self.fixed = fixed
      self.flags = flags
      self.texts = texts
      self.blobs = blobs
      self.colours = colours
      self.nothings = nothings
      self.scalars = scalars
      self.pairs = pairs
    }
  }
}

extension Sample {
  /// Choices between fields.
  struct Choices: Sendable, Hashable {
    /// One of many.
    enum Choice: Sendable, Hashable {
      /// Text.
      case text(String)
      /// Bytes.
      case raw([UInt8])
      /// A number.
      case number(Int64)
      /// Yes or no.
      case flag(Bool)
      /// A colour.
      case colour(Sample.Colour)
      /// A message.
      case scalars(Sample.Scalars)
      /// A message without fields.
      case nothing(Sample.Nothing)
    }

    /// The only member.
    var maybeNumber: Int64?
    /// The only member.
    var maybeText: String?
    /// One of many.
    var choice: Choice?

    /// Every field left out is as proto3 leaves it out.
    init(
      maybeNumber: Int64? = nil,
      maybeText: String? = nil,
      choice: Choice? = nil
    ) {
      self.maybeNumber = maybeNumber
      self.maybeText = maybeText
      self.choice = choice
    }
  }
}

extension Sample {
  /// No fields at all.
  struct Nothing: Sendable, Hashable {
    /// The message has no fields.
    init() {}
  }
}

extension Sample {
  /// Messages in messages.
  struct Outer: Sendable, Hashable {
    /// In the middle.
    struct Middle: Sendable, Hashable {
      /// Innermost.
      struct Inner: Sendable, Hashable {
        /// A number.
        var number: Int32

        /// Every field left out is as proto3 leaves it out.
        init(
          number: Int32 = 0
        ) {
          self.number = number
        }
      }

      /// The innermost message.
      var inner: Sample.Outer.Middle.Inner?
      /// More of them.
      var more: [Sample.Outer.Middle.Inner]

      /// Every field left out is as proto3 leaves it out.
      init(
        inner: Sample.Outer.Middle.Inner? = nil,
        more: [Sample.Outer.Middle.Inner] = []
      ) {
        self.inner = inner
        self.more = more
      }
    }

    /// The middle message.
    var middle: Sample.Outer.Middle?
    /// A word of Swift.
    var `import`: String
    /// A field far away.
    var far: Int32

    /// Every field left out is as proto3 leaves it out.
    init(
      middle: Sample.Outer.Middle? = nil,
      `import`: String = "",
      far: Int32 = 0
    ) {
      self.middle = middle
      self.`import` = `import`
      self.far = far
    }
  }
}

extension Sample.Scalars: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__scalars()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Scalars.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Scalars>) {
    self.doubleValue = c.pointee.double_value
    self.floatValue = c.pointee.float_value
    self.int32Value = c.pointee.int32_value
    self.int64Value = c.pointee.int64_value
    self.uint32Value = c.pointee.uint32_value
    self.uint64Value = c.pointee.uint64_value
    self.sint32Value = c.pointee.sint32_value
    self.sint64Value = c.pointee.sint64_value
    self.fixed32Value = c.pointee.fixed32_value
    self.fixed64Value = c.pointee.fixed64_value
    self.sfixed32Value = c.pointee.sfixed32_value
    self.sfixed64Value = c.pointee.sfixed64_value
    self.boolValue = c.pointee.bool_value != 0
    self.text = String(wire: c.pointee.text)
    self.raw = [UInt8](wire: c.pointee.raw)
    self.colour = Sample.Colour(rawValue: Int32(bitPattern: c.pointee.colour.rawValue))
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Scalars> {
    let c = try arena.one(Unicard__Sample__V1__Scalars.self)
    unicard__sample__v1__scalars__init(c)
    c.pointee.double_value = self.doubleValue
    c.pointee.float_value = self.floatValue
    c.pointee.int32_value = self.int32Value
    c.pointee.int64_value = self.int64Value
    c.pointee.uint32_value = self.uint32Value
    c.pointee.uint64_value = self.uint64Value
    c.pointee.sint32_value = self.sint32Value
    c.pointee.sint64_value = self.sint64Value
    c.pointee.fixed32_value = self.fixed32Value
    c.pointee.fixed64_value = self.fixed64Value
    c.pointee.sfixed32_value = self.sfixed32Value
    c.pointee.sfixed64_value = self.sfixed64Value
    c.pointee.bool_value = self.boolValue ? 1 : 0
    if !self.text.isEmpty { c.pointee.text = try arena.text(self.text, in: "unicard.sample.v1.Scalars.text") }
    c.pointee.raw = try arena.bytes(self.raw)
    c.pointee.colour = Unicard__Sample__V1__Colour(rawValue: UInt32(bitPattern: self.colour.rawValue))
    return c
  }
}

extension Sample.Lists: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__lists()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Lists.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Lists>) {
    self.numbers = unpackedList(c.pointee.n_numbers, c.pointee.numbers) { $0 }
    self.fixed = unpackedList(c.pointee.n_fixed, c.pointee.fixed) { $0 }
    self.flags = unpackedList(c.pointee.n_flags, c.pointee.flags) { $0 != 0 }
    self.texts = unpackedList(c.pointee.n_texts, c.pointee.texts) { String(wire: $0) }
    self.blobs = unpackedList(c.pointee.n_blobs, c.pointee.blobs) { [UInt8](wire: $0) }
    self.colours = unpackedList(c.pointee.n_colours, c.pointee.colours) { Sample.Colour(rawValue: Int32(bitPattern: $0.rawValue)) }
    self.nothings = unpackedList(c.pointee.n_nothings, c.pointee.nothings) { Sample.Nothing($0!) }
    self.scalars = unpackedList(c.pointee.n_scalars, c.pointee.scalars) { Sample.Scalars($0!) }
    self.pairs = unpackedList(c.pointee.n_pairs, c.pointee.pairs) { Sample.Lists.PairsEntry($0!) }
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Lists> {
    let c = try arena.one(Unicard__Sample__V1__Lists.self)
    unicard__sample__v1__lists__init(c)
    (c.pointee.n_numbers, c.pointee.numbers) = try arena.list(self.numbers)
    (c.pointee.n_fixed, c.pointee.fixed) = try arena.list(self.fixed)
    (c.pointee.n_flags, c.pointee.flags) = try arena.list(self.flags) { (value) throws(EncodingFault) in value ? 1 : 0 }
    (c.pointee.n_texts, c.pointee.texts) = try arena.list(self.texts) { (value) throws(EncodingFault) in try arena.text(value, in: "unicard.sample.v1.Lists.texts") }
    (c.pointee.n_blobs, c.pointee.blobs) = try arena.list(self.blobs) { (value) throws(EncodingFault) in try arena.bytes(value) }
    (c.pointee.n_colours, c.pointee.colours) = try arena.list(self.colours) { (value) throws(EncodingFault) in Unicard__Sample__V1__Colour(rawValue: UInt32(bitPattern: value.rawValue)) }
    (c.pointee.n_nothings, c.pointee.nothings) = try arena.list(self.nothings) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    (c.pointee.n_scalars, c.pointee.scalars) = try arena.list(self.scalars) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    (c.pointee.n_pairs, c.pointee.pairs) = try arena.list(self.pairs) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Sample.Lists.PairsEntry: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__lists__pairs_entry()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Lists__PairsEntry.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Lists__PairsEntry>) {
    self.key = String(wire: c.pointee.key)
    self.value = c.pointee.value
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Lists__PairsEntry> {
    let c = try arena.one(Unicard__Sample__V1__Lists__PairsEntry.self)
    unicard__sample__v1__lists__pairs_entry__init(c)
    if !self.key.isEmpty { c.pointee.key = try arena.text(self.key, in: "unicard.sample.v1.Lists.PairsEntry.key") }
    c.pointee.value = self.value
    return c
  }
}

extension Sample.Choices: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__choices()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Choices.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Choices>) {
    self.maybeNumber = c.pointee.maybe_case.rawValue == 1 ? c.pointee.maybe_number : nil
    self.maybeText = c.pointee.maybe_text_case_case.rawValue == 2 ? String(wire: c.pointee.maybe_text) : nil
    switch c.pointee.choice_case.rawValue {
    case 3: self.choice = .text(String(wire: c.pointee.text))
    case 4: self.choice = .raw([UInt8](wire: c.pointee.raw))
    case 5: self.choice = .number(c.pointee.number)
    case 6: self.choice = .flag(c.pointee.flag != 0)
    case 7: self.choice = .colour(Sample.Colour(rawValue: Int32(bitPattern: c.pointee.colour.rawValue)))
    case 8: self.choice = c.pointee.scalars.map { .scalars(Sample.Scalars($0)) }
    case 9: self.choice = c.pointee.nothing.map { .nothing(Sample.Nothing($0)) }
    default: self.choice = nil
    }
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Choices> {
    let c = try arena.one(Unicard__Sample__V1__Choices.self)
    unicard__sample__v1__choices__init(c)
    if let value = self.maybeNumber {
      c.pointee.maybe_number = value
      c.pointee.maybe_case = Unicard__Sample__V1__Choices__MaybeCase(rawValue: 1)
    }
    if let value = self.maybeText {
      c.pointee.maybe_text = try arena.text(value, in: "unicard.sample.v1.Choices.maybe_text")
      c.pointee.maybe_text_case_case = Unicard__Sample__V1__Choices__MaybeTextCaseCase(rawValue: 2)
    }
    switch self.choice {
    case .text(let value):
      c.pointee.text = try arena.text(value, in: "unicard.sample.v1.Choices.text")
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 3)
    case .raw(let value):
      c.pointee.raw = try arena.bytes(value)
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 4)
    case .number(let value):
      c.pointee.number = value
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 5)
    case .flag(let value):
      c.pointee.flag = value ? 1 : 0
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 6)
    case .colour(let value):
      c.pointee.colour = Unicard__Sample__V1__Colour(rawValue: UInt32(bitPattern: value.rawValue))
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 7)
    case .scalars(let value):
      c.pointee.scalars = try value.staged(in: arena)
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 8)
    case .nothing(let value):
      c.pointee.nothing = try value.staged(in: arena)
      c.pointee.choice_case = Unicard__Sample__V1__Choices__ChoiceCase(rawValue: 9)
    case nil: break
    }
    return c
  }
}

extension Sample.Nothing: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__nothing()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Nothing.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Nothing>) {
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Nothing> {
    let c = try arena.one(Unicard__Sample__V1__Nothing.self)
    unicard__sample__v1__nothing__init(c)
    return c
  }
}

extension Sample.Outer: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__outer()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Outer.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Outer>) {
    self.middle = c.pointee.middle.map { Sample.Outer.Middle($0) }
    self.`import` = String(wire: c.pointee.import)
    self.far = c.pointee.far
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Outer> {
    let c = try arena.one(Unicard__Sample__V1__Outer.self)
    unicard__sample__v1__outer__init(c)
    if let value = self.middle { c.pointee.middle = try value.staged(in: arena) }
    if !self.`import`.isEmpty { c.pointee.import = try arena.text(self.`import`, in: "unicard.sample.v1.Outer.import") }
    c.pointee.far = self.far
    return c
  }
}

extension Sample.Outer.Middle: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__outer__middle()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Outer__Middle.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Outer__Middle>) {
    self.inner = c.pointee.inner.map { Sample.Outer.Middle.Inner($0) }
    self.more = unpackedList(c.pointee.n_more, c.pointee.more) { Sample.Outer.Middle.Inner($0!) }
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Outer__Middle> {
    let c = try arena.one(Unicard__Sample__V1__Outer__Middle.self)
    unicard__sample__v1__outer__middle__init(c)
    if let value = self.inner { c.pointee.inner = try value.staged(in: arena) }
    (c.pointee.n_more, c.pointee.more) = try arena.list(self.more) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Sample.Outer.Middle.Inner: Message {
  static var schema: Schema { Schema(descriptor_of_unicard__sample__v1__outer__middle__inner()) }

  init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__Sample__V1__Outer__Middle__Inner.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__Sample__V1__Outer__Middle__Inner>) {
    self.number = c.pointee.number
  }

  func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__Sample__V1__Outer__Middle__Inner> {
    let c = try arena.one(Unicard__Sample__V1__Outer__Middle__Inner.self)
    unicard__sample__v1__outer__middle__inner__init(c)
    c.pointee.number = self.number
    return c
  }
}
