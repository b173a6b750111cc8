import Messages
import Testing

struct RoundTripTests {
  private func roundTrip<Value: Message>(_ value: Value) throws -> Value {
    try Value(decoding: try value.encoded())
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `every value comes back as it went`(seed: UInt64) throws {
    var seed = Seeded(seed)
    let scalars = Sample.Scalars(from: &seed)
    let lists = Sample.Lists(from: &seed)
    let choices = Sample.Choices(from: &seed)
    #expect(try roundTrip(scalars) == scalars)
    #expect(try roundTrip(lists) == lists)
    #expect(try roundTrip(choices) == choices)
  }

  @Test func `no bytes are the message with every default, and the other way round`() throws {
    for type in Schema.all + Schema.samples { try checkDefaults(type) }
  }

  private func checkDefaults<Value: Message>(_ type: Value.Type) throws {
    let value = try Value(decoding: [])
    #expect(try value.encoded() == [], "\(Value.messageName)")
    #expect(try roundTrip(value) == value)
  }

  @Test func `a choice is kept even when it holds the default`() throws {
    let choices: [Sample.Choices.Choice] = [
      .text(""), .raw([]), .number(0), .flag(false), .colour(.unspecified), .scalars(.init()),
      .nothing(.init()),
    ]
    for choice in choices {
      #expect(try roundTrip(Sample.Choices(choice: choice)).choice == choice)
    }
    let zero = Sample.Choices(maybeNumber: 0, maybeText: "")
    #expect(try roundTrip(zero) == zero)
    #expect(try roundTrip(Sample.Choices()).maybeNumber == nil)
  }

  @Test func `the last member of a choice wins`() throws {
    // text = "a", then number = 1.
    let decoded = try Sample.Choices(decoding: [0x1a, 1, 0x61, 0x28, 2])
    #expect(decoded.choice == .number(1))
  }

  @Test func `an enum number of a newer build is kept`() throws {
    let card = Wire.PresentedCard(number: [0x31], entryMode: .unrecognized(77))
    let back = try roundTrip(card)
    #expect(back.entryMode == .unrecognized(77))
    #expect(back.entryMode.rawValue == 77)
    #expect(try roundTrip(Sample.Scalars(colour: .unrecognized(-5))).colour.rawValue == -5)
  }

  @Test func `known numbers have names`() {
    #expect(Sample.Colour(rawValue: 7) == .default)
    #expect(Wire.EntryMode.allCases.map(\.rawValue) == [0, 1, 2, 3])
  }

  @Test func `packed and unpacked lists are one`() throws {
    let packed: [UInt8] = [0x0a, 3, 1, 2, 3]
    let unpacked: [UInt8] = [0x08, 1, 0x08, 2, 0x08, 3]
    #expect(try Sample.Lists(decoding: packed).numbers == [1, 2, 3])
    #expect(try Sample.Lists(decoding: unpacked).numbers == [1, 2, 3])
    #expect(try Sample.Lists(numbers: [1, 2, 3]).encoded() == packed)
  }

  @Test func `a bread request is these bytes`() throws {
    let request = DispenseRequest(
      requestId: [1, 2], card: Wire.PresentedCard(number: [0x34], entryMode: .chip),
      device: "B7", loaves: 20)
    let bytes: [UInt8] = [
      0x0a, 2, 1, 2, 0x12, 5, 0x0a, 1, 0x34, 0x10, 1, 0x1a, 2, 0x42, 0x37, 0x20, 20,
    ]
    #expect(try request.encoded() == bytes)
    #expect(try DispenseRequest(decoding: bytes) == request)
  }

  @Test func `an encoded message is appended behind what is there`() throws {
    var bytes: [UInt8] = [0xff]
    try Sample.Lists(numbers: [1]).encode(into: &bytes, in: Arena())
    #expect(bytes == [0xff, 0x0a, 1, 1])
  }

  @Test func `text with a NUL is not cut but refused`() {
    #expect(throws: EncodingFault.nulInText(field: "unicard.sample.v1.Scalars.text")) {
      try Sample.Scalars(text: "a\0b").encoded()
    }
    #expect(throws: EncodingFault.nulInText(field: "unicard.sample.v1.Lists.texts")) {
      try Sample.Lists(texts: ["", "\0"]).encoded()
    }
  }

  @Test func `a message that is printed shows its name and nothing it holds`() {
    let request = DispenseRequest(device: "B7", pin: Array("4711".utf8))
    #expect("\(request)" == "unicard.v1.DispenseRequest")
    #expect("\([request])" == "[unicard.v1.DispenseRequest]")
  }
}
