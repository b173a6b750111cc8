// Generated from proto/google/rpc/error_details.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages

extension Google {
  /// Why a call failed, as a name that a program can switch on.
  public struct ErrorInfo: Sendable, Hashable {
    /// One pair of the map.
    public struct MetadataEntry: Sendable, Hashable {
      /// The key.
      public var key: String
      /// The value.
      public var value: String

      /// Every field left out is as proto3 leaves it out.
      public init(
        key: String = "",
        value: String = ""
      ) {
        self.key = key
        self.value = value
      }
    }

    /// The reason in UPPER_SNAKE, at most 63 characters; stable for ever.
    public var reason: String
    /// Who gives the reason its meaning, for example `unicard.gov.eg`.
    public var domain: String
    /// Facts that belong to the reason. Never personal data.
    public var metadata: [Google.ErrorInfo.MetadataEntry]

    /// Every field left out is as proto3 leaves it out.
    public init(
      reason: String = "",
      domain: String = "",
      metadata: [Google.ErrorInfo.MetadataEntry] = []
    ) {
      self.reason = reason
      self.domain = domain
      self.metadata = metadata
    }
  }
}

extension Google {
  /// When the caller may try the same call again.
  public struct RetryInfo: Sendable, Hashable {
    /// How long to wait at least.
    public var retryDelay: Google.Duration?

    /// Every field left out is as proto3 leaves it out.
    public init(
      retryDelay: Google.Duration? = nil
    ) {
      self.retryDelay = retryDelay
    }
  }
}

extension Google {
  /// What is wrong with the request itself, field by field.
  public struct BadRequest: Sendable, Hashable {
    /// One wrong field.
    public struct FieldViolation: Sendable, Hashable {
      /// The path to the field, for example `card.number`.
      public var field: String
      /// Why it is wrong, in English.
      public var description: String

      /// Every field left out is as proto3 leaves it out.
      public init(
        field: String = "",
        description: String = ""
      ) {
        self.field = field
        self.description = description
      }
    }

    /// Every wrong field that was found.
    public var fieldViolations: [Google.BadRequest.FieldViolation]

    /// Every field left out is as proto3 leaves it out.
    public init(
      fieldViolations: [Google.BadRequest.FieldViolation] = []
    ) {
      self.fieldViolations = fieldViolations
    }
  }
}

extension Google {
  /// What about the world would have to change before the call can succeed.
  public struct PreconditionFailure: Sendable, Hashable {
    /// One condition that does not hold.
    public struct Violation: Sendable, Hashable {
      /// The kind of condition in UPPER_SNAKE.
      public var type: String
      /// What the condition is about.
      public var subject: String
      /// Why it does not hold, in English.
      public var description: String

      /// Every field left out is as proto3 leaves it out.
      public init(
        type: String = "",
        subject: String = "",
        description: String = ""
      ) {
        self.type = type
        self.subject = subject
        self.description = description
      }
    }

    /// Every condition that was found not to hold.
    public var violations: [Google.PreconditionFailure.Violation]

    /// Every field left out is as proto3 leaves it out.
    public init(
      violations: [Google.PreconditionFailure.Violation] = []
    ) {
      self.violations = violations
    }
  }
}

extension Google {
  /// Names the call for whoever reports a problem with it.
  public struct RequestInfo: Sendable, Hashable {
    /// The caller's own identity for the request, printable.
    public var requestId: String
    /// Data that helps the operator find the call; opaque to the caller.
    public var servingData: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      requestId: String = "",
      servingData: String = ""
    ) {
      self.requestId = requestId
      self.servingData = servingData
    }
  }
}

