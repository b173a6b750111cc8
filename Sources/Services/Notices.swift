internal import Cards
internal import Ledger
internal import Messages
internal import RPC

extension RouteTable {
  /// The SMS gateway's outbox (R51-R53). Only a delivery report starts a window (C-12).
  mutating func addNotices() {
    addOutbox()

    command(Notices.reportAccepted, requiring: .reportNoticesAccepted) {
      request, _ throws(Status) in
      Asked(command: .reportNotices(try notices(request.notices, atMost: 1_000), .accepted))
    } answer: { answer, told in
      ReportNoticesResponse(answer, told)
    }

    command(Notices.reportDelivered, requiring: .reportNoticesDelivered) {
      request, _ throws(Status) in
      Asked(command: .reportNotices(try notices(request.notices, atMost: 500), .delivered))
    } answer: { answer, told in
      ReportNoticesResponse(answer, told)
    }

    command(Notices.reportFailed, requiring: .reportNoticesFailed) {
      request, _ throws(Status) in
      let cause = try Label(request.cause, field: "cause").text
      return Asked(
        command: .reportNotices(
          try notices(request.notices, atMost: 1_000), .failed(cause: cause)))
    } answer: { answer, told in
      ReportNoticesResponse(answer, told)
    }
  }

  /// What waits to be sent is seen on the ledger's thread; mobiles are opened on the people's lane.
  private mutating func addOutbox() {
    reading(Notices.pull, requiring: .pullNotices, on: desk.peopleLane) {
      request, _ throws(Status) in
      try Paging(size: request.pageSize, token: request.pageToken)
    } look: { paging, state, _, stamp in
      let scan = state.noticesToSend(from: paging.handle, limit: paging.size)
      let windows = state.policy.windows(noticeOn: stamp.date)
      return Look(
        Outbox(
          notices: scan.found.map { WaitingNotice($0, in: state) }, next: scan.next,
          windows: windows))
    } tell: { outbox, _, desk throws(Status) in
      var told: [Wire.Notice] = []
      for notice in outbox.notices {
        guard let person = try desk.person(notice.seal), !person.mobile.isEmpty else { continue }
        told.append(
          Wire.Notice(
            notice: UInt64(notice.id.number), mobile: person.mobile,
            text: notice.text(outbox.windows)))
      }
      return PullNoticesResponse(notices: told, nextPageToken: String(pageToken: outbox.next))
    }
  }
}

private func notices(_ numbers: [UInt64], atMost limit: Int) throws(Status) -> [NoticeID] {
  try NoticeID.list(
    numbers, field: "notices", atMost: limit, orElse: .noticeUnknown, "notice")
}

private struct Outbox: Sendable {
  let notices: [WaitingNotice]
  let next: UInt32
  /// As they will be if the message is received today (C-11).
  let windows: CollectionWindows
}

/// A message to send, before its recipient's mobile is opened.
private struct WaitingNotice: Sendable {
  let id: NoticeID
  let seal: UInt64
  private let kind: NoticeKind
  /// Where to collect, where that is what it calls for.
  private let centre: String
  /// The grant that it tells of.
  private let grant: Grant

  init(_ id: NoticeID, in state: borrowing State) {
    let notice = state.notices[id]
    self.id = id
    seal = state.citizens[notice.recipient].seal
    kind = notice.kind
    centre = notice.centre.isNone ? "" : state.offices[notice.centre].name.text
    grant = notice.grant.isNone ? .empty : state.grants[notice.grant]
  }

  /// What is sent, if it is received on the day that these windows begin.
  func text(_ windows: CollectionWindows) -> String {
    switch kind {
    case .collection:
      CollectionSMS.text(at: centre, from: windows.noticeOn, until: windows.firstEnds)
    case .lockout: LockoutSMS.text
    case .grant: GrantSMS.text(of: grant)
    }
  }
}

extension ReportNoticesResponse {
  fileprivate init?(_ answer: Answer, _ told: Told) {
    guard case .noticesReported(let notices, let windows) = answer else { return nil }
    self.init(receipt: told.receipt, notices: notices, windows: windows)
  }
}
