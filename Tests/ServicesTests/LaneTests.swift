import Dispatch
import Messages
import Synchronization
import Testing

@testable import Services

@Suite struct LaneTests {
  @Test func `a lane does one thing after the other, in order`() async {
    let lane = Lane.serial("test")
    let done = Mutex<[Int]>([])
    await withCheckedContinuation { continuation in
      for number in 1...100 { _ = lane.take { done.withLock { $0.append(number) } } }
      _ = lane.take { continuation.resume() }
    }
    #expect(done.withLock { $0 } == Array(1...100))
  }

  @Test func `a lane with places takes no more than it has, and again what it has done`() async {
    let lane = Lane.serial("test", waiting: 2)
    let hold = DispatchSemaphore(value: 0)
    #expect(lane.take { hold.wait() })
    #expect(lane.take {})
    #expect(!lane.take {})
    hold.signal()
    while !lane.take({}) { await Task.yield() }
  }

  @Test func `a thread keeps its arena`() {
    let arena = ThreadArena.current
    #expect(ThreadArena.current === arena)
  }
}
