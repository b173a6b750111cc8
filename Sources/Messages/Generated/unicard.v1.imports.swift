// Generated from proto/unicard/v1/imports.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Bulk load by the ministry. Nothing of an import is visible to anyone before its approval; a discarded import never was.
public enum Imports {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Imports" }

  /// Opens an import. Ministry. Refused: IMPORT_OPEN when another one is.
  public static var begin: Method<BeginImportRequest, BeginImportResponse> {
    Method(service: serviceName, method: "Begin", kind: .unary)
  }

  /// Stages up to 1,000 rows, all or nothing; a household's rows must stand in one chunk, its head first.
  /// Refused: IMPORT_UNKNOWN, IMPORT_CHUNK_OUT_OF_ORDER, IMPORT_ROWS_INVALID (with the rows, by line, in BadRequest).
  public static var append: Method<AppendImportRequest, AppendImportResponse> {
    Method(service: serviceName, method: "Append", kind: .unary)
  }

  /// Closes the import with its counts and digest and proposes it. Refused: IMPORT_UNKNOWN, IMPORT_INCOMPLETE.
  public static var seal: Method<SealImportRequest, Wire.Proposed> {
    Method(service: serviceName, method: "Seal", kind: .unary)
  }

  /// Gives an unapproved import up. Refused: IMPORT_UNKNOWN.
  public static var discard: Method<DiscardImportRequest, DiscardImportResponse> {
    Method(service: serviceName, method: "Discard", kind: .unary)
  }
}

extension Wire {
  /// What a person is in his household.
  public enum Relation: WireEnum {
    /// Not said; refused.
    case unspecified
    /// In no household: health and payments only (C-53).
    case none
    /// Head, of any sex (C-32).
    case head
    /// Husband or wife of the head.
    case spouse
    /// Son or daughter.
    case child
    /// Anyone else on the household's ration card.
    case dependant
    /// A number that this build does not know.
    case unrecognized(Int32)

    public static var allCases: [Self] { [.unspecified, .none, .head, .spouse, .child, .dependant] }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .none
      case 2: self = .head
      case 3: self = .spouse
      case 4: self = .child
      case 5: self = .dependant
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .none: 1
      case .head: 2
      case .spouse: 3
      case .child: 4
      case .dependant: 5
      case .unrecognized(let number): number
      }
    }
  }
}

/// Opens an import.
public struct BeginImportRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// What it is, for the record, for example a file's name.
  public var label: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    label: String = ""
  ) {
    self.requestId = requestId
    self.label = label
  }
}

/// The import is open.
public struct BeginImportResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// The import's number.
  public var `import`: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    `import`: UInt64 = 0
  ) {
    self.receipt = receipt
    self.`import` = `import`
  }
}

extension Wire {
  /// One citizen.
  public struct ImportRow: Sendable, Hashable {
    /// Line in the caller's file, repeated in errors.
    public var line: UInt64
    /// The caller's key of the household; rows of one household are adjacent. Empty for RELATION_NONE.
    public var household: String
    /// Place in the household.
    public var relation: Wire.Relation
    /// National ID, 14 digits (facts §4.1).
    public var nationalId: [UInt8]
    /// Full name in Arabic.
    public var name: String
    /// Mobile registered in his own name (R42), or empty (C-33).
    public var mobile: [UInt8]
    /// Counts for the bread quota.
    public var bread: Bool
    /// Counts for the ration value; false for bread-only dependants.
    public var ration: Bool
    /// Number of the household's old ration card; on the head's row only.
    public var legacyCard: [UInt8]
    /// Governorate of residence.
    public var governorate: UInt32
    /// Code of the assigned delivery centre (C-9).
    public var centre: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      line: UInt64 = 0,
      household: String = "",
      relation: Wire.Relation = .unspecified,
      nationalId: [UInt8] = [],
      name: String = "",
      mobile: [UInt8] = [],
      bread: Bool = false,
      ration: Bool = false,
      legacyCard: [UInt8] = [],
      governorate: UInt32 = 0,
      centre: String = ""
    ) {
      self.line = line
      self.household = household
      self.relation = relation
      self.nationalId = nationalId
      self.name = name
      self.mobile = mobile
      self.bread = bread
      self.ration = ration
      self.legacyCard = legacyCard
      self.governorate = governorate
      self.centre = centre
    }
  }
}

/// Stages rows.
public struct AppendImportRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The import's number.
  public var `import`: UInt64
  /// Chunk number, counted from 0 without gaps.
  public var chunk: UInt32
  /// At most 1,000 rows.
  public var rows: [Wire.ImportRow]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    `import`: UInt64 = 0,
    chunk: UInt32 = 0,
    rows: [Wire.ImportRow] = []
  ) {
    self.requestId = requestId
    self.`import` = `import`
    self.chunk = chunk
    self.rows = rows
  }
}

/// The rows are staged.
public struct AppendImportResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?
  /// Rows staged so far.
  public var rows: UInt64
  /// Households staged so far.
  public var households: UInt64
  /// Running digest: SHA-256(previous ‖ SHA-256(rows)), a row being its fields joined by 0x1F and ended by 0x1E; the first previous is
  /// 32 zero bytes.
  public var digest: [UInt8]
  /// Rows whose national-ID check digit disagrees; advisory (facts §4.1).
  public var checkDigitWarnings: [UInt64]

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    rows: UInt64 = 0,
    households: UInt64 = 0,
    digest: [UInt8] = [],
    checkDigitWarnings: [UInt64] = []
  ) {
    self.receipt = receipt
    self.rows = rows
    self.households = households
    self.digest = digest
    self.checkDigitWarnings = checkDigitWarnings
  }
}

