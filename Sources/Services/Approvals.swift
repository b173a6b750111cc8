internal import Cards
internal import Messages
internal import RPC

extension RouteTable {
  /// Second signatures.
  mutating func addApprovals() {
    command(Approvals.approve, requiring: .approveProposal) { request, _ throws(Status) in
      Asked(
        command: .approve(
          try ProposalID(request.proposal, orElse: .proposalUnknown, "proposal"),
          digest: try Digest(request.digest, field: "digest")))
    } answer: { answer, told in
      guard case .approved(let changed) = answer else { return nil }
      return ApproveResponse(receipt: told.receipt, changed: changed)
    }

    command(Approvals.withdraw, requiring: .withdrawProposal) { request, _ throws(Status) in
      Asked(
        command: .withdraw(
          try ProposalID(request.proposal, orElse: .proposalUnknown, "proposal")))
    } answer: { answer, told in
      guard case .done = answer else { return nil }
      return WithdrawResponse(receipt: told.receipt)
    }

    reading(Approvals.list, requiring: .listProposals, on: desk.historyLane) {
      request, _ throws(Status) in
      try Paging(size: request.pageSize, token: request.pageToken)
    } look: { paging, state, caller, stamp in
      let scan = state.openProposals(
        of: caller.role, on: stamp.date, from: paging.handle, limit: paging.size)
      let page = scan.found.map { OpenProposal(id: $0, state.proposals[$0], state.acts[$0]) }
      return Look((page, scan.next))
    } tell: { found, _, _ in
      ListProposalsResponse(
        proposals: found.0.map(\.told), nextPageToken: String(pageToken: found.1))
    }
  }
}

/// A proposal as it was seen; put into words later, off the ledger's thread.
private struct OpenProposal: Sendable {
  let id: ProposalID
  let proposal: Proposal
  let act: Act?

  init(id: ProposalID, _ proposal: Proposal, _ act: Act?) {
    self.id = id
    self.proposal = proposal
    self.act = act
  }

  var told: Wire.OpenProposal {
    Wire.OpenProposal(
      proposal: UInt64(id.number), digest: proposal.digest.bytes, summary: act?.summary ?? "",
      proposerUid: proposal.proposerUID,
      proposedOn: Wire.Date(CivilDate(daysSince1970: proposal.proposedDay)),
      expiresOn: Wire.Date(proposal.expiresOn))
  }
}
