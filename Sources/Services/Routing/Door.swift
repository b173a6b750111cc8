internal import Cards
internal import Ledger
internal import RPC

/// A call whose role may make it.
struct Admitted: Sendable {
  let call: ServiceCall
  let peer: Peer
  let desk: Desk
  fileprivate let counts: Bool

  /// Answers with a refusal that never came to the ledger, and counts it.
  func refuse(_ status: Status) {
    if counts { desk.ledger.count(refusal: status.reason ?? status.code.description, of: peer) }
    call.fail(status)
  }
}

/// What every call passes before its message is looked at: the socket's role, the permission row, the rehearsal's clerk.
struct Door {
  let desk: Desk
  let permission: Permission
  let counts: Bool

  /// The metadata key by which a rehearsal's caller says which clerk he plays: a uid in decimal digits.
  static let rehearsalClerk = "rehearsal-clerk"

  /// Nil when the call was refused and answered.
  func admit(_ call: ServiceCall) -> Admitted? {
    guard let role = Role(socket: call.socket) else {
      call.fail(.notPermitted)
      return nil
    }
    do {
      let claimed = try claimedUID(call.metadata)
      let peer = Peer(role: role, uid: call.uid, claimedUID: claimed)
      let admitted = Admitted(call: call, peer: peer, desk: desk, counts: counts)
      if permission.roles.contains(role) { return admitted }
      admitted.refuse(.notPermitted)
    } catch {
      let peer = Peer(role: role, uid: call.uid)
      Admitted(call: call, peer: peer, desk: desk, counts: counts).refuse(error)
    }
    return nil
  }

  private func claimedUID(_ metadata: [Metadata]) throws(Status) -> UInt32? {
    guard let claim = metadata.first(where: { $0.key == Self.rehearsalClerk }) else { return nil }
    let digits = claim.value.utf8
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let uid = UInt32(claim.value)
    else { throw .malformed(.rehearsalClerkMalformed, field: Self.rehearsalClerk, "not a uid") }
    return uid
  }
}

extension Permission {
  /// PERMISSION_DENIED unless the socket's role has this permission.
  func requireRole(of socket: String) throws(Status) {
    guard let role = Role(socket: socket), roles.contains(role) else { throw .notPermitted }
  }
}

extension Status {
  /// PERMISSION_DENIED: the role may not call the method.
  static var notPermitted: Status {
    Status(
      .permissionDenied, reason: Reason.notPermitted.rawValue, Reason.notPermitted.words)
  }
}
