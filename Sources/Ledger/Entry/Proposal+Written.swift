internal import Cards
internal import Messages

extension Written.Proposed {
  init(_ id: ProposalID, _ proposal: Proposal, _ act: Cards.Act) {
    self.init(
      proposal: id.number, digest: proposal.digest.bytes, proposerUid: proposal.proposerUID,
      proposer: proposal.proposer.number, role: UInt32(proposal.role.rawValue),
      proposedDay: proposal.proposedDay, expiresDay: proposal.expiresDay, act: Written.Act(act),
      entry: proposal.entry)
  }
}

extension Proposal {
  /// A proposal as it begins: open.
  init(_ written: Written.Proposed, in reading: EntryReading) throws(EntryFault) {
    let proposer = Caller(
      role: try reading.code(written.role, "Proposed.role"), uid: written.proposerUid,
      clerk: ClerkID(written.proposer))
    self.init(
      digest: try reading.digest(written.digest, "Proposed.digest"), entry: written.entry,
      proposer: proposer,
      proposedOn: try reading.date(written.proposedDay, "Proposed.proposed_day"),
      expiresOn: try reading.date(written.expiresDay, "Proposed.expires_day"))
  }
}

// MARK: Rows of an act

extension Written.DeviceRow {
  init(_ row: DeviceRow) {
    self.init(code: row.code.text, outlet: row.outlet.text, uid: row.uid)
  }
}

extension DeviceRow {
  init(_ written: Written.DeviceRow, in reading: EntryReading) throws(EntryFault) {
    self.init(
      code: try reading.code(written.code, "DeviceRow.code"),
      outlet: try reading.code(written.outlet, "DeviceRow.outlet"), uid: written.uid)
  }
}

extension Written.ClerkRow {
  init(_ row: ClerkRow) {
    self.init(
      uid: row.uid, role: UInt32(row.role.rawValue), office: row.office?.text ?? "",
      name: row.name.text)
  }
}

extension ClerkRow {
  init(_ written: Written.ClerkRow, in reading: EntryReading) throws(EntryFault) {
    let office = written.office.isEmpty ? nil : try reading.code(written.office, "ClerkRow.office")
    self.init(
      uid: written.uid, role: try reading.code(written.role, "ClerkRow.role"), office: office,
      name: try reading.label(written.name, "ClerkRow.name"))
  }
}
