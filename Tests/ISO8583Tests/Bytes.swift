import ISO8583

/// Bytes from hex; blanks are for the reader.
func hex(_ text: some StringProtocol) -> [UInt8] {
  let digits = Array(text.utf8.filter { $0 != 0x20 })
  return stride(from: 0, to: digits.count, by: 2).map { index in
    UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)!
  }
}

extension [UInt8] {
  /// Lower-case hex.
  var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

extension CardMessage {
  /// The message on one line: its type, then each field with its value in hex.
  var told: String {
    ([type.description] + fields.map { "\($0)=\(self[$0]!.hex)" }).joined(separator: " ")
  }
}

extension FrameReader {
  /// Feeds bytes and collects what is reported.
  mutating func feed(_ bytes: some Collection<UInt8>) -> [Event] {
    var events: [Event] = []
    read(Array(bytes)[...]) { events.append($0) }
    return events
  }
}

/// A series of chance that a seed repeats.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// A purchase as a till sends one.
let purchase: CardMessage = {
  var message = CardMessage(.financial)
  message.set(.cardNumber, text: "4000000000000002")
  message.set(.processingCode, number: 0)
  message.set(.amount, number: 12_550)
  message.set(.transmissionTime, text: "1124153045")
  message.set(.traceNumber, number: 42)
  message.set(.localTime, text: "173045")
  message.set(.localDate, text: "1124")
  message.set(.expiry, text: "2903")
  message.set(.entryMode, text: "051")
  message.set(.terminal, text: "T0001")
  message.set(.merchant, text: "M0001")
  message.set(.currency, number: 818)
  message.set(.pinBlock, hex("042135ffffffffff"))
  message.set(.chipData, hex("9f2608a1b2c3d4e5f60718"))
  return message
}()
