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
    _ method: Method<Request, Response>, _ request: (_ id: [UInt8]) -> Request
  ) throws -> Response {
    let id = requestID()
    let payload = try request(id.bytes).encoded()
    let answer = try ask(Call(method.service, method.method, payload: payload, request: id))
    return try Response(decoding: answer, limits: .response)
  }
}
