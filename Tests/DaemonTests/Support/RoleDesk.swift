import Client
import Glibc
import Messages
import RPC

import struct Office.RequestID

/// A desk at a role's socket: typed questions over one connection, each waited for. On a rehearsal ledger the clerk who
/// sits there is named by his uid.
final class RoleDesk {
  let connection: Connection
  let metadata: [Metadata]

  init(_ socket: String, as clerk: UInt32? = nil) throws {
    connection = try Connection(path: socket)
    metadata = clerk.map { [Metadata("rehearsal-clerk", "\($0)")] } ?? []
  }

  /// Asks for something that changes nothing.
  func read<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request
  ) throws -> Response {
    let answer = try connection.call(
      method.descriptor, try request.encoded(), timeout: .seconds(30), metadata: metadata)
    return try Response(decoding: answer, limits: .response)
  }

  /// Asks for something that is done once, under a fresh request id or the one given.
  @discardableResult
  func act<Request, Response>(
    _ method: Method<Request, Response>, under id: [UInt8] = freshRequestID(),
    _ request: (_ id: [UInt8]) -> Request
  ) throws -> Response {
    try read(method, request(id))
  }
}

extension LedgerHome {
  /// A desk at this ledger's socket of a role.
  func desk(_ role: String, as clerk: UInt32? = nil) throws -> RoleDesk {
    try RoleDesk(socket(role), as: clerk)
  }
}

/// A request id made now.
func freshRequestID() -> [UInt8] {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return RequestID(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000).bytes
}

/// What a refusal is called, as `PERMISSION_DENIED NOT_PERMITTED`; "granted" when it was none.
func refusal<Response>(_ ask: () throws -> Response) throws -> String {
  do {
    _ = try ask()
    return "granted"
  } catch let status as Status {
    return "\(status.code) \(status.reason ?? "-")"
  }
}
