import RPC
import Testing

/// The server's rules for ids, flags and final messages, without a socket.
struct Desk {
  var streams = ServerStreams(frameLimit: 100, defaultTimeout: 10, maximumTimeout: 50)
  let methods = MethodTable([say, sum, list, chat])
  var now: UInt64 = 1000
  var admission = ServerStreams.Admission.open
  var unclamped = false

  /// What the machine decides, in words short enough to compare.
  mutating func request(
    _ id: UInt32, _ method: MethodDescriptor = say, payload: [UInt8] = [],
    flags: FrameFlags? = nil, timeout: Int64? = nil
  ) -> String {
    var frame = onlyFrame(
      FrameEncoder.request(id, method, payload: payload, timeoutNanoseconds: timeout))!
    if let flags { frame.header.flags = flags }
    return receive(frame.header, frame.data)
  }

  mutating func data(_ id: UInt32, _ bytes: [UInt8] = [], flags: FrameFlags = []) -> String {
    receive(FrameHeader(length: bytes.count, streamID: id, type: .data, flags: flags), bytes)
  }

  mutating func receive(_ header: FrameHeader, _ bytes: [UInt8]) -> String {
    let unclamped = unclamped
    return bytes.withUnsafeBytes {
      describe(
        streams.receive(
          header, $0, at: now, methods: methods, admission: admission,
          unclamped: { _ in unclamped }))
    }
  }

  mutating func oversize(_ id: UInt32, _ type: MessageType) -> String {
    describe(streams.receiveOversize(FrameHeader(length: 101, streamID: id, type: type)))
  }

  private func describe(_ action: ServerStreams.Action) -> String {
    switch action {
    case .start(let call):
      let payload = call.payload.map { "\($0.count) bytes" } ?? "no message"
      let until = call.deadline == .max ? "ever" : "\(call.deadline)"
      return "start #\(call.serial) \(methods.methods[call.method].method) with \(payload)"
        + " until \(until)\(call.remoteClosed ? " closed" : "")"
    case .message(let serial, let thenEnd): return "message #\(serial)\(thenEnd ? " and end" : "")"
    case .end(let serial): return "end #\(serial)"
    case .refuse(let status, let abandoning):
      return "\(status)".prefix { $0 != ":" } + (abandoning.map { " abandoning #\($0)" } ?? "")
    case .ignore(let what): return "ignore \(what)"
    case .close(let why): return "close \(why)"
    }
  }
}

@Suite struct ServerStreamsTests {
  @Test func `any odd id that is not active is taken, in any order and again`() {
    var desk = Desk()
    #expect(desk.request(5) == "start #1 Say with 0 bytes until 1010 closed")
    #expect(desk.request(3) == "start #2 Say with 0 bytes until 1010 closed")
    #expect(desk.streams.finish(5, 1) == .send(.unary))
    #expect(desk.request(5) == "start #3 Say with 0 bytes until 1010 closed")
    #expect(desk.streams.callsInFlight == 2)
  }

  @Test(arguments: [UInt32(0), 2, 4_294_967_294])
  func `an even id is refused on that id`(id: UInt32) {
    var desk = Desk()
    #expect(desk.request(id) == "INVALID_ARGUMENT STREAM_ID_EVEN")
  }

  @Test func `a request on an active id closes the connection`() {
    var desk = Desk()
    _ = desk.request(1)
    #expect(desk.request(1) == "close streamIDActive")
    #expect(desk.oversize(1, .request) == "close streamIDActive")
  }

