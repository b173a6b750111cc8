import Messages
import RPC

/// `unicard.v1.Bread/Dispense` of one loaf: another household, terminal and request identity each time.
struct DrawQuestion: Question {
  private let model: [UInt8]
  private let identityAt: Int
  private let cardAt: Int
  private let deviceAt: Int
  private let cards: [[UInt8]]
  private let devices: [[UInt8]]
  /// Draws asked for so far.
  private(set) var asked: UInt64 = 0
  private var milliseconds: UInt64 = 0
  private let stride: UInt64

  /// `cards` are heads' numbers of 16 digits; `devices` codes of one length.
  init(cards: [[UInt8]], devices: [String]) throws {
    let identity = [UInt8](repeating: 0xA5, count: 16)
    let request = DispenseRequest(
      requestId: identity, card: Wire.PresentedCard(number: cards[0], entryMode: .chip),
      device: devices[0], loaves: 1)
    model = FrameEncoder.request(1, Bread.dispense.descriptor, payload: try request.encoded())
    identityAt = try Self.place(of: identity, in: model)
    cardAt = try Self.place(of: cards[0], in: model)
    deviceAt = try Self.place(of: Array(devices[0].utf8), in: model)
    self.cards = cards
    self.devices = devices.map { Array($0.utf8) }
    // A prime far from the count visits every household before any a second time.
    stride = 15_485_863
  }

  var size: Int { model.count }

  mutating func write(stream: UInt32, into frame: UnsafeMutableRawBufferPointer) {
    if asked & 63 == 0 { milliseconds = Moment.unixMilliseconds }
    frame.copyBytes(from: model)
    stamp(stream, on: frame)
    let time = milliseconds << 16 | 0x7000 | asked >> 40 & 0xFFF
    frame.storeBytes(of: time.bigEndian, toByteOffset: identityAt, as: UInt64.self)
    frame.storeBytes(
      of: (asked | 1 << 63).bigEndian, toByteOffset: identityAt + 8, as: UInt64.self)
    copy(cards[Int(asked &* stride % UInt64(cards.count))], to: cardAt, of: frame)
    copy(devices[Int(asked % UInt64(devices.count))], to: deviceAt, of: frame)
    asked += 1
  }

  private func copy(_ bytes: [UInt8], to place: Int, of frame: UnsafeMutableRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: frame[place..<place + bytes.count])
      .copyBytes(from: bytes)
  }

  private static func place(of part: [UInt8], in whole: [UInt8]) throws -> Int {
    for start in 0...(whole.count - part.count)
    where whole[start..<start + part.count].elementsEqual(part) {
      return start
    }
    throw BenchFault("A draw's frame is not laid out as it was filled in.")
  }
}
