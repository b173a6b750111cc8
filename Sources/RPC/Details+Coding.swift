extension Detail {
  private static let prefix = "type.googleapis.com/google.rpc."

  /// The type URL this detail travels under.
  public var typeURL: String {
    switch self {
    case .errorInfo: Detail.prefix + "ErrorInfo"
    case .retryInfo: Detail.prefix + "RetryInfo"
    case .badRequest: Detail.prefix + "BadRequest"
    case .requestInfo: Detail.prefix + "RequestInfo"
    case .other(let typeURL, _): typeURL
    }
  }

  /// The encoded `google.protobuf.Any`.
  func encoded() -> [UInt8] {
    var any = WireWriter()
    any.string(1, typeURL)
    any.bytes(2, value)
    return any.bytes
  }

  private var value: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .errorInfo(let info): info.write(into: &writer)
    case .retryInfo(let info): info.write(into: &writer)
    case .badRequest(let request): request.write(into: &writer)
    case .requestInfo(let info): writer.string(1, info.requestID)
    case .other(_, let value): return value
    }
    return writer.bytes
  }

  init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    var typeURL = ""
    var value = UnsafeRawBufferPointer(start: nil, count: 0)
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: typeURL = try reader.string(tag)
      case 2: value = try reader.bytes(tag)
      default: try reader.skip(tag.type)
      }
    }
    switch typeURL {
    case Detail.prefix + "ErrorInfo": self = .errorInfo(try ErrorInfo(parsing: value))
    case Detail.prefix + "RetryInfo": self = .retryInfo(try RetryInfo(parsing: value))
    case Detail.prefix + "BadRequest": self = .badRequest(try BadRequest(parsing: value))
    case Detail.prefix + "RequestInfo": self = .requestInfo(try RequestInfo(parsing: value))
    default: self = .other(typeURL: typeURL, value: [UInt8](value))
    }
  }
}

extension ErrorInfo {
  func write(into writer: inout WireWriter) {
    writer.string(1, reason)
    writer.string(2, domain)
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
      writer.message(3) {
        $0.string(1, key)
        $0.string(2, value)
      }
    }
  }

  init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    self.init("", domain: "")
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: reason = try reader.string(tag)
      case 2: domain = try reader.string(tag)
      case 3:
        let entry = try Metadata(parsing: try reader.bytes(tag))
        metadata[entry.key] = entry.value
      default: try reader.skip(tag.type)
      }
    }
  }
}

extension RetryInfo {
  func write(into writer: inout WireWriter) {
    let (seconds, attoseconds) = delay.components
    writer.message(1) {
      if seconds != 0 { $0.int64(1, seconds) }
      if attoseconds != 0 { $0.int64(2, attoseconds / 1_000_000_000) }
    }
  }

  init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    self.init(delay: .zero)
    var reader = WireReader(data)
    while let tag = try reader.next() {
      guard tag.number == 1 else {
        try reader.skip(tag.type)
        continue
      }
      delay = try Duration(parsing: try reader.bytes(tag))
    }
  }
}

extension Duration {
  /// Reads `google.protobuf.Duration`: whole seconds and nanoseconds.
  fileprivate init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    var (seconds, nanoseconds): (Int64, Int64) = (0, 0)
    var reader = WireReader(data)
    while let tag = try reader.next() {
      switch tag.number {
      case 1: seconds = try reader.int64(tag)
      case 2: nanoseconds = try reader.int64(tag)
      default: try reader.skip(tag.type)
      }
    }
    self = .seconds(seconds) + .nanoseconds(nanoseconds)
  }
}

extension BadRequest {
  func write(into writer: inout WireWriter) {
    for violation in fieldViolations {
      writer.message(1) {
        $0.string(1, violation.field)
        $0.string(2, violation.description)
      }
    }
  }

  init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    self.init([])
    var reader = WireReader(data)
    while let tag = try reader.next() {
      guard tag.number == 1 else {
        try reader.skip(tag.type)
        continue
      }
      let pair = try Metadata(parsing: try reader.bytes(tag))
      fieldViolations.append(FieldViolation(field: pair.key, description: pair.value))
    }
  }
}

extension RequestInfo {
  init(parsing data: UnsafeRawBufferPointer) throws(WireError) {
    self.init(requestID: "")
    var reader = WireReader(data)
    while let tag = try reader.next() {
      guard tag.number == 1 else {
        try reader.skip(tag.type)
        continue
      }
      requestID = try reader.string(tag)
    }
  }
}
