internal import Client
internal import Messages
internal import RPC

/// A connection to the daemon over its socket.
final class DaemonLine: PipelinedCaller {
  private let connection: Connection
  private var answers: [UInt32: Result<[UInt8], Status>] = [:]

  init(socket: String) throws(CallFailure) {
    do {
      connection = try Connection(path: socket)
    } catch {
      throw CallFailure(error)
    }
  }

  func call(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> [UInt8] {
    do {
      return try connection.call(
        MethodDescriptor(service: service, method: method), payload, timeout: timeout,
        metadata: metadata.map { Metadata($0.0, $0.1) })
    } catch {
      throw CallFailure(error)
    }
  }

  func begin(
    service: String, method: String, payload: [UInt8], timeout: Duration,
    metadata: [(String, String)]
  ) throws(CallFailure) -> UInt32 {
    do {
      return try connection.submit(
        MethodDescriptor(service: service, method: method), payload, timeout: timeout,
        metadata: metadata.map { Metadata($0.0, $0.1) })
    } catch {
      throw CallFailure(error)
    }
  }

  func finish(_ number: UInt32) throws(CallFailure) -> [UInt8] {
    do {
      while true {
        if let answer = answers.removeValue(forKey: number) { return try answer.get() }
        for completion in try connection.receive() {
          answers[completion.ticket] = completion.result
        }
      }
    } catch {
      throw CallFailure(error)
    }
  }
}

extension CallFailure {
  fileprivate init(_ error: any Error) {
    switch error {
    case let status as Status: self = .refused(Refused(status))
    case ConnectionError.notReachable: self = .notReachable("\(error)")
    case ConnectionError.notPermitted: self = .notPermitted("\(error)")
    case ConnectionError.notSent: self = .notReachable("\(error)")
    default: self = .outcomeUnknown("\(error)")
    }
  }
}

extension Refused {
  fileprivate init(_ status: Status) {
    let info = status.errorInfo
    self.init(
      status: StatusCode(rawValue: status.code.rawValue) ?? .unknown, message: status.message,
      reason: info?.reason ?? "", metadata: info?.metadata ?? [:],
      retryAfter: status.retryDelay, violations: status.violations)
  }
}

extension FrontDoor {
  /// The front door of a role command that speaks to the daemon.
  public static func of(_ role: String) -> FrontDoor {
    FrontDoor(role: role, dial: dialDaemon)
  }
}

/// Opens a connection to the daemon itself.
public func dialDaemon(_ socket: String) throws(CallFailure) -> any Caller {
  try DaemonLine(socket: socket)
}

extension Status {
  /// The faulty fields of a BadRequest.
  fileprivate var violations: [Violation] {
    details.flatMap { detail -> [Violation] in
      guard case .badRequest(let request) = detail else { return [] }
      return request.fieldViolations.map {
        Violation(field: $0.field, description: $0.description)
      }
    }
  }
}
