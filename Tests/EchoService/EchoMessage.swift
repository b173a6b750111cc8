public import RPC

/// The one message of `bench.v1.Echo`: `{ int64 count = 1; string account = 2; int64 amount_minor = 3; }`.
public struct EchoMessage: Sendable, Hashable {
  public var count: Int64
  public var account: String
  public var amountMinor: Int64

  public init(count: Int64 = 0, account: String = "", amountMinor: Int64 = 0) {
    self.count = count
    self.account = account
    self.amountMinor = amountMinor
  }

  /// Reads a message; INVALID_ARGUMENT `MALFORMED_PAYLOAD` if it is none, bad UTF-8 included.
  public init(_ payload: [UInt8]) throws(Status) {
    do {
      self = try payload.withUnsafeBytes { try EchoMessage(parsing: $0) }
    } catch {
      throw Status(
        .invalidArgument, .malformedPayload, "The payload is not an Echo message.",
        metadata: ["fault": "\(error)"])
    }
  }

  private init(parsing bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init()
    var reader = WireReader(bytes)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: count = try reader.int64(tag)
      case 2: account = try reader.string(tag)
      case 3: amountMinor = try reader.int64(tag)
      default: try reader.skip(tag.type)
      }
    }
  }

  /// The encoded message, defaults left out.
  public var encoded: [UInt8] {
    var writer = WireWriter()
    if count != 0 { writer.int64(1, count) }
    if !account.isEmpty { writer.string(2, account) }
    if amountMinor != 0 { writer.int64(3, amountMinor) }
    return writer.bytes
  }
}
