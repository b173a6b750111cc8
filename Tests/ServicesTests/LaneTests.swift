import Messages
import Synchronization
import Testing

@testable import Services

@Suite struct LaneTests {
  @Test func `a lane does one thing after the other, in order`() async {
    let lane = Lane.serial("test")
    let done = Mutex<[Int]>([])
    await withCheckedContinuation { continuation in
      for number in 1...100 { lane.perform { done.withLock { $0.append(number) } } }
      lane.perform { continuation.resume() }
    }
    #expect(done.withLock { $0 } == Array(1...100))
  }

  @Test func `a thread keeps its arena`() {
    let arena = ThreadArena.current
    #expect(ThreadArena.current === arena)
  }
}