extension Google.ErrorInfo: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__error_info()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__ErrorInfo.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__ErrorInfo>) {
    self.reason = String(wire: c.pointee.reason)
    self.domain = String(wire: c.pointee.domain)
    self.metadata = unpackedList(c.pointee.n_metadata, c.pointee.metadata) { Google.ErrorInfo.MetadataEntry($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__ErrorInfo> {
    let c = try arena.one(Google__Rpc__ErrorInfo.self)
    google__rpc__error_info__init(c)
    if !self.reason.isEmpty { c.pointee.reason = try arena.text(self.reason, in: "google.rpc.ErrorInfo.reason") }
    if !self.domain.isEmpty { c.pointee.domain = try arena.text(self.domain, in: "google.rpc.ErrorInfo.domain") }
    (c.pointee.n_metadata, c.pointee.metadata) = try arena.list(self.metadata) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Google.ErrorInfo.MetadataEntry: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__error_info__metadata_entry()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__ErrorInfo__MetadataEntry.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__ErrorInfo__MetadataEntry>) {
    self.key = String(wire: c.pointee.key)
    self.value = String(wire: c.pointee.value)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__ErrorInfo__MetadataEntry> {
    let c = try arena.one(Google__Rpc__ErrorInfo__MetadataEntry.self)
    google__rpc__error_info__metadata_entry__init(c)
    if !self.key.isEmpty { c.pointee.key = try arena.text(self.key, in: "google.rpc.ErrorInfo.MetadataEntry.key") }
    if !self.value.isEmpty { c.pointee.value = try arena.text(self.value, in: "google.rpc.ErrorInfo.MetadataEntry.value") }
    return c
  }
}

extension Google.RetryInfo: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__retry_info()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__RetryInfo.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__RetryInfo>) {
    self.retryDelay = c.pointee.retry_delay.map { Google.Duration($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__RetryInfo> {
    let c = try arena.one(Google__Rpc__RetryInfo.self)
    google__rpc__retry_info__init(c)
    if let value = self.retryDelay { c.pointee.retry_delay = try value.staged(in: arena) }
    return c
  }
}

extension Google.BadRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__bad_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__BadRequest.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__BadRequest>) {
    self.fieldViolations = unpackedList(c.pointee.n_field_violations, c.pointee.field_violations) { Google.BadRequest.FieldViolation($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__BadRequest> {
    let c = try arena.one(Google__Rpc__BadRequest.self)
    google__rpc__bad_request__init(c)
    (c.pointee.n_field_violations, c.pointee.field_violations) = try arena.list(self.fieldViolations) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Google.BadRequest.FieldViolation: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__bad_request__field_violation()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__BadRequest__FieldViolation.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__BadRequest__FieldViolation>) {
    self.field = String(wire: c.pointee.field)
    self.description = String(wire: c.pointee.description)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__BadRequest__FieldViolation> {
    let c = try arena.one(Google__Rpc__BadRequest__FieldViolation.self)
    google__rpc__bad_request__field_violation__init(c)
    if !self.field.isEmpty { c.pointee.field = try arena.text(self.field, in: "google.rpc.BadRequest.FieldViolation.field") }
    if !self.description.isEmpty { c.pointee.description = try arena.text(self.description, in: "google.rpc.BadRequest.FieldViolation.description") }
    return c
  }
}

extension Google.PreconditionFailure: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__precondition_failure()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__PreconditionFailure.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__PreconditionFailure>) {
    self.violations = unpackedList(c.pointee.n_violations, c.pointee.violations) { Google.PreconditionFailure.Violation($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__PreconditionFailure> {
    let c = try arena.one(Google__Rpc__PreconditionFailure.self)
    google__rpc__precondition_failure__init(c)
    (c.pointee.n_violations, c.pointee.violations) = try arena.list(self.violations) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension Google.PreconditionFailure.Violation: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__precondition_failure__violation()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__PreconditionFailure__Violation.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__PreconditionFailure__Violation>) {
    self.type = String(wire: c.pointee.type)
    self.subject = String(wire: c.pointee.subject)
    self.description = String(wire: c.pointee.description)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__PreconditionFailure__Violation> {
    let c = try arena.one(Google__Rpc__PreconditionFailure__Violation.self)
    google__rpc__precondition_failure__violation__init(c)
    if !self.type.isEmpty { c.pointee.type = try arena.text(self.type, in: "google.rpc.PreconditionFailure.Violation.type") }
    if !self.subject.isEmpty { c.pointee.subject = try arena.text(self.subject, in: "google.rpc.PreconditionFailure.Violation.subject") }
    if !self.description.isEmpty { c.pointee.description = try arena.text(self.description, in: "google.rpc.PreconditionFailure.Violation.description") }
    return c
  }
}

extension Google.RequestInfo: Message {
  public static var schema: Schema { Schema(descriptor_of_google__rpc__request_info()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Google__Rpc__RequestInfo.self)) }

  init(_ c: UnsafeMutablePointer<Google__Rpc__RequestInfo>) {
    self.requestId = String(wire: c.pointee.request_id)
    self.servingData = String(wire: c.pointee.serving_data)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Google__Rpc__RequestInfo> {
    let c = try arena.one(Google__Rpc__RequestInfo.self)
    google__rpc__request_info__init(c)
    if !self.requestId.isEmpty { c.pointee.request_id = try arena.text(self.requestId, in: "google.rpc.RequestInfo.request_id") }
    if !self.servingData.isEmpty { c.pointee.serving_data = try arena.text(self.servingData, in: "google.rpc.RequestInfo.serving_data") }
    return c
  }
}
