import Messages
import Office

/// A daemon that answers by method, and keeps what it was asked.
final class FakeDaemon {
  private var answers: [String: ([UInt8]) throws -> [UInt8]] = [:]
  private(set) var asked: [Call] = []
  private(set) var dialled = 0

  /// Answers a method from now on; a `CallFailure` thrown is what the client meets.
  func on<Request, Response>(
    _ method: Method<Request, Response>, _ answer: @escaping (Request) throws -> Response
  ) {
    answers[method.service + "/" + method.method] = { payload in
      try answer(try Request(decoding: payload)).encoded()
    }
  }

  /// The requests of a method, in the order they came.
  func requests<Request, Response>(of method: Method<Request, Response>) throws -> [Request] {
    try asked.filter { $0.isOne(of: method) }.map { try Request(decoding: $0.payload) }
  }

  var dial: Dial {
    { (_: String) throws(CallFailure) -> any Caller in
      self.dialled += 1
      return FakeLine(self)
    }
  }

  fileprivate func take(_ call: Call) { asked.append(call) }

  fileprivate func answer(_ call: Call) throws(CallFailure) -> [UInt8] {
    do {
      guard let answer = answers[call.service + "/" + call.method] else {
        throw refused("UNIMPLEMENTED", .unimplemented)
      }
      return try answer(call.payload)
    } catch let failure as CallFailure {
      throw failure
    } catch {
      throw .outcomeUnknown("\(error)")
    }
  }
}

/// A refusal as the daemon sends one.
func refused(
  _ reason: String, _ code: StatusCode = .failedPrecondition, _ details: [String: String] = [:]
) -> CallFailure {
  .refused(Refused(status: code, message: "", reason: reason, metadata: details))
}

/// One connection to it, which can have many calls on the way.
private final class FakeLine: PipelinedCaller {
  private let daemon: FakeDaemon
  private var begun: [UInt32: Call] = [:]
  private var next: UInt32 = 1

  init(_ daemon: FakeDaemon) { self.daemon = daemon }

  func call(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> [UInt8] {
    let call = Call(service, method, payload: payload)
    daemon.take(call)
    return try daemon.answer(call)
  }

  func begin(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> UInt32 {
    defer { next += 2 }
    let call = Call(service, method, payload: payload)
    daemon.take(call)
    begun[next] = call
    return next
  }

  func finish(_ number: UInt32) throws(CallFailure) -> [UInt8] {
    guard let call = begun.removeValue(forKey: number) else { throw .outcomeUnknown("lost") }
    return try daemon.answer(call)
  }
}
