// Generated from proto/grpc/health/v1/health.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

extension ServerHealth {
  /// The service's full name on the wire.
  public static var serviceName: String { "grpc.health.v1.Health" }

  /// Answers once. An unknown service is NOT_FOUND.
  public static var check: Method<ServerHealth.CheckRequest, ServerHealth.CheckResponse> {
    Method(service: serviceName, method: "Check", kind: .unary)
  }

  /// Answers now and again at every change. An unknown service is answered with SERVICE_UNKNOWN and watched on.
  public static var watch: Method<ServerHealth.CheckRequest, ServerHealth.CheckResponse> {
    Method(service: serviceName, method: "Watch", kind: .serverStreaming)
  }
}

extension ServerHealth {
  /// Asks after one service.
  public struct CheckRequest: Sendable, Hashable {
    /// The full name of the service; empty asks after the whole server.
    public var service: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      service: String = ""
    ) {
      self.service = service
    }
  }
}

extension ServerHealth {
  /// How the service is.
  public struct CheckResponse: Sendable, Hashable {
    /// Whether a service can take calls.
    public enum ServingStatus: WireEnum {
      /// Not known.
      case unknown
      /// It takes calls.
      case serving
      /// It does not take calls: starting, draining or read-only.
      case notServing
      /// There is no such service; said by Watch only.
      case serviceUnknown
      /// A number that this build does not know.
      case unrecognized(Int32)

      public static var allCases: [Self] { [.unknown, .serving, .notServing, .serviceUnknown] }

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .serving
        case 2: self = .notServing
        case 3: self = .serviceUnknown
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let number): number
        }
      }
    }

    /// The answer.
    public var status: ServerHealth.CheckResponse.ServingStatus

    /// Every field left out is as proto3 leaves it out.
    public init(
      status: ServerHealth.CheckResponse.ServingStatus = .unknown
    ) {
      self.status = status
    }
  }
}

extension ServerHealth.CheckRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_grpc__health__v1__health_check_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Grpc__Health__V1__HealthCheckRequest.self)) }

  init(_ c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest>) {
    self.service = String(wire: c.pointee.service)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest> {
    let c = try arena.one(Grpc__Health__V1__HealthCheckRequest.self)
    grpc__health__v1__health_check_request__init(c)
    if !self.service.isEmpty { c.pointee.service = try arena.text(self.service, in: "grpc.health.v1.HealthCheckRequest.service") }
    return c
  }
}

extension ServerHealth.CheckResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_grpc__health__v1__health_check_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Grpc__Health__V1__HealthCheckResponse.self)) }

  init(_ c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse>) {
    self.status = ServerHealth.CheckResponse.ServingStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue))
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse> {
    let c = try arena.one(Grpc__Health__V1__HealthCheckResponse.self)
    grpc__health__v1__health_check_response__init(c)
    c.pointee.status = Grpc__Health__V1__HealthCheckResponse__ServingStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
    return c
  }
}
