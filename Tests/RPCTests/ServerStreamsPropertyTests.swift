import RPC
import Testing

/// Any sequence of frames and completions, against the one promise that matters.
@Suite struct ServerStreamsPropertyTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no call is ever given two final messages`(seed: UInt64) {
    var random = SplitMix(state: seed)
    var desk = Desk()
    /// Calls begun, with their ids, and the ids on which a final message is owed.
    var running: [UInt64: UInt32] = [:]
    var owed: [UInt32: UInt64] = [:]
    for _ in 0..<2000 {
      let id = UInt32.random(in: 1...12, using: &random)
      desk.now += 1
      switch Int.random(in: 0..<6, using: &random) {
      case 0...1:
        let method = [say, sum, list, chat].randomElement(using: &random)!
        let answer = desk.request(id, method, timeout: 9)
        if answer.hasPrefix("start #") {
          let serial = UInt64(answer.dropFirst(7).prefix { $0.isNumber })!
          #expect(owed[id] == nil, "a call began on an id that owes an answer")
          running[serial] = id
          owed[id] = serial
        } else if answer.hasPrefix("close") {
          #expect(owed[id] != nil)
        }
      case 2:
        let flags = FrameFlags(rawValue: UInt8.random(in: 0...7, using: &random))
        let answer = desk.data(id, [1], flags: flags)
        if answer.contains("abandoning #") {
          #expect(owed.removeValue(forKey: id) != nil)
        } else if answer.hasPrefix("INVALID_ARGUMENT") {
          #expect(owed[id] == nil, "a stream in use was refused without being ended")
        }
      case 3:
        if desk.oversize(id, .data).contains("abandoning #") {
          #expect(owed.removeValue(forKey: id) != nil)
        }
      case 4:
        for (id, serial) in desk.streams.expire(at: desk.now) {
          #expect(owed.removeValue(forKey: id) == serial)
        }
      default:
        guard let (serial, id) = running.randomElement(using: &random) else { continue }
        running[serial] = nil
        switch desk.streams.finish(id, serial) {
        case .send: #expect(owed.removeValue(forKey: id) == serial)
        case .dropped: #expect(owed[id] != serial)
        case .alreadyFinished: Issue.record("a running call was not known")
        }
      }
      #expect(desk.streams.callsInFlight == running.count)
      #expect(desk.streams.unanswered == owed.count)
    }
  }
}

/// A small generator, so that a seed is a replay.
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