/// Closes an import.
public struct SealImportRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The import's number.
  public var `import`: UInt64
  /// How many rows the caller sent.
  public var rows: UInt64
  /// The digest the caller computed over all he sent.
  public var digest: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    `import`: UInt64 = 0,
    rows: UInt64 = 0,
    digest: [UInt8] = []
  ) {
    self.requestId = requestId
    self.`import` = `import`
    self.rows = rows
    self.digest = digest
  }
}

/// Gives an import up.
public struct DiscardImportRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The import's number.
  public var `import`: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    `import`: UInt64 = 0
  ) {
    self.requestId = requestId
    self.`import` = `import`
  }
}

/// The import is gone.
public struct DiscardImportResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil
  ) {
    self.receipt = receipt
  }
}

extension BeginImportRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__begin_import_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BeginImportRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BeginImportRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.label = String(wire: c.pointee.label)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BeginImportRequest> {
    let c = try arena.one(Unicard__V1__BeginImportRequest.self)
    unicard__v1__begin_import_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    if !self.label.isEmpty { c.pointee.label = try arena.text(self.label, in: "unicard.v1.BeginImportRequest.label") }
    return c
  }
}

extension BeginImportResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__begin_import_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__BeginImportResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__BeginImportResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.`import` = c.pointee.import
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__BeginImportResponse> {
    let c = try arena.one(Unicard__V1__BeginImportResponse.self)
    unicard__v1__begin_import_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.import = self.`import`
    return c
  }
}

extension Wire.ImportRow: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__import_row()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ImportRow.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ImportRow>) {
    self.line = c.pointee.line
    self.household = String(wire: c.pointee.household)
    self.relation = Wire.Relation(rawValue: Int32(bitPattern: c.pointee.relation.rawValue))
    self.nationalId = [UInt8](wire: c.pointee.national_id)
    self.name = String(wire: c.pointee.name)
    self.mobile = [UInt8](wire: c.pointee.mobile)
    self.bread = c.pointee.bread != 0
    self.ration = c.pointee.ration != 0
    self.legacyCard = [UInt8](wire: c.pointee.legacy_card)
    self.governorate = c.pointee.governorate
    self.centre = String(wire: c.pointee.centre)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ImportRow> {
    let c = try arena.one(Unicard__V1__ImportRow.self)
    unicard__v1__import_row__init(c)
    c.pointee.line = self.line
    if !self.household.isEmpty { c.pointee.household = try arena.text(self.household, in: "unicard.v1.ImportRow.household") }
    c.pointee.relation = Unicard__V1__Relation(rawValue: UInt32(bitPattern: self.relation.rawValue))
    c.pointee.national_id = try arena.bytes(self.nationalId)
    if !self.name.isEmpty { c.pointee.name = try arena.text(self.name, in: "unicard.v1.ImportRow.name") }
    c.pointee.mobile = try arena.bytes(self.mobile)
    c.pointee.bread = self.bread ? 1 : 0
    c.pointee.ration = self.ration ? 1 : 0
    c.pointee.legacy_card = try arena.bytes(self.legacyCard)
    c.pointee.governorate = self.governorate
    if !self.centre.isEmpty { c.pointee.centre = try arena.text(self.centre, in: "unicard.v1.ImportRow.centre") }
    return c
  }
}

extension AppendImportRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__append_import_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AppendImportRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AppendImportRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.`import` = c.pointee.import
    self.chunk = c.pointee.chunk
    self.rows = unpackedList(c.pointee.n_rows, c.pointee.rows) { Wire.ImportRow($0!) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AppendImportRequest> {
    let c = try arena.one(Unicard__V1__AppendImportRequest.self)
    unicard__v1__append_import_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.import = self.`import`
    c.pointee.chunk = self.chunk
    (c.pointee.n_rows, c.pointee.rows) = try arena.list(self.rows) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    return c
  }
}

extension AppendImportResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__append_import_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__AppendImportResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__AppendImportResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.rows = c.pointee.rows
    self.households = c.pointee.households
    self.digest = [UInt8](wire: c.pointee.digest)
    self.checkDigitWarnings = unpackedList(c.pointee.n_check_digit_warnings, c.pointee.check_digit_warnings) { $0 }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__AppendImportResponse> {
    let c = try arena.one(Unicard__V1__AppendImportResponse.self)
    unicard__v1__append_import_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.rows = self.rows
    c.pointee.households = self.households
    c.pointee.digest = try arena.bytes(self.digest)
    (c.pointee.n_check_digit_warnings, c.pointee.check_digit_warnings) = try arena.list(self.checkDigitWarnings)
    return c
  }
}

extension SealImportRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__seal_import_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__SealImportRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__SealImportRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.`import` = c.pointee.import
    self.rows = c.pointee.rows
    self.digest = [UInt8](wire: c.pointee.digest)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__SealImportRequest> {
    let c = try arena.one(Unicard__V1__SealImportRequest.self)
    unicard__v1__seal_import_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.import = self.`import`
    c.pointee.rows = self.rows
    c.pointee.digest = try arena.bytes(self.digest)
    return c
  }
}

extension DiscardImportRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__discard_import_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DiscardImportRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DiscardImportRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.`import` = c.pointee.import
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DiscardImportRequest> {
    let c = try arena.one(Unicard__V1__DiscardImportRequest.self)
    unicard__v1__discard_import_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.import = self.`import`
    return c
  }
}

extension DiscardImportResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__discard_import_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__DiscardImportResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__DiscardImportResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__DiscardImportResponse> {
    let c = try arena.one(Unicard__V1__DiscardImportResponse.self)
    unicard__v1__discard_import_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    return c
  }
}
