/// A refusal as it goes over the wire: `google.rpc.Status`.
///
/// One made here always carries an `ErrorInfo`, so a program can switch on the reason and never on the words.
public struct Status: Error, Sendable, Hashable {
  public var code: Code
  /// A plain sentence for people, without personal data.
  public var message: String
  public var details: [Detail]

  /// A refusal with its stable reason; `metadata` are facts about it, `details` whatever else helps.
  public init(
    _ code: Code, reason: String, _ message: String, metadata: [String: String] = [:],
    details: [Detail] = []
  ) {
    self.code = code
    self.message = message
    self.details = [.errorInfo(ErrorInfo(reason, metadata: metadata))] + details
  }

  /// A status taken apart or put together by hand, as it is.
  public init(code: Code, message: String, details: [Detail]) {
    self.code = code
    self.message = message
    self.details = details
  }

  /// The first `ErrorInfo`, if there is one.
  public var errorInfo: ErrorInfo? {
    for case .errorInfo(let info) in details { return info }
    return nil
  }

  /// The stable reason, or nil from a server that sends none.
  public var reason: String? { errorInfo?.reason }

  /// How long to wait before asking again, if the server said so.
  public var retryDelay: Duration? {
    for case .retryInfo(let info) in details { return info.delay }
    return nil
  }

  /// The same status with an `ErrorInfo` if it had none, the code's name standing in as the reason.
  public func withReason() -> Status {
    if errorInfo != nil { return self }
    var status = self
    status.details.insert(.errorInfo(ErrorInfo(code.description)), at: 0)
    return status
  }
}

extension Status: CustomStringConvertible {
  public var description: String {
    "\(code)\(reason.map { " " + $0 } ?? ""): \(message)"
  }
}

extension Status {
  /// The encoded `google.rpc.Status`.
  public func encoded() -> [UInt8] {
    var writer = WireWriter()
    if code != .ok { writer.int64(1, Int64(code.rawValue)) }
    if !message.isEmpty { writer.string(2, message) }
    for detail in details { writer.bytes(3, detail.encoded()) }
    return writer.bytes
  }

  /// Reads a `google.rpc.Status`; a known detail that does not parse makes the whole malformed.
  public init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    self.init(code: .ok, message: "", details: [])
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: code = Code(number: Int32(truncatingIfNeeded: try reader.int64(tag)))
      case 2: message = try reader.string(tag)
      case 3: details.append(try Detail(parsing: try reader.bytes(tag)))
      default: try reader.skip(tag.type)
      }
    }
  }
}
