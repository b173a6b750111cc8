extension State {
  /// One slice of telling heads of grants: a message for each head of the grant's governorate whose card has it and who has
  /// a mobile of his own, while it is given or to come. A grant goes on where it stopped, also for households that came
  /// since; one that is only staged is waited for.
  func sweepGrants(_ occasion: Occasion) -> Decision {
    let month = Month(containing: occasion.today)
    for id in grants.handles where grants[id].lastMonth >= month {
      let slice = tell(id, occasion)
      guard slice.isEmpty else { return Decision(.swept(next: 1), events: slice) }
    }
    return Decision(.swept(next: 0))
  }

  private func tell(_ id: GrantID, _ occasion: Occasion) -> [Event] {
    var events: [Event] = []
    var through = grants[id].toldThrough
    let end = min(households.count, through.number &+ Self.sliceScan)
    while through.number < end, events.count < Self.sliceEvents - 1 {
      let household = HouseholdID(through.number + 1)
      if isStaged(households[household].importedBy) { break }
      if let head = headToTell(of: household, grants[id]) {
        let notice = Notice(
          .grant, recipient: head, centre: .none, grant: id, queuedOn: occasion.today)
        let number = notices.next.number + UInt32(events.count)
        events.append(.noticeQueued(NoticeID(number), notice))
      }
      through = household
    }
    guard through != grants[id].toldThrough else { return [] }
    return events + [.grantTold(id, through: through)]
  }

  private func headToTell(of id: HouseholdID, _ grant: Grant) -> CitizenID? {
    let household = households[id]
    guard household.governorate == grant.governorate, household.nextRationPersons > 0,
      isVisible(household.importedBy), citizens[household.head].mobile != 0
    else { return nil }
    return household.head
  }

  private func isStaged(_ id: ImportID) -> Bool {
    guard !id.isNone else { return false }
    return imports[id].state == .open || imports[id].state == .sealed
  }
}
