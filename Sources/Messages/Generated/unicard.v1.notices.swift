// Generated from proto/unicard/v1/notices.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// The SMS gateway's outbox. "Sent" is not "received": only a delivery report starts a window. A message may also tell of a
/// temporary grant; its reports start nothing.
public enum Notices {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Notices" }

  /// Lists messages waiting to be sent, oldest first, with number and text. SMS.
  public static var pull: Method<PullNoticesRequest, PullNoticesResponse> {
    Method(service: serviceName, method: "Pull", kind: .unary)
  }

  /// Reports that the operator's centre took messages on. SMS. Refused: NOTICE_UNKNOWN.
  public static var reportAccepted: Method<ReportAcceptedRequest, ReportNoticesResponse> {
    Method(service: serviceName, method: "ReportAccepted", kind: .unary)
  }

  /// Reports that messages reached the handset: the window of the household's cards starts today where it was called to
  /// collect them (R58). SMS.
  /// Refused: NOTICE_UNKNOWN.
  public static var reportDelivered: Method<ReportDeliveredRequest, ReportNoticesResponse> {
    Method(service: serviceName, method: "ReportDelivered", kind: .unary)
  }

  /// Reports that messages could not be delivered: tried again a few times by policy, then listed as un-notified. SMS.
  /// Refused: NOTICE_UNKNOWN.
  public static var reportFailed: Method<ReportFailedRequest, ReportNoticesResponse> {
    Method(service: serviceName, method: "ReportFailed", kind: .unary)
  }
}

/// A page of the outbox.
public struct PullNoticesRequest: Sendable, Hashable {
  /// At most so many; 0 means 100, and 1,000 is the most.
  public var pageSize: Int32
  /// Where the page before ended; empty for the first.
  public var pageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    pageSize: Int32 = 0,
    pageToken: String = ""
  ) {
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension Wire {
  /// A message.
  public struct Notice: Sendable, Hashable {
    /// Its number.
    public var notice: UInt64
    /// Where to, as +20 and ten digits.
    public var mobile: String
    /// The text in Arabic, at most two UCS-2 parts (134 characters).
    public var text: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      notice: UInt64 = 0,
      mobile: String = "",
      text: String = ""
    ) {
      self.notice = notice
      self.mobile = mobile
      self.text = text
    }
  }
}

/// Messages to send.
public struct PullNoticesResponse: Sendable, Hashable {
  /// The page.
  public var notices: [Wire.Notice]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    notices: [Wire.Notice] = [],
    nextPageToken: String = ""
  ) {
    self.notices = notices
    self.nextPageToken = nextPageToken
  }
}

/// Messages were taken on.
public struct ReportAcceptedRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Their numbers, at most 1,000.
  public var notices: [UInt64]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    notices: [UInt64] = []
  ) {
    self.requestId = requestId
    self.notices = notices
  }
}

/// Messages were received.
public struct ReportDeliveredRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Their numbers, at most 500.
  public var notices: [UInt64]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    notices: [UInt64] = []
  ) {
    self.requestId = requestId
    self.notices = notices
  }
}

/// Messages failed.
public struct ReportFailedRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// Their numbers, at most 1,000.
  public var notices: [UInt64]
  /// The gateway's cause, for the record.
  public var cause: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    notices: [UInt64] = [],
    cause: String = ""
  ) {
    self.requestId = requestId
    self.notices = notices
    self.cause = cause
  }
}

/// The reports are recorded.
public struct ReportNoticesResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// How many notices changed state; reports repeated for a notice change nothing.
  public var notices: UInt64
  /// How many cards' windows this started.
  public var windows: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    notices: UInt64 = 0,
    windows: UInt64 = 0
  ) {
    self.receipt = receipt
    self.notices = notices
    self.windows = windows
  }
}

extension PullNoticesRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pull_notices_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PullNoticesRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PullNoticesRequest>) {
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PullNoticesRequest> {
    let c = try arena.one(Unicard__V1__PullNoticesRequest.self)
    unicard__v1__pull_notices_request__init(c)
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.PullNoticesRequest.page_token") }
    return c
  }
}

extension Wire.Notice: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__notice()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Notice.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Notice>) {
    self.notice = c.pointee.notice
    self.mobile = String(wire: c.pointee.mobile)
    self.text = String(wire: c.pointee.text)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Notice> {
    let c = try arena.one(Unicard__V1__Notice.self)
    unicard__v1__notice__init(c)
    c.pointee.notice = self.notice
    if !self.mobile.isEmpty { c.pointee.mobile = try arena.text(self.mobile, in: "unicard.v1.Notice.mobile") }
    if !self.text.isEmpty { c.pointee.text = try arena.text(self.text, in: "unicard.v1.Notice.text") }
    return c
  }
}

extension PullNoticesResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__pull_notices_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__PullNoticesResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__PullNoticesResponse>) {
    self.notices = unpackedList(c.pointee.n_notices, c.pointee.notices) { Wire.Notice($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__PullNoticesResponse> {
    let c = try arena.one(Unicard__V1__PullNoticesResponse.self)
    unicard__v1__pull_notices_response__init(c)
    (c.pointee.n_notices, c.pointee.notices) = try arena.list(self.notices) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.PullNoticesResponse.next_page_token") }
    return c
  }
}

extension ReportAcceptedRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_accepted_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportAcceptedRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportAcceptedRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.notices = unpackedList(c.pointee.n_notices, c.pointee.notices) { $0 }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportAcceptedRequest> {
    let c = try arena.one(Unicard__V1__ReportAcceptedRequest.self)
    unicard__v1__report_accepted_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_notices, c.pointee.notices) = try arena.list(self.notices)
    return c
  }
}

extension ReportDeliveredRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_delivered_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportDeliveredRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportDeliveredRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.notices = unpackedList(c.pointee.n_notices, c.pointee.notices) { $0 }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportDeliveredRequest> {
    let c = try arena.one(Unicard__V1__ReportDeliveredRequest.self)
    unicard__v1__report_delivered_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_notices, c.pointee.notices) = try arena.list(self.notices)
    return c
  }
}

extension ReportFailedRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_failed_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportFailedRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportFailedRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.notices = unpackedList(c.pointee.n_notices, c.pointee.notices) { $0 }
    self.cause = String(wire: c.pointee.cause)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportFailedRequest> {
    let c = try arena.one(Unicard__V1__ReportFailedRequest.self)
    unicard__v1__report_failed_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    (c.pointee.n_notices, c.pointee.notices) = try arena.list(self.notices)
    if !self.cause.isEmpty { c.pointee.cause = try arena.text(self.cause, in: "unicard.v1.ReportFailedRequest.cause") }
    return c
  }
}

extension ReportNoticesResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__report_notices_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ReportNoticesResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ReportNoticesResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.notices = c.pointee.notices
    self.windows = c.pointee.windows
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ReportNoticesResponse> {
    let c = try arena.one(Unicard__V1__ReportNoticesResponse.self)
    unicard__v1__report_notices_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.notices = self.notices
    c.pointee.windows = self.windows
    return c
  }
}
