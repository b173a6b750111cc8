internal import Messages
internal import Office

/// One terminal connection's line to the daemon. A missing answer is asked for again under the same identity, as far as patience goes.
final class DaemonDesk {
  private let persistence: Persistence

  init(_ persistence: Persistence) { self.persistence = persistence }

  /// Asks and waits. Throws `CallFailure`; an answer that cannot be read leaves the outcome unknown.
  func ask<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, under id: RequestID? = nil
  ) throws(CallFailure) -> Response {
    do {
      let call = Call(
        method.service, method.method, payload: try request.encoded(), request: id)
      return try Response(answer: try persistence.ask(call))
    } catch let failure as CallFailure {
      throw failure
    } catch {
      throw .outcomeUnknown("The answer cannot be read.")
    }
  }
}
