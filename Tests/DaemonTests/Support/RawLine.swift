import Glibc
import RPC

/// A caller who writes whatever bytes he likes to a socket, and says in words what comes back.
final class RawLine {
  private let descriptor: Int32
  private var decoder = FrameDecoder(limit: 4 << 20)
  private var heard: [String] = []

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let result = withUnixAddress(path) { connect(descriptor, $0, $1) }
    guard result == 0 else { throw SystemFailure("connect \(path)") }
    // Longer than anything a test waits for; then it hears "silence".
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  /// Writes bytes; false when the other side is gone.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// Sends a request.
  func ask(
    _ id: UInt32, _ method: MethodDescriptor, _ payload: [UInt8], timeoutNanoseconds: Int64? = nil,
    as clerk: UInt32? = nil
  ) {
    write(
      FrameEncoder.request(
        id, method, payload: payload, timeoutNanoseconds: timeoutNanoseconds,
        metadata: clerk.map { [Metadata("rehearsal-clerk", "\($0)")] } ?? []))
  }

  /// What comes next: `3 OK`, `3 UNAVAILABLE DRAINING`, `closed`, or `silence`.
  func hear() throws -> String {
    var space = [UInt8](repeating: 0, count: 65_536)
    while heard.isEmpty {
      let count = recv(descriptor, &space, space.count, 0)
      if count < 0 && errno == EAGAIN { return "silence" }
      guard count > 0 else { return "closed" }
      space[..<count].withUnsafeBytes { bytes in
        decoder.decode(bytes) { event in
          if case .frame(let header, let data) = event { heard.append(words(header, data)) }
          return true
        }
      }
    }
    return heard.removeFirst()
  }

  private func words(_ header: FrameHeader, _ data: UnsafeRawBufferPointer) -> String {
    guard header.type == .response else { return "\(header.streamID) message" }
    do {
      guard let status = try ResponseEnvelope(parsing: data).status else {
        return "\(header.streamID) OK"
      }
      return "\(header.streamID) \(status.code) \(status.reason ?? "-")"
    } catch {
      return "\(header.streamID) unreadable"
    }
  }

  deinit { close(descriptor) }
}
