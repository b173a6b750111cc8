public import RPC

/// A method of a service: its names on the wire, its kind and, in its type, what it takes and returns.
public struct Method<Request: Message, Response: Message>: Sendable, Hashable {
  /// The service's full name, for example `unicard.v1.Bread`.
  public let service: String

  /// The method's own name, for example `Dispense`.
  public let method: String

  /// How many messages go each way.
  public let kind: MethodKind

  /// A method of that service.
  public init(service: String, method: String, kind: MethodKind) {
    self.service = service
    self.method = method
    self.kind = kind
  }
}

extension Method {
  /// The method as the wire knows it.
  public var descriptor: MethodDescriptor {
    MethodDescriptor(service: service, method: method, kind: kind)
  }

  /// The method as it stands in an entry: `Bread/Dispense`.
  public var entryName: String {
    let noun = service.split(separator: ".").last.map(String.init) ?? service
    return "\(noun)/\(method)"
  }
}

/// A method without the types of its messages, for tables that hold them all.
public struct AnyMethod: Sendable, Hashable {
  /// The service's full name.
  public let service: String

  /// The method's own name.
  public let method: String

  /// How many messages go each way.
  public let kind: MethodKind

  /// The full name of the message it takes.
  public let request: String

  /// The full name of the message it returns.
  public let response: String

  /// The same method, its message types as names.
  public init<Request, Response>(_ method: Method<Request, Response>) {
    service = method.service
    self.method = method.method
    kind = method.kind
    request = Request.messageName
    response = Response.messageName
  }
}