  @Test func `the method's kind decides, whatever the flags say`() {
    var desk = Desk()
    let flags = FrameFlags(rawValue: 0xf8)
    #expect(desk.request(1, flags: flags) == "start #1 Say with 0 bytes until 1010 closed")
    #expect(desk.request(3, flags: .remoteOpen) == "start #2 Say with 0 bytes until 1010 closed")
    #expect(
      desk.request(5, list, payload: [8, 1], flags: [])
        == "start #3 List with 2 bytes until 1010 closed")
  }

  @Test func `an empty payload is a message of a server stream and none of a client stream`() {
    var desk = Desk()
    #expect(desk.request(1, list) == "start #1 List with 0 bytes until 1010 closed")
    #expect(desk.request(3, sum, flags: .remoteOpen) == "start #2 Sum with no message until 1010")
    #expect(
      desk.request(5, sum, payload: [24, 1], flags: .remoteOpen)
        == "start #3 Sum with 2 bytes until 1010")
    #expect(desk.request(7, sum, payload: [24, 1]) == "start #4 Sum with no message until 1010")
    #expect(desk.request(9, chat, flags: .end) == "start #5 Chat with no message until 1010 closed")
  }

  @Test func `data is a message unless it says no-data, and remote-closed ends the client's side`()
  {
    var desk = Desk()
    _ = desk.request(1, sum)
    #expect(desk.data(1, [24, 5]) == "message #1")
    #expect(desk.data(1) == "message #1")
    #expect(desk.data(1, flags: .noData) == "ignore lateData")
    #expect(desk.data(1, [24, 6], flags: .remoteClosed) == "message #1 and end")
    #expect(desk.data(1, [24, 7]) == "ignore lateData")
    #expect(desk.data(1, flags: .end) == "ignore lateData")
    _ = desk.request(3, chat)
    #expect(desk.data(3, flags: .end) == "end #2")
    _ = desk.request(5, chat)
    #expect(desk.data(5, flags: .remoteClosed) == "message #3 and end")
  }

  @Test func `data on an active unary call is its final message, and its own answer is dropped`() {
    var desk = Desk()
    _ = desk.request(1)
    #expect(desk.data(1) == "INVALID_ARGUMENT DATA_ON_UNARY abandoning #1")
    #expect(desk.data(1) == "ignore lateData")
    #expect(desk.streams.callsInFlight == 1)
    #expect(desk.streams.finish(1, 1) == .dropped)
    #expect(desk.streams.callsInFlight == 0)
  }

  @Test func `data for a stream that never was is refused once, for a finished one never`() {
    var desk = Desk()
    #expect(desk.data(9) == "INVALID_ARGUMENT STREAM_NOT_OPEN")
    #expect(desk.data(9) == "ignore lateData")
    #expect(desk.data(7) == "ignore lateData")
    #expect(desk.data(8) == "ignore lateData")
    _ = desk.request(11)
    _ = desk.streams.finish(11, 1)
    #expect(desk.data(11) == "ignore lateData")
  }

  @Test func `data that follows a refused request gets no second answer`() {
    var desk = Desk()
    desk.admission = .overQuota(.tooManyCalls, limit: 3, holder: "connection")
    #expect(desk.request(1, sum) == "RESOURCE_EXHAUSTED TOO_MANY_CALLS")
    #expect(desk.data(1, [1]) == "ignore lateData")
    desk.admission = .draining(retryAfter: .seconds(1))
    #expect(desk.request(3, sum) == "UNAVAILABLE DRAINING")
    #expect(desk.data(3, [1]) == "ignore lateData")
    #expect(desk.oversize(5, .request) == "RESOURCE_EXHAUSTED FRAME_TOO_LARGE")
    #expect(desk.data(5, [1]) == "ignore lateData")
  }

  @Test
  func `a late answer to an earlier call of the same id is dropped, the present one's is sent`() {
    var desk = Desk()
    _ = desk.request(1)
    desk.now = 2000
    #expect(desk.streams.expire(at: 2000).map(\.serial) == [1])
    _ = desk.request(1)
    #expect(desk.streams.finish(1, 1) == .dropped)
    #expect(desk.streams.finish(1, 2) == .send(.unary))
    #expect(desk.streams.finish(1, 2) == .alreadyFinished)
  }

  @Test(arguments: [
    (Int64(0), "until 1010"), (20, "until 1020"), (51, "until 1050"), (.max, "until 1050"),
  ])
  func `a timeout is honoured up to the maximum, and none means the default`(
    timeout: Int64, until: String
  ) {
    var desk = Desk()
    #expect(desk.request(1, timeout: timeout) == "start #1 Say with 0 bytes \(until) closed")
  }

  @Test func `a method without a clamp runs for ever or for as long as asked`() {
    var desk = Desk()
    desk.unclamped = true
    #expect(desk.request(1, list) == "start #1 List with 0 bytes until ever closed")
    #expect(desk.request(3, list, timeout: 70) == "start #2 List with 0 bytes until 1070 closed")
    #expect(desk.streams.earliestDeadline == 1070)
  }

  @Test func `a negative timeout is over before it began`() {
    var desk = Desk()
    #expect(desk.request(1, timeout: -5) == "DEADLINE_EXCEEDED DEADLINE_EXCEEDED")
    #expect(desk.streams.callsInFlight == 0)
  }

  @Test func `deadlines end the calls that are due and no others`() {
    var desk = Desk()
    _ = desk.request(1, timeout: 5)
    _ = desk.request(3, timeout: 7)
    #expect(desk.streams.earliestDeadline == 1005)
    #expect(desk.streams.expire(at: 1006).map(\.id) == [1])
    #expect(desk.streams.earliestDeadline == 1007)
    #expect(desk.streams.maySend(3, 2) && !desk.streams.maySend(1, 1))
  }

  @Test func `frames that clients do not send are ignored`() {
    var desk = Desk()
    #expect(
      desk.receive(FrameHeader(length: 0, streamID: 1, type: .response), []) == "ignore unknownType"
    )
    var unknown = FrameHeader(length: 0, streamID: 1, type: .data)
    unknown.typeByte = 0x7f
    #expect(desk.receive(unknown, []) == "ignore unknownType")
    #expect(desk.oversize(1, .response) == "ignore unknownType")
  }

  @Test func `an oversize frame is refused on its id and ends the stream it came for`() {
    var desk = Desk()
    #expect(desk.oversize(1, .request) == "RESOURCE_EXHAUSTED FRAME_TOO_LARGE")
    #expect(desk.request(1, sum) == "start #1 Sum with no message until 1010")
    #expect(desk.oversize(1, .data) == "RESOURCE_EXHAUSTED FRAME_TOO_LARGE abandoning #1")
    #expect(desk.oversize(1, .data) == "ignore lateData")
  }

  @Test func `unknown names are told apart, and no request message is no request`() {
    var desk = Desk()
    let other = MethodDescriptor(service: "no.Such", method: "Say")
    #expect(desk.request(1, other) == "UNIMPLEMENTED UNKNOWN_SERVICE")
    let nope = MethodDescriptor(service: "bench.v1.Echo", method: "Nope")
    #expect(desk.request(3, nope) == "UNIMPLEMENTED UNKNOWN_METHOD")
    let header = FrameHeader(length: 3, streamID: 5, type: .request)
    #expect(desk.receive(header, [0x0a, 0xff, 0xff]) == "INVALID_ARGUMENT MALFORMED_REQUEST")
    #expect(desk.receive(header, []) == "UNIMPLEMENTED UNKNOWN_SERVICE")
    #expect(desk.receive(header, hex("0a02fffe")) == "INVALID_ARGUMENT MALFORMED_REQUEST")
    #expect(desk.receive(header, hex("0801")) == "INVALID_ARGUMENT MALFORMED_REQUEST")
  }

  @Test func `when the connection goes every call is abandoned and still accounted for`() {
    var desk = Desk()
    _ = desk.request(1)
    _ = desk.request(3, sum)
    #expect(Set(desk.streams.abandonAll()) == [1, 2])
    #expect(desk.streams.unanswered == 0 && desk.streams.callsInFlight == 2)
    #expect(desk.streams.finish(1, 1) == .dropped)
    #expect(desk.streams.callsInFlight == 1)
  }
}
