extension State {
  /// Takes cards in at the clerk's own centre: shipped ones, which queues the notice (R51), and forwarded ones at the
  /// headquarters (R59).
  func receiveShipment(_ ids: [CardID], _ occasion: Occasion) throws(Refusal) -> Decision {
    try requireDistinct(ids)
    let office = occasion.caller.office
    var events: [Event] = []
    var called: Set<CitizenID> = []
    for id in ids {
      guard cards.contains(id) else { throw Refusal(.cardUnknown, "card", id.number) }
      let card = cards[id]
      if case .forwarded(let windows) = card.life {
        try requireHeadquarters(office, of: card)
        events.append(.cardReceivedAtHeadquarters(id, windows, at: office))
        continue
      }
      _ = try step(.receive, id, occasion)
      guard card.centre == office else { throw wrongCentre(card.centre) }
      events.append(.cardReceived(id, at: office))
      called.insert(noticeRecipient(for: card.citizen))
    }
    let notices = queueNotices(for: called.sorted(), at: office, occasion)
    return Decision(
      .shipmentReceived(cards: UInt64(ids.count), notices: UInt64(notices.count / 2)),
      events: events + notices)
  }

  /// Sends cards whose first window is over to the headquarters; a centre that is the headquarters keeps them.
  func forward(_ ids: [CardID], _ occasion: Occasion) throws(Refusal) -> Decision {
    try requireDistinct(ids)
    let office = occasion.caller.office
    var events: [Event] = []
    for id in ids {
      guard cards.contains(id) else { throw Refusal(.cardUnknown, "card", id.number) }
      guard cards[id].centre == office else { throw wrongCentre(cards[id].centre) }
      guard let windows = try step(.forward, id, occasion).windows else { continue }
      events.append(.cardForwarded(id, windows))
      if offices[office].kind == .governorate {
        events.append(.cardReceivedAtHeadquarters(id, windows, at: office))
      }
    }
    return Decision(.cardsMoved(UInt64(ids.count)), events: events)
  }

  /// What a destruction would do: only after window 2, only at the caller's headquarters (I-7).
  func destroying(
    _ ids: [CardID], witness: Label, _ occasion: Occasion
  ) throws(Refusal) -> [Event] {
    try requireDistinct(ids)
    var events: [Event] = []
    for id in ids {
      _ = try step(.destroy, id, occasion)
      guard cards[id].place == occasion.caller.office else { throw wrongCentre(cards[id].place) }
      events.append(.cardDestroyed(id, witness: witness))
    }
    return events
  }

  func wrongCentre(_ right: OfficeID) -> Refusal {
    right.isNone
      ? Refusal(.wrongCentre) : Refusal(.wrongCentre, "office", offices[right].code.text)
  }

  private func requireHeadquarters(_ office: OfficeID, of card: Card) throws(Refusal) {
    guard !office.isNone, offices[office].kind == .governorate,
      offices[office].governorate == offices[card.centre].governorate
    else { throw Refusal(.wrongCentre) }
  }

  /// One notice a recipient, unless one is on its way already. Without a mobile of his own nothing can be sent: the
  /// notice counts as failed, and the household as un-notified (C-12, C-33).
  private func queueNotices(
    for recipients: [CitizenID], at office: OfficeID, _ occasion: Occasion
  ) -> [Event] {
    var events: [Event] = []
    var next = notices.next.number
    for recipient in recipients where !hasNoticeOnItsWay(recipient) {
      var notice = Notice(recipient: recipient, centre: office, queuedOn: occasion.today)
      if citizens[recipient].mobile == 0 { notice.state = .failed }
      events.append(.noticeQueued(NoticeID(next), notice))
      events.append(.recipientCalled(recipient, NoticeID(next)))
      next += 1
    }
    return events
  }

  private func hasNoticeOnItsWay(_ recipient: CitizenID) -> Bool {
    let notice = citizens[recipient].notice
    guard !notice.isNone else { return false }
    switch notices[notice].state {
    case .queued, .accepted: return true
    case .delivered, .failed, .overtaken: return false
    }
  }
}
