public import Messages
internal import RPC

extension Desk {
  /// Asks a question that changes nothing.
  public func read<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request
  ) throws -> Response {
    let payload = try request.encoded()
    let answer = try ask(Call(method.service, method.method, payload: payload))
    return try Response(decoding: answer, limits: .response)
  }

  /// Asks for something that is done once, whatever happens on the way: the request is built with the id under which the
  /// daemon remembers it.
  public func act<Request, Response>(
    _ method: Method<Request, Response>, _ request: (_ id: [UInt8]) throws -> Request
  ) throws -> Response {
    let id = requestID()
    let answer = try ask(Call(method, try request(id.bytes), under: id))
    return try Response(decoding: answer, limits: .response)
  }
}

extension Call {
  /// A request of a method, under the id by which the daemon remembers it.
  public init<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, under id: RequestID
  ) throws {
    self.init(method.service, method.method, payload: try request.encoded(), request: id)
  }

  /// True when the call is one of that method.
  public func isOne<Request, Response>(of method: Method<Request, Response>) -> Bool {
    service == method.service && self.method == method.method
  }
}

extension Message {
  /// A message of an answer, as a batch hands it over.
  public init(answer bytes: [UInt8]) throws {
    try self.init(decoding: bytes, limits: .response)
  }
}
