internal import Cards
internal import Messages

extension Written.NoticeQueued {
  init(_ id: NoticeID, _ notice: Notice) {
    self.init(
      notice: id.number, recipient: notice.recipient.number, centre: notice.centre.number,
      queuedDay: notice.queuedDay, state: UInt32(notice.state.rawValue),
      kind: UInt32(notice.kind.rawValue), grant: notice.grant.number)
  }
}

extension Notice {
  /// A notice as it begins: not yet tried.
  init(_ written: Written.NoticeQueued, in reading: EntryReading) throws(EntryFault) {
    self.init(
      try reading.code(written.kind, "NoticeQueued.kind"),
      recipient: CitizenID(written.recipient), centre: OfficeID(written.centre),
      grant: GrantID(written.grant),
      queuedOn: try reading.date(written.queuedDay, "NoticeQueued.queued_day"))
    state = try reading.code(written.state, "NoticeQueued.state")
  }
}
