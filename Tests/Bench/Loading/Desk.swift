import Client
import Messages
import RPC

/// A caller in one role, on one connection; in a rehearsal he may play any clerk.
final class Desk {
  private let connection: Connection
  private let arena = Arena()
  private var waiting: [UInt32: String] = [:]
  private var count: UInt64 = 0

  init(_ daemon: BenchDaemon, role: String) throws {
    connection = try Connection(path: daemon.socket(role))
  }

  /// A request identity that nobody used.
  func identity() -> [UInt8] {
    count += 1
    let words = [
      Moment.unixMilliseconds << 16 | 0x7000, UInt64.random(in: 0...(.max >> 2)) | 1 << 63,
    ]
    return words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
  }

  /// Asks and waits.
  func ask<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, as clerk: UInt32? = nil
  ) throws -> Response {
    let payload = try request.encoded(in: arena)
    let answer: [UInt8]
    do {
      answer = try connection.call(
        method.descriptor, payload, timeout: .seconds(60), metadata: Self.playing(clerk))
    } catch let status as Status {
      throw refused(method.method, status)
    }
    return try read(answer)
  }

  /// Asks without waiting; `settle` waits for what is under way.
  func submit<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, as clerk: UInt32? = nil
  ) throws {
    while waiting.count >= 128 { try receive() }
    let ticket = try connection.submit(
      method.descriptor, try request.encoded(in: arena), timeout: .seconds(60),
      metadata: Self.playing(clerk), flush: waiting.count % 32 == 0)
    waiting[ticket] = method.method
  }

  /// Waits until nothing submitted is under way.
  func settle() throws {
    while !waiting.isEmpty { try receive() }
  }

  /// Sends a request whose answer `collect` waits for.
  func begin<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, as clerk: UInt32? = nil
  ) throws -> UInt32 {
    try connection.submit(
      method.descriptor, try request.encoded(in: arena), timeout: .seconds(60),
      metadata: Self.playing(clerk))
  }

  /// Waits for the answer of the only call that was begun.
  func collect<Request, Response>(
    _ method: Method<Request, Response>, _ ticket: UInt32
  ) throws -> Response {
    let completions = try connection.receive()
    guard completions.count == 1, completions[0].ticket == ticket else {
      throw BenchFault("\(method.method) was answered out of turn.")
    }
    switch completions[0].result {
    case .success(let bytes): return try read(bytes)
    case .failure(let status): throw refused(method.method, status)
    }
  }

  private func receive() throws {
    for completion in try connection.receive() {
      let place = waiting.removeValue(forKey: completion.ticket)
      if case .failure(let status) = completion.result { throw refused(place ?? "", status) }
    }
  }

  private func read<Response: Message>(_ bytes: [UInt8]) throws -> Response {
    try Response(decoding: bytes, in: arena, limits: .response)
  }

  private func refused(_ method: String, _ status: Status) -> BenchFault {
    let facts = status.errorInfo?.metadata.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    return BenchFault(
      "\(method) was refused: \(status.reason ?? "") \(status.message) \(facts ?? "")")
  }

  private static func playing(_ clerk: UInt32?) -> [Metadata] {
    clerk.map { [Metadata("rehearsal-clerk", "\($0)")] } ?? []
  }
}
