// Generated from proto/unicard/v1/approvals.proto by proto/generate; edits here are lost.
// swift-format-ignore-file

internal import CMessages
internal import RPC

/// Second signatures. A proposal is made by the act's own method; here it is listed, approved or withdrawn.
public enum Approvals {
  /// The service's full name on the wire.
  public static var serviceName: String { "unicard.v1.Approvals" }

  /// Approves a proposal as a second person: another uid and another clerk than the proposer's. The law decides the
  /// act again at this moment. Ministry, and the governorate for destructions.
  /// Refused: PROPOSAL_UNKNOWN, PROPOSAL_EXPIRED, PROPOSAL_DIGEST_MISMATCH, TWO_PERSONS_NEEDED, and the act's own.
  public static var approve: Method<ApproveRequest, ApproveResponse> {
    Method(service: serviceName, method: "Approve", kind: .unary)
  }

  /// Withdraws a proposal that is still open. Any clerk of the role that may propose it. Refused: PROPOSAL_UNKNOWN.
  public static var withdraw: Method<WithdrawRequest, WithdrawResponse> {
    Method(service: serviceName, method: "Withdraw", kind: .unary)
  }

  /// Lists open proposals that the caller's role may approve.
  public static var list: Method<ListProposalsRequest, ListProposalsResponse> {
    Method(service: serviceName, method: "List", kind: .unary)
  }
}

extension Wire {
  /// The answer of every method that proposes an act.
  public struct Proposed: Sendable, Hashable {
    /// The receipt of the proposal itself.
    public var receipt: Wire.Receipt?
    /// The proposal's number, to be approved by a second person.
    public var proposal: UInt64
    /// SHA-256 of the proposed act; the approver repeats it, so that he approves what he read.
    public var digest: [UInt8]
    /// Last day on which it can be approved.
    public var expiresOn: Wire.Date?
    /// The act in words.
    public var summary: String

    /// Every field left out is as proto3 leaves it out.
    public init(
      receipt: Wire.Receipt? = nil,
      proposal: UInt64 = 0,
      digest: [UInt8] = [],
      expiresOn: Wire.Date? = nil,
      summary: String = ""
    ) {
      self.receipt = receipt
      self.proposal = proposal
      self.digest = digest
      self.expiresOn = expiresOn
      self.summary = summary
    }
  }
}

/// Approves one proposal.
public struct ApproveRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes, time-ordered (UUID version 7).
  public var requestId: [UInt8]
  /// The proposal's number.
  public var proposal: UInt64
  /// The digest as the proposer was told it.
  public var digest: [UInt8]

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    proposal: UInt64 = 0,
    digest: [UInt8] = []
  ) {
    self.requestId = requestId
    self.proposal = proposal
    self.digest = digest
  }
}

/// The act was carried out.
public struct ApproveResponse: Sendable, Hashable {
  /// The receipt of the act.
  public var receipt: Wire.Receipt?
  /// How many things the act changed (rows of an import, cards destroyed, offices registered).
  public var changed: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil,
    changed: UInt64 = 0
  ) {
    self.receipt = receipt
    self.changed = changed
  }
}

/// Withdraws one proposal.
public struct WithdrawRequest: Sendable, Hashable {
  /// Identity of this request, 16 bytes.
  public var requestId: [UInt8]
  /// The proposal's number.
  public var proposal: UInt64

  /// Every field left out is as proto3 leaves it out.
  public init(
    requestId: [UInt8] = [],
    proposal: UInt64 = 0
  ) {
    self.requestId = requestId
    self.proposal = proposal
  }
}

/// The proposal is closed.
public struct WithdrawResponse: Sendable, Hashable {
  /// The receipt.
  public var receipt: Wire.Receipt?

  /// Every field left out is as proto3 leaves it out.
  public init(
    receipt: Wire.Receipt? = nil
  ) {
    self.receipt = receipt
  }
}

/// A page of open proposals.
public struct ListProposalsRequest: Sendable, Hashable {
  /// At most so many; 0 means 100.
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
  /// One open proposal.
  public struct OpenProposal: Sendable, Hashable {
    /// Its number.
    public var proposal: UInt64
    /// SHA-256 of the act.
    public var digest: [UInt8]
    /// The act in words.
    public var summary: String
    /// The clerk who proposed it, by uid.
    public var proposerUid: UInt32
    /// The day it was proposed.
    public var proposedOn: Wire.Date?
    /// Last day on which it can be approved.
    public var expiresOn: Wire.Date?

    /// Every field left out is as proto3 leaves it out.
    public init(
      proposal: UInt64 = 0,
      digest: [UInt8] = [],
      summary: String = "",
      proposerUid: UInt32 = 0,
      proposedOn: Wire.Date? = nil,
      expiresOn: Wire.Date? = nil
    ) {
      self.proposal = proposal
      self.digest = digest
      self.summary = summary
      self.proposerUid = proposerUid
      self.proposedOn = proposedOn
      self.expiresOn = expiresOn
    }
  }
}

/// Open proposals, oldest first.
public struct ListProposalsResponse: Sendable, Hashable {
  /// The page.
  public var proposals: [Wire.OpenProposal]
  /// Token of the next page; empty at the end.
  public var nextPageToken: String

