extension State {
  func registering(_ rows: [Office]) throws(Refusal) -> [Event] {
    var seen: Set<Code> = []
    var events: [Event] = []
    for row in rows {
      guard office(code: row.code) == nil, seen.insert(row.code).inserted else {
        throw Refusal(.officeExists, "office", row.code.text)
      }
      events.append(.officeRegistered(OfficeID(offices.next.number + UInt32(events.count)), row))
    }
    return events
  }

  func registering(_ rows: [Outlet]) throws(Refusal) -> [Event] {
    var seen: Set<Code> = []
    var events: [Event] = []
    for row in rows {
      guard outlet(code: row.code) == nil, seen.insert(row.code).inserted else {
        throw Refusal(.outletExists, "outlet", row.code.text)
      }
      events.append(.outletRegistered(OutletID(outlets.next.number + UInt32(events.count)), row))
    }
    return events
  }

  func registering(_ rows: [DeviceRow]) throws(Refusal) -> [Event] {
    var seen: Set<Code> = []
    var events: [Event] = []
    for row in rows {
      guard device(code: row.code) == nil, seen.insert(row.code).inserted else {
        throw Refusal(.deviceExists, "device", row.code.text)
      }
      guard let outlet = outlet(code: row.outlet) else {
        throw Refusal(.outletUnknown, "outlet", row.outlet.text)
      }
      let device = Device(code: row.code, outlet: outlet, uid: row.uid)
      events.append(
        .deviceRegistered(DeviceID(devices.next.number + UInt32(events.count)), device))
    }
    return events
  }

  func registering(_ rows: [ClerkRow]) throws(Refusal) -> [Event] {
    var seen: Set<ClerkKey> = []
    var events: [Event] = []
    for row in rows {
      let key = ClerkKey(role: row.role, uid: row.uid)
      guard clerksByUID[key] == nil, seen.insert(key).inserted else {
        throw Refusal(.clerkExists, "uid", row.uid)
      }
      let clerk = Clerk(
        uid: row.uid, role: row.role, office: try officeOf(row), name: row.name)
      events.append(.clerkRegistered(ClerkID(clerks.next.number + UInt32(events.count)), clerk))
    }
    return events
  }

  /// Post, governorate and health act for a centre, so their clerks have one; a governorate's is its headquarters, a
  /// health clerk's his unit.
  private func officeOf(_ row: ClerkRow) throws(Refusal) -> OfficeID {
    let needsOffice = [.post, .governorate, .health].contains(row.role)
    guard let code = row.office else {
      if needsOffice { throw Refusal(.officeNeeded, "uid", row.uid) }
      return .none
    }
    guard let office = office(code: code),
      row.role != .governorate || offices[office].kind == .governorate,
      row.role != .health || offices[office].kind == .healthInsurance
    else { throw Refusal(.officeUnknown, "office", code.text) }
    return office
  }

  /// Services start by announcement, on a day not yet past (R68, C-4); payments need none (R67).
  func announcing(_ row: Announcement, _ occasion: Occasion) throws(Refusal) -> [Event] {
    guard row.service != .payments else { throw Refusal(.serviceUnknown) }
    guard row.effectiveFrom >= occasion.today else { throw Refusal(.dateInPast) }
    let key = ServiceKey(governorate: row.governorate, service: row.service)
    if let start = serviceStarts[key] {
      throw Refusal(.alreadyAnnounced, "effective_from", start)
    }
    return [.serviceAnnounced(announcements.next, row)]
  }

  func setting(_ row: PolicyValue, _ occasion: Occasion) throws(Refusal) -> [Event] {
    guard row.effectiveFrom >= occasion.today else { throw Refusal(.dateInPast) }
    guard row.key.allowed.contains(row.value) else {
      let allowed = row.key.allowed
      throw Refusal(
        .policyValueInvalid, "allowed", "\(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return [.policySet(policyValues.next, row)]
  }

  func reinstating(_ household: HouseholdID) throws(Refusal) -> [Event] {
    guard households.contains(household) else { throw Refusal(.legacyCardUnknown) }
    guard !households[household].legacyCardLives else { throw Refusal(.legacyCardNotRetired) }
    return [.legacyCardReinstated(household)]
  }
}
