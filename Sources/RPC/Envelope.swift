/// One key and value a caller sends beside the message; keys may repeat, order is kept.
public struct Metadata: Sendable, Hashable {
  public let key: String
  public let value: String

  public init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}

/// The message of a request frame: what is called, with what, and for how long.
///
/// Its parts point into the frame's data and live as long as that does.
public struct RequestEnvelope {
  /// The full name of the service, UTF-8, such as `unicard.v1.Bread`.
  public private(set) var service = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The bare name of the method, UTF-8.
  public private(set) var method = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The encoded request message.
  public private(set) var payload = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Nanoseconds from receipt; 0 means that the caller named none.
  public private(set) var timeoutNanoseconds: Int64 = 0
  public private(set) var metadata: [Metadata] = []

  /// The most metadata entries a request may carry.
  public static let metadataLimit = 64

  /// Reads a request frame's data; unknown fields are stepped over, the last of a repeated scalar wins.
  public init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: service = try reader.text(tag)
      case 2: method = try reader.text(tag)
      case 3: payload = try reader.bytes(tag)
      case 4: timeoutNanoseconds = try reader.int64(tag)
      case 5: try add(try Metadata(parsing: try reader.bytes(tag)))
      default: try reader.skip(tag.type)
      }
    }
  }

  private mutating func add(_ entry: Metadata) throws(WireError) {
    guard metadata.count < RequestEnvelope.metadataLimit else { throw .tooMany }
    metadata.append(entry)
  }
}

extension Metadata {
  init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    var (key, value) = ("", "")
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: key = try reader.string(tag)
      case 2: value = try reader.string(tag)
      default: try reader.skip(tag.type)
      }
    }
    self.init(key, value)
  }
}

/// The message of a response frame: a status or a payload.
///
/// OK stands on the wire either as no status at all or as a status with code 0; both are read, the first is sent.
public struct ResponseEnvelope {
  /// The refusal, or nil for OK.
  public private(set) var status: Status?
  /// The encoded answer message; points into the frame's data.
  public private(set) var payload = UnsafeRawBufferPointer(start: nil, count: 0)

  /// Reads a response frame's data; a frame of length 0 is OK with an empty message.
  public init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: status = try Status(parsing: try reader.bytes(tag))
      case 2: payload = try reader.bytes(tag)
      default: try reader.skip(tag.type)
      }
    }
    if status?.code == .ok { status = nil }
  }
}