  /// Every field left out is as proto3 leaves it out.
  public init(
    proposals: [Wire.OpenProposal] = [],
    nextPageToken: String = ""
  ) {
    self.proposals = proposals
    self.nextPageToken = nextPageToken
  }
}

extension Wire.Proposed: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__proposed()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__Proposed.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__Proposed>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.proposal = c.pointee.proposal
    self.digest = [UInt8](wire: c.pointee.digest)
    self.expiresOn = c.pointee.expires_on.map { Wire.Date($0) }
    self.summary = String(wire: c.pointee.summary)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__Proposed> {
    let c = try arena.one(Unicard__V1__Proposed.self)
    unicard__v1__proposed__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.proposal = self.proposal
    c.pointee.digest = try arena.bytes(self.digest)
    if let value = self.expiresOn { c.pointee.expires_on = try value.staged(in: arena) }
    if !self.summary.isEmpty { c.pointee.summary = try arena.text(self.summary, in: "unicard.v1.Proposed.summary") }
    return c
  }
}

extension ApproveRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__approve_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ApproveRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ApproveRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.proposal = c.pointee.proposal
    self.digest = [UInt8](wire: c.pointee.digest)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ApproveRequest> {
    let c = try arena.one(Unicard__V1__ApproveRequest.self)
    unicard__v1__approve_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.proposal = self.proposal
    c.pointee.digest = try arena.bytes(self.digest)
    return c
  }
}

extension ApproveResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__approve_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ApproveResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ApproveResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
    self.changed = c.pointee.changed
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ApproveResponse> {
    let c = try arena.one(Unicard__V1__ApproveResponse.self)
    unicard__v1__approve_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    c.pointee.changed = self.changed
    return c
  }
}

extension WithdrawRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__withdraw_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__WithdrawRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__WithdrawRequest>) {
    self.requestId = [UInt8](wire: c.pointee.request_id)
    self.proposal = c.pointee.proposal
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__WithdrawRequest> {
    let c = try arena.one(Unicard__V1__WithdrawRequest.self)
    unicard__v1__withdraw_request__init(c)
    c.pointee.request_id = try arena.bytes(self.requestId)
    c.pointee.proposal = self.proposal
    return c
  }
}

extension WithdrawResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__withdraw_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__WithdrawResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__WithdrawResponse>) {
    self.receipt = c.pointee.receipt.map { Wire.Receipt($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__WithdrawResponse> {
    let c = try arena.one(Unicard__V1__WithdrawResponse.self)
    unicard__v1__withdraw_response__init(c)
    if let value = self.receipt { c.pointee.receipt = try value.staged(in: arena) }
    return c
  }
}

extension ListProposalsRequest: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_proposals_request()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListProposalsRequest.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListProposalsRequest>) {
    self.pageSize = c.pointee.page_size
    self.pageToken = String(wire: c.pointee.page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListProposalsRequest> {
    let c = try arena.one(Unicard__V1__ListProposalsRequest.self)
    unicard__v1__list_proposals_request__init(c)
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = try arena.text(self.pageToken, in: "unicard.v1.ListProposalsRequest.page_token") }
    return c
  }
}

extension Wire.OpenProposal: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__open_proposal()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__OpenProposal.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__OpenProposal>) {
    self.proposal = c.pointee.proposal
    self.digest = [UInt8](wire: c.pointee.digest)
    self.summary = String(wire: c.pointee.summary)
    self.proposerUid = c.pointee.proposer_uid
    self.proposedOn = c.pointee.proposed_on.map { Wire.Date($0) }
    self.expiresOn = c.pointee.expires_on.map { Wire.Date($0) }
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__OpenProposal> {
    let c = try arena.one(Unicard__V1__OpenProposal.self)
    unicard__v1__open_proposal__init(c)
    c.pointee.proposal = self.proposal
    c.pointee.digest = try arena.bytes(self.digest)
    if !self.summary.isEmpty { c.pointee.summary = try arena.text(self.summary, in: "unicard.v1.OpenProposal.summary") }
    c.pointee.proposer_uid = self.proposerUid
    if let value = self.proposedOn { c.pointee.proposed_on = try value.staged(in: arena) }
    if let value = self.expiresOn { c.pointee.expires_on = try value.staged(in: arena) }
    return c
  }
}

extension ListProposalsResponse: Message {
  public static var schema: Schema { Schema(descriptor_of_unicard__v1__list_proposals_response()) }

  public init(_ unpacked: Unpacked) { self.init(unpacked.struct(of: Unicard__V1__ListProposalsResponse.self)) }

  init(_ c: UnsafeMutablePointer<Unicard__V1__ListProposalsResponse>) {
    self.proposals = unpackedList(c.pointee.n_proposals, c.pointee.proposals) { Wire.OpenProposal($0!) }
    self.nextPageToken = String(wire: c.pointee.next_page_token)
  }

  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {
    Staged(try staged(in: arena))
  }

  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<Unicard__V1__ListProposalsResponse> {
    let c = try arena.one(Unicard__V1__ListProposalsResponse.self)
    unicard__v1__list_proposals_response__init(c)
    (c.pointee.n_proposals, c.pointee.proposals) = try arena.list(self.proposals) { (value) throws(EncodingFault) in try value.staged(in: arena) }
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = try arena.text(self.nextPageToken, in: "unicard.v1.ListProposalsResponse.next_page_token") }
    return c
  }
}
