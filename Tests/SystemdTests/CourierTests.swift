import Dispatch
import Synchronization
import Testing

@testable import Systemd

struct CourierTests {
  @Test func `work is done in order`() {
    let courier = Courier("test", limit: 1000)
    let done = DoneList()
    for number in 1...100 { _ = courier.submit { done.append(number) } }
    courier.flush(within: .seconds(5))
    #expect(done.all == Array(1...100))
  }

  @Test func `a busy other side stops nobody; what is too much is refused`() {
    let courier = Courier("test", limit: 2)
    let gate = DispatchSemaphore(value: 0)
    let taken = (1...4).map { _ in courier.submit { gate.wait() } }
    #expect(taken == [true, true, false, false])
    for _ in 1...2 { gate.signal() }
    courier.flush(within: .seconds(5))
    #expect(courier.submit {})
  }
}

private final class DoneList: Sendable {
  private let numbers = Mutex<[Int]>([])
  var all: [Int] { numbers.withLock { $0 } }
  func append(_ number: Int) { numbers.withLock { $0.append(number) } }
}
