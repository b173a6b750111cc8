import Cards
import Testing

@testable import Ledger

struct RequestWindowTests {
  private let owner = RequestOwner(role: .bakery, uid: 1)
  private let other = RequestOwner(role: .bakery, uid: 2)
  private let hour: UInt64 = 3_600_000

  private func id(_ milliseconds: UInt64, _ low: UInt8 = 1) -> RequestID {
    let high = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) }
    return RequestID(high + Array(repeating: 0, count: 9) + [low])!
  }

  @Test func `past its number of requests a caller's oldest are refused, not done again, I-11`() {
    var window = RequestWindow(perOwner: 3)
    let now = 1_000 * hour
    for i in 1...5 as ClosedRange<UInt64> {
      window.remember(id(now + i), from: owner, entry: i, nowMilliseconds: now)
    }
    #expect(window.standing(of: id(now + 1), from: owner, nowMilliseconds: now) == .tooOld)
    #expect(window.standing(of: id(now + 2), from: owner, nowMilliseconds: now) == .tooOld)
    #expect(
      window.standing(of: id(now + 3), from: owner, nowMilliseconds: now) == .answered(entry: 3))
    #expect(window.standing(of: id(now + 6), from: owner, nowMilliseconds: now) == .new)
    #expect(window.standing(of: id(now + 1), from: other, nowMilliseconds: now) == .new)
  }

  @Test func `a caller who asks no more holds no replay back`() {
    var window = RequestWindow()
    let now = 1_000 * hour
    window.remember(id(now), from: owner, entry: 5, nowMilliseconds: now)
    window.remember(id(now + 71 * hour), from: other, entry: 900, nowMilliseconds: now + 71 * hour)
    #expect(window.firstEntry == 5)
    window.forget(nowMilliseconds: now + 73 * hour)
    #expect(window.firstEntry == 900)
    window.forget(nowMilliseconds: now + 200 * hour)
    #expect(window.firstEntry == nil)
  }

  /// A thousand runs of a window that is full all the time, with identities out of order.
  @Test func `a replay from the first entry that counts knows every request again, I-11`() {
    var dice = Dice(seed: 11)
    for _ in 0..<1_000 {
      var live = RequestWindow(perOwner: 4)
      var asked: [(id: RequestID, owner: RequestOwner, entry: UInt64, now: UInt64)] = []
      var now = 1_000 * hour
      for entry in 1...UInt64.random(in: 1...40, using: &dice) {
        now += UInt64.random(in: 0...30 * hour, using: &dice) / 10
        let asker = Bool.random(using: &dice) ? owner : other
        let made = now - UInt64.random(in: 0...5 * hour, using: &dice)
        let request = id(made, UInt8(entry))
        guard live.standing(of: request, from: asker, nowMilliseconds: now) == .new else {
          continue
        }
        live.remember(request, from: asker, entry: entry, nowMilliseconds: now)
        asked.append((request, asker, entry, now))
      }
      live.forget(nowMilliseconds: now)
      var replayed = RequestWindow(perOwner: 4)
      for one in asked where one.entry >= live.firstEntry ?? .max {
        replayed.remember(one.id, from: one.owner, entry: one.entry, nowMilliseconds: one.now)
      }
      replayed.forget(nowMilliseconds: now)
      for one in asked {
        #expect(
          replayed.standing(of: one.id, from: one.owner, nowMilliseconds: now)
            == live.standing(of: one.id, from: one.owner, nowMilliseconds: now))
      }
      #expect(replayed.firstEntry == live.firstEntry)
    }
  }
}
