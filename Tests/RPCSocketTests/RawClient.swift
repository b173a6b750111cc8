import EchoService
import Glibc
import RPC

/// A client that writes whatever frames it is told to, and says in words what comes back.
final class RawClient {
  private let descriptor: Int32
  private var decoder = FrameDecoder(limit: 16 << 20)
  private var replies: [String] = []

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    if result < 0 { throw Failure(errno: errno) }
  }

  struct Failure: Error {
    let errno: Int32
  }

  deinit { close(descriptor) }

  /// Writes bytes as they are; false when the other side is gone.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Writes a frame, with a false length if told to.
  func frame(
    _ id: UInt32, _ type: UInt8, _ flags: UInt8 = 0, _ data: [UInt8] = [], length: Int? = nil
  ) {
    var header = FrameHeader(
      length: length ?? data.count, streamID: id, type: .data, flags: FrameFlags(rawValue: flags))
    header.typeByte = type
    let bytes = [UInt8](unsafeUninitializedCapacity: FrameHeader.size) { space, count in
      header.write(into: UnsafeMutableRawBufferPointer(space))
      count = FrameHeader.size
    }
    write(bytes + data)
  }

  func request(
    _ id: UInt32, _ method: String, _ payload: [UInt8] = [], flags: UInt8 = 0,
    service: String = "bench.v1.Echo", timeout: Int64? = nil, metadata: [Metadata] = []
  ) {
    let frame = FrameEncoder.request(
      id, MethodDescriptor(service: service, method: method), payload: payload,
      timeoutNanoseconds: timeout, metadata: metadata)
    self.frame(id, 1, flags, Array(frame[FrameHeader.size...]))
  }

  func data(_ id: UInt32, _ payload: [UInt8] = [], flags: UInt8 = 0) {
    frame(id, 3, flags, payload)
  }

  /// What came next, waiting for it: a frame in words, or the end of the connection.
  func reply() -> String {
    var space = [UInt8](repeating: 0, count: 65_536)
    while replies.isEmpty {
      let count = recv(descriptor, &space, space.count, 0)
      if count <= 0 { return "closed" }
      space[..<count].withUnsafeBytes { bytes in
        decoder.decode(bytes) { event in
          if case .frame(let header, let data) = event { replies.append(describe(header, data)) }
          return true
        }
      }
    }
    return replies.removeFirst()
  }

  /// The next so many replies.
  func replies(_ count: Int) -> [String] { (0..<count).map { _ in reply() } }

  /// Calls Say on another id. That its answer is the next thing to come proves that nothing else was sent before.
  func stillServes(on id: UInt32 = 101) -> Bool {
    request(id, "Say", RawClient.message)
    return reply() == "\(id) OK 8 bytes"
  }

  /// The message of the probe: `count` 1 and an account.
  static let message = EchoMessage(count: 1, account: "ACCT").encoded

  static func wait(_ duration: Duration) -> [UInt8] {
    EchoMessage(amountMinor: duration / .nanoseconds(1)).encoded
  }

  private func describe(_ header: FrameHeader, _ data: UnsafeRawBufferPointer) -> String {
    let id = header.streamID
    let flags = header.flags.rawValue == 0 ? "" : " flags \(header.flags.rawValue)"
    guard header.type == .response else {
      return "\(id) \(header.flags == .end ? "end" : "data \(data.count) bytes\(flags)")"
    }
    do {
      let envelope = try ResponseEnvelope(parsing: data)
      guard let status = envelope.status else {
        return "\(id) OK \(envelope.payload.count) bytes\(flags)"
      }
      return "\(id) \(status.code) \(status.reason ?? "no reason")\(flags)"
    } catch {
      return "\(id) unreadable"
    }
  }
}

extension Duration {
  fileprivate static func / (one: Duration, other: Duration) -> Int64 {
    let (seconds, attoseconds) = one.components
    return (seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
      / (other.components.attoseconds / 1_000_000_000)
  }
}
