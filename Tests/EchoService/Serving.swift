internal import Glibc
internal import Logging
public import RPCSocket

/// Serves `router` on a socket of its own while `body` runs, then drains.
///
/// `body` may block: it has a thread to itself, so that it cannot starve the handlers it waits for.
public func serving<Result: Sendable>(
  _ router: Router = Echo.router(), _ limits: Limits = Limits(),
  beforeDrain: @escaping @Sendable () async -> Void = {},
  _ body: @escaping @Sendable (_ path: String, _ server: Server) throws -> Result
) async throws -> Result {
  let directory = try temporaryDirectory()
  defer { rmdir(directory) }
  let path = directory + "/echo.sock"
  let server = Server(
    listeners: [Listener(name: "echo", .path(path, mode: 0o600))], router: router, limits: limits,
    logger: Logger(label: "echo") { _ in SwiftLogNoOpLogHandler() }, beforeDrain: beforeDrain)
  try await server.start()
  let result = await Swift.Result.captured { try await onThread { try body(path, server) } }
  try await server.drain()
  return try result.get()
}

/// Runs `body` on a thread of its own, which may block.
public func onThread<Result: Sendable>(
  _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    let work = Work { continuation.resume(with: Swift.Result { try body() }) }
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { context in
        Unmanaged<Work>.fromOpaque(context!).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(work).toOpaque())
    precondition(result == 0, "There is no room for a thread.")
    pthread_detach(thread)
  }
}

/// What a thread is to do.
private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// A new empty directory with a short name.
public func temporaryDirectory() throws -> String {
  var template = Array("/tmp/wire.XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw TemporaryDirectoryError(errno: errno) }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// There is no room for a temporary directory.
public struct TemporaryDirectoryError: Error {
  public let errno: Int32
}

extension Swift.Result where Failure == any Error {
  /// What an asynchronous body returned or threw.
  fileprivate static func captured(_ body: () async throws -> Success) async -> Self {
    do {
      return .success(try await body())
    } catch {
      return .failure(error)
    }
  }
}
