import Glibc
import Histogram
import RPC

/// One connection that is kept full of calls: many frames in one write, many answers in one read.
final class Line {
  let descriptor: Int32
  private var decoder = FrameDecoder(limit: 4 << 20)
  private let inbound = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
  private let outbound: UnsafeMutableRawBufferPointer
  private var unsent = 0..<0
  private var nextStream: UInt32 = 1
  /// Which stream holds a place, and when it was sent.
  private var streams: [UInt32]
  private var sent: [UInt64]
  private static let places = 1 << 14

  private(set) var inFlight = 0
  private(set) var refused = 0
  /// The first refusal, in words.
  private(set) var refusal: String?

  init(path: String, frame: Int, most: Int) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    self.descriptor = descriptor
    guard withUnixAddress(path, { connect(descriptor, $0, $1) }) == 0 else {
      throw BenchFault("\(path): \(String(cString: strerror(errno)))")
    }
    outbound = .allocate(byteCount: frame * most * 2, alignment: 16)
    streams = Array(repeating: 0, count: Self.places)
    sent = Array(repeating: 0, count: Self.places)
  }

  deinit {
    close(descriptor)
    inbound.deallocate()
    outbound.deallocate()
  }

  /// Asks so many times in one write.
  func ask(_ count: Int, _ question: inout some Question, now: Moment) throws {
    guard count > 0 else { return }
    try flush(waiting: true)
    let size = question.size
    for i in 0..<count {
      let frame = UnsafeMutableRawBufferPointer(rebasing: outbound[i * size..<(i + 1) * size])
      question.write(stream: nextStream, into: frame)
      let place = Int(nextStream >> 1) & (Self.places - 1)
      precondition(streams[place] == 0, "An answer is more than \(Self.places) calls late.")
      streams[place] = nextStream
      sent[place] = now.nanoseconds
      nextStream += 2
    }
    inFlight += count
    unsent = 0..<count * size
    try flush(waiting: false)
  }

  /// Reads once and records what was answered; returns how many calls that was.
  func receive(waiting: Bool, into latencies: inout Histogram<UInt64>) throws -> Int {
    try flush(waiting: false)
    let flags = waiting ? 0 : Int32(MSG_DONTWAIT)
    let count = recv(descriptor, inbound.baseAddress, inbound.count, flags)
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return 0 }
    guard count > 0 else { throw BenchFault("The daemon hung up.") }
    let now = Moment.now.nanoseconds
    var answered = 0
    var isBroken = false
    decoder.decode(UnsafeRawBufferPointer(rebasing: inbound[..<count])) { event in
      guard case .frame(let header, let data) = event, header.type == .response else {
        isBroken = true
        return false
      }
      let place = Int(header.streamID >> 1) & (Self.places - 1)
      guard streams[place] == header.streamID else {
        isBroken = true
        return false
      }
      streams[place] = 0
      latencies.record(now - sent[place])
      if let first = data.first, first == 0x0A { note(data) }
      answered += 1
      return true
    }
    if isBroken { throw BenchFault("The daemon sent what nobody asked for.") }
    inFlight -= answered
    return answered
  }

  private func note(_ data: UnsafeRawBufferPointer) {
    refused += 1
    guard refusal == nil else { return }
    do {
      let status = try ResponseEnvelope(parsing: data).status
      refusal = status.map { "\($0.reason ?? ""): \($0.message)" } ?? "OK"
    } catch {
      refusal = "\(error)"
    }
  }

  private func flush(waiting: Bool) throws {
    while !unsent.isEmpty {
      let flags = Int32(MSG_NOSIGNAL) | (waiting ? 0 : Int32(MSG_DONTWAIT))
      let count = send(
        descriptor, outbound.baseAddress! + unsent.lowerBound, unsent.count, flags)
      if count < 0 && errno == EAGAIN { return }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw BenchFault("The daemon takes no more: \(errno)") }
      unsent = unsent.lowerBound + count..<unsent.upperBound
    }
  }
}
