import ISO8583
import Testing

/// Bytes that nobody wrote on purpose.
@Suite struct MutationTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `no bytes trap, and whatever is read is written and read alike`(seed: UInt64) throws {
    var chance = SplitMix(state: seed)
    var read = 0
    for _ in 0..<1_500 {
      let bytes = mutated(purchase.bytes, by: &chance)
      guard let message = try? CardMessage(parsing: bytes) else { continue }
      read += 1
      #expect(try CardMessage(parsing: message.bytes) == message)
    }
    #expect(read > 0, "some of them are messages all the same")
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `bytes of chance never trap`(seed: UInt64) {
    var chance = SplitMix(state: seed)
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...64, using: &chance)
      let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
      _ = try? CardMessage(parsing: Array("0200".utf8) + noise)
      var reader = FrameReader(limit: 32)
      _ = reader.feed(noise)
    }
  }

  private func mutated(_ bytes: [UInt8], by chance: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...2, using: &chance) {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(UInt8.random(in: 0x30...0x39, using: &chance), at: place)
      default: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0...8, using: &chance)))
      }
    }
    return bytes
  }
}
