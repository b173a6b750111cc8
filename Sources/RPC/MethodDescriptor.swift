/// Who sends how many messages in a call.
public enum MethodKind: Sendable, Hashable, CaseIterable {
  /// One request, one answer.
  case unary
  /// Many requests, one answer.
  case clientStreaming
  /// One request, many answers.
  case serverStreaming
  /// Many requests, many answers.
  case bidirectional

  /// Whether the client may send data frames.
  public var clientStreams: Bool { self == .clientStreaming || self == .bidirectional }
  /// Whether the server answers with data frames.
  public var serverStreams: Bool { self == .serverStreaming || self == .bidirectional }

  /// The flags a client puts on the request frame.
  var requestFlags: FrameFlags {
    switch self {
    case .unary: []
    case .serverStreaming: .remoteClosed
    case .clientStreaming, .bidirectional: [.remoteOpen, .noData]
    }
  }
}

/// One method of one service, by the names that go over the wire.
public struct MethodDescriptor: Sendable, Hashable {
  /// The full name of the service without slashes, such as `unicard.v1.Bread`.
  public let service: String
  /// The bare name, such as `Dispense`.
  public let method: String
  public let kind: MethodKind

  public init(service: String, method: String, kind: MethodKind = .unary) {
    self.service = service
    self.method = method
    self.kind = kind
  }
}

extension MethodDescriptor: CustomStringConvertible {
  public var description: String { "\(service)/\(method)" }
}
