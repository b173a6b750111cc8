extension State {
  /// What became of messages. Only a delivery report starts windows: for every card of the recipient's household that
  /// waits at its centre (R58, C-12, C-13), where that was what it called for. A report repeated changes nothing.
  func reportNotices(
    _ ids: [NoticeID], _ report: NoticeReport, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    for id in ids where !notices.contains(id) {
      throw Refusal(.noticeUnknown, "notice", id.number)
    }
    var events: [Event] = []
    var windows: UInt64 = 0
    var moved: UInt64 = 0
    for id in Set(ids).sorted() {
      guard let change = change(of: id, by: report, occasion) else { continue }
      moved += 1
      events.append(change)
      if report == .delivered, notices[id].kind == .collection {
        let started = startWindows(for: notices[id].recipient, occasion)
        windows += UInt64(started.count)
        events += started
      }
    }
    return Decision(.noticesReported(notices: moved, windows: windows), events: events)
  }

  private func change(
    of id: NoticeID, by report: NoticeReport, _ occasion: Occasion
  ) -> Event? {
    let notice = notices[id]
    switch (notice.state, report) {
    case (.queued, .accepted):
      return .noticeMoved(id, .accepted, tries: notice.tries + 1, cause: "")
    case (.queued, .delivered), (.accepted, .delivered), (.failed, .delivered):
      return .noticeMoved(id, .delivered, tries: max(1, notice.tries), cause: "")
    case (.queued, .failed(let cause)), (.accepted, .failed(let cause)):
      let tries = notice.state == .queued ? notice.tries + 1 : notice.tries
      let isOver = Int64(tries) >= policy.value(.noticeTries, on: occasion.today)
      return .noticeMoved(id, isOver ? .failed : .queued, tries: tries, cause: cause)
    case (.accepted, .accepted), (.delivered, _), (.overtaken, _), (.failed, .accepted),
      (.failed, .failed):
      return nil
    }
  }

  /// The windows of every card that waits for this recipient's circle, counted from today.
  func startWindows(for recipient: CitizenID, _ occasion: Occasion) -> [Event] {
    let windows = policy.windows(noticeOn: occasion.today)
    return noticeCircle(of: recipient).compactMap { member in
      let card = citizens[member].card
      guard !card.isNone, cards[card].life == .atCentre else { return nil }
      return .cardNotified(card, windows)
    }
  }

  /// Attests a mobile as registered in the citizen's own name (R42). If his call failed for want of one, it is queued.
  func attestMobile(
    _ nationalID: Key, mobile: UInt64, seal: UInt64, sealed: [UInt8]
  ) throws(Refusal) -> Decision {
    guard let id = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    var events: [Event] = [.mobileAttested(id, mobile: mobile, seal: seal, sealed: sealed)]
    let notice = citizens[id].notice
    if !notice.isNone, notices[notice].state == .failed {
      events.append(.noticeMoved(notice, .queued, tries: 0, cause: "mobile attested"))
    }
    return Decision(.done, events: events)
  }

  /// Tells an identified citizen where and when to collect (R66). Where no notice ran, this telling is the notice: it
  /// starts the windows of his circle (C-12).
  func lookUp(
    _ nationalID: Key, mobile: UInt64, _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    guard let id = citizen(nationalID: nationalID) else { throw Refusal(.citizenUnknown) }
    guard mobile != 0, citizens[id].mobile == mobile else { throw Refusal(.mobileMismatch) }
    let card = citizens[id].card
    guard !card.isNone else { throw Refusal(.noCardWaiting) }
    try requireOwnCentre(cards[card], occasion)
    guard cards[card].life == .atCentre else {
      return Decision(.place(try place(of: cards[card], occasion)))
    }
    let recipient = noticeRecipient(for: id)
    var events = startWindows(for: recipient, occasion)
    let notice = citizens[recipient].notice
    if !notice.isNone {
      events.append(
        .noticeMoved(notice, .overtaken, tries: notices[notice].tries, cause: "told by telephone"))
    }
    let windows = policy.windows(noticeOn: occasion.today)
    let told = CollectionPlace(
      office: cards[card].centre, from: occasion.today, until: windows.firstEnds,
      life: .notified(windows), windowStarted: true)
    return Decision(.place(told), events: events)
  }

  /// Post and governorate look only at what waits in their own house.
  private func requireOwnCentre(_ card: Card, _ occasion: Occasion) throws(Refusal) {
    guard occasion.caller.role != .hotline else { return }
    let own = occasion.caller.office
    guard !own.isNone, card.centre == own || card.place == own else {
      throw Refusal(.noCardWaiting)
    }
  }

  private func place(
    of card: Card, _ occasion: Occasion
  ) throws(Refusal) -> CollectionPlace {
    switch card.life {
    case .notified(let windows):
      if occasion.today <= windows.firstEnds {
        return CollectionPlace(
          office: card.centre, from: windows.noticeOn, until: windows.firstEnds, life: card.life,
          windowStarted: false)
      }
      return try headquartersPlace(card, windows, occasion)
    case .forwarded(let windows), .atHeadquarters(let windows):
      return try headquartersPlace(card, windows, occasion)
    case .requested, .printed, .inTransit, .atCentre, .active, .suspended, .stopped, .destroyed,
      .expired, .replaced:
      throw Refusal(.noCardWaiting)
    }
  }

  private func headquartersPlace(
    _ card: Card, _ windows: CollectionWindows, _ occasion: Occasion
  ) throws(Refusal) -> CollectionPlace {
    guard occasion.today <= windows.secondEnds else { throw Refusal(.noCardWaiting) }
    let governorate = offices[card.centre].governorate
    let headquarters = offices.handles.first {
      offices[$0].kind == .governorate && offices[$0].governorate == governorate
    }
    return CollectionPlace(
      office: headquarters ?? card.centre, from: windows.firstEnds.adding(days: 1),
      until: windows.secondEnds, life: card.life, windowStarted: false)
  }
}
