import Dispatch
import Foundation
import Synchronization
import Testing

@testable import unicard_8583

@Suite struct TurnsTests {
  /// Runs the body on so many threads at once and waits for all of them.
  private func atOnce(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    await withTaskGroup { group in
      for index in 0..<count {
        group.addTask {
          await withCheckedContinuation { continuation in
            Thread.detachNewThread {
              body(index)
              continuation.resume()
            }
          }
        }
      }
    }
  }

  @Test func `what has one name happens one after the other`() async {
    let turns = Turns()
    let inside = Atomic(0)
    let done = Atomic(0)
    await atOnce(8) { _ in
      for _ in 0..<200 {
        turns.take("T0001") {
          #expect(inside.add(1, ordering: .relaxed).newValue == 1)
          inside.subtract(1, ordering: .relaxed)
          done.add(1, ordering: .relaxed)
        }
      }
    }
    #expect(done.load(ordering: .relaxed) == 1_600)
  }

  @Test func `what has another name does not wait, and an error passes the turn on`() async {
    let turns = Turns()
    let isOther = DispatchSemaphore(value: 0)
    await atOnce(2) { index in
      turns.take("T000\(index)") {
        if index == 0 { isOther.wait() } else { isOther.signal() }
      }
    }
    #expect(throws: CancellationError.self) {
      try turns.take("T0001") { throw CancellationError() }
    }
    #expect(turns.take("T0001") { 7 } == 7)
  }
}
