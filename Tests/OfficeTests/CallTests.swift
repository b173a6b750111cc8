import Testing

@testable import Office

@Suite struct CallTests {
  let draw = Call(
    "unicard.v1.Bread", "Dispense", payload: [1], request: RequestID(milliseconds: 1))
  let look = Call("unicard.v1.Bread", "Get", payload: [2])

  func desk(_ daemon: FakeDaemon, now: @escaping () -> Int64 = { 0 }) -> Persistence {
    Persistence(
      line: Line(to: "/x", timeout: .seconds(1), dial: daemon.dial), patience: .usual,
      pause: { daemon.paused.append($0) }, now: now)
  }

  func refusal(_ code: StatusCode, _ reason: String = "X", after: Duration? = nil) -> CallFailure {
    .refused(Refused(status: code, message: "", reason: reason, retryAfter: after))
  }

  @Test func `a missing answer is asked for again with the same bytes`() throws {
    let daemon = FakeDaemon([
      .fail(.outcomeUnknown("cut")), .unreachable, .fail(.outcomeUnknown("cut")), .answer([9]),
    ])
    #expect(try desk(daemon).ask(draw) == [9])
    #expect(daemon.asked.map(\.payload) == [[1], [1], [1]])
    #expect(daemon.dialled == 4)
    #expect(daemon.paused == [.milliseconds(100), .milliseconds(200), .milliseconds(400)])
  }

  @Test func `an outcome stays unknown when the daemon is gone afterwards`() {
    let daemon = FakeDaemon(
      [.fail(.outcomeUnknown("cut"))] + Array(repeating: .unreachable, count: 20))
    #expect(throws: CallFailure.outcomeUnknown("cut")) { try desk(daemon).ask(draw) }
    #expect(daemon.paused.count == Patience.usual.pauses.count)
  }

  @Test func `an outcome stays unknown when the daemon is only busy afterwards`() {
    let busy = Array(repeating: FakeDaemon.Step.fail(refusal(.unavailable, "DRAINING")), count: 20)
    let daemon = FakeDaemon([.fail(.outcomeUnknown("cut"))] + busy)
    #expect(throws: CallFailure.outcomeUnknown("cut")) { try desk(daemon).ask(draw) }
  }

  @Test func `a judgement on the same request settles a doubt`() {
    let judgement = refusal(.failedPrecondition, "QUOTA_EXCEEDED")
    let daemon = FakeDaemon([.fail(.outcomeUnknown("cut")), .fail(judgement)])
    #expect(throws: judgement) { try desk(daemon).ask(draw) }
  }

  @Test func `a daemon that was never reached is not asked twice`() {
    let daemon = FakeDaemon([.unreachable])
    #expect(throws: CallFailure.notReachable("nobody listens")) { try desk(daemon).ask(draw) }
    #expect(daemon.dialled == 1)
  }

  @Test func `a draining daemon is asked again after the pause it wants`() throws {
    let daemon = FakeDaemon([.fail(refusal(.unavailable, "DRAINING", after: .seconds(2)))])
    #expect(try desk(daemon).ask(look) == [2])
    #expect(daemon.paused == [.seconds(2)])
  }

  @Test func `a kept connection that died meanwhile is dialled anew without a word`() throws {
    let daemon = FakeDaemon([.answer([1]), .fail(.notReachable("not sent")), .answer([2])])
    let desk = desk(daemon)
    #expect(try desk.ask(draw) == [1])
    #expect(try desk.ask(draw) == [2])
    #expect(daemon.dialled == 2)
    #expect(daemon.paused.isEmpty)
  }

  @Test func `a deadline that passed before the call ran leaves no doubt`() {
    let early = CallFailure.refused(
      Refused(
        status: .deadlineExceeded, message: "", reason: "DEADLINE_EXCEEDED",
        metadata: ["started": "false"]))
    #expect(!early.mayHaveBeenDone)
    #expect(Trouble(early).status == .refused)
    #expect(refusal(.deadlineExceeded).mayHaveBeenDone)
    #expect(refusal(.internal).mayHaveBeenDone)
    #expect(!refusal(.failedPrecondition).mayHaveBeenDone)
  }

  @Test func `a refusal is never repeated`() {
    for code in [StatusCode.failedPrecondition, .notFound, .permissionDenied, .invalidArgument] {
      let daemon = FakeDaemon([.fail(refusal(code))])
      #expect(throws: refusal(code)) { try desk(daemon).ask(draw) }
      #expect(daemon.asked.count == 1)
    }
  }

  @Test func `slow failures do not add up beyond the limit`() {
    var time: Int64 = 0
    let daemon = FakeDaemon(Array(repeating: .fail(.outcomeUnknown("slow")), count: 20))
    let impatient = desk(daemon) {
      time += 11_000
      return time
    }
    #expect(throws: CallFailure.self) { try impatient.ask(draw) }
    #expect(daemon.asked.count == 3)
  }

  @Test func `a request id begins with its time and is a UUID of version 7`() throws {
    let id = RequestID(milliseconds: 0x0192_3456_789A)
    #expect(Array(id.bytes[..<6]) == [0x01, 0x92, 0x34, 0x56, 0x78, 0x9A])
    #expect(id.bytes[6] >> 4 == 7)
    #expect(id.bytes[8] >> 6 == 2)
    #expect(RequestID(hex: id.hex) == id)
    #expect(RequestID(milliseconds: 1) != RequestID(milliseconds: 1))
  }

  @Test(arguments: [
    "", "12", "zz923456789a7000800000000000000z", "+1923456789a70008000000000000000",
  ])
  func `a text that is no request id is refused`(text: String) {
    #expect(RequestID(hex: text) == nil)
  }

  @Test func `a request id may be written with dashes`() {
    #expect(RequestID(hex: "01890A5D-ac96-774b-bcce-b302099a8057")?.bytes.first == 1)
  }
}
