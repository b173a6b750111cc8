import Glibc

@testable import Office

/// A sink that keeps what it is given.
final class Paper: Sink {
  var text = ""
  var isBroken = false

  func write(_ text: String) { self.text += text }
}

/// A daemon that answers from a script, one step a call; after the script it echoes.
final class FakeDaemon {
  enum Step {
    case answer([UInt8])
    case fail(CallFailure)
    case unreachable
  }

  var script: [Step]
  var asked: [Call] = []
  var dialled = 0
  var paused: [Duration] = []
  var metadata: [(String, String)] = []
  var sockets: [String] = []

  init(_ script: [Step] = []) { self.script = script }

  var dial: Dial {
    { (socket: String) throws(CallFailure) -> any Caller in
      self.dialled += 1
      self.sockets.append(socket)
      if case .unreachable? = self.script.first {
        self.script.removeFirst()
        throw .notReachable("nobody listens")
      }
      return FakeCaller(self)
    }
  }

  fileprivate func answer(_ payload: [UInt8]) throws(CallFailure) -> [UInt8] {
    guard !script.isEmpty else { return payload }
    switch script.removeFirst() {
    case .answer(let bytes): return bytes
    case .fail(let failure): throw failure
    case .unreachable: throw .outcomeUnknown("the connection broke")
    }
  }
}

/// A connection to the fake daemon that can pipeline.
final class FakeCaller: PipelinedCaller {
  private let daemon: FakeDaemon
  private var begun: [UInt32: [UInt8]] = [:]
  private var next: UInt32 = 1

  init(_ daemon: FakeDaemon) { self.daemon = daemon }

  func call(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> [UInt8] {
    daemon.asked.append(Call(service, method, payload: payload))
    daemon.metadata = metadata
    return try daemon.answer(payload)
  }

  func begin(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> UInt32 {
    daemon.asked.append(Call(service, method, payload: payload))
    defer { next += 2 }
    begun[next] = payload
    return next
  }

  func finish(_ number: UInt32) throws(CallFailure) -> [UInt8] {
    guard let payload = begun.removeValue(forKey: number) else { throw .outcomeUnknown("lost") }
    return try daemon.answer(payload)
  }
}

/// A process around a command: its input in a pipe, its outputs on paper, a clock that stands.
final class Bench {
  let output = Paper()
  let errors = Paper()
  let daemon: FakeDaemon
  var variables: [String: String]
  var isConversation = false
  private let input: Int32

  init(_ daemon: FakeDaemon = FakeDaemon(), input: String = "", variables: [String: String] = [:]) {
    self.daemon = daemon
    self.variables = variables
    self.input = pipeHolding(input)
  }

  deinit { close(input) }

  var surroundings: Surroundings {
    Surroundings(
      variable: { self.variables[$0] }, input: Lines(descriptor: input), output: output,
      errors: errors, isConversation: isConversation, now: { 1_775_000_000_000 },
      pause: { self.daemon.paused.append($0) })
  }

  func run(_ arguments: String...) -> Ending {
    FrontDoor(role: "bakery", in: surroundings, dial: daemon.dial).serve(arguments, Bakery.self)
  }
}

/// The reading end of a pipe that holds a text and ends.
func pipeHolding(_ text: String) -> Int32 {
  var ends: [Int32] = [-1, -1]
  precondition(pipe(&ends) == 0)
  let bytes = Array(text.utf8)
  precondition(write(ends[1], bytes, bytes.count) == bytes.count)
  close(ends[1])
  return ends[0]
}
