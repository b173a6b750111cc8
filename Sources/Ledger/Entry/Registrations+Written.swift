internal import Cards
internal import Messages

// MARK: Clerks

extension Written.ClerkRegistered {
  init(_ id: ClerkID, _ clerk: Clerk) {
    self.init(
      clerk: id.number, uid: clerk.uid, role: UInt32(clerk.role.rawValue),
      office: clerk.office.number, name: clerk.name.text)
  }
}

extension Clerk {
  init(_ written: Written.ClerkRegistered, in reading: EntryReading) throws(EntryFault) {
    self.init(
      uid: written.uid, role: try reading.code(written.role, "ClerkRegistered.role"),
      office: OfficeID(written.office),
      name: try reading.label(written.name, "ClerkRegistered.name"))
  }
}

// MARK: Places

extension Written.OfficeRegistered {
  init(_ id: OfficeID, _ office: Office) {
    self.init(
      office: id.number, code: office.code.text, kind: UInt32(office.kind.rawValue),
      governorate: UInt32(office.governorate), name: office.name.text)
  }
}

extension Office {
  init(_ written: Written.OfficeRegistered, in reading: EntryReading) throws(EntryFault) {
    self.init(
      code: try reading.code(written.code, "OfficeRegistered.code"),
      kind: try reading.code(written.kind, "OfficeRegistered.kind"),
      governorate: try reading.number(written.governorate, "OfficeRegistered.governorate"),
      name: try reading.label(written.name, "OfficeRegistered.name"))
  }
}

extension Written.OutletRegistered {
  init(_ id: OutletID, _ outlet: Outlet) {
    self.init(
      outlet: id.number, code: outlet.code.text, kind: UInt32(outlet.kind.rawValue),
      governorate: UInt32(outlet.governorate), name: outlet.name.text)
  }
}

extension Outlet {
  init(_ written: Written.OutletRegistered, in reading: EntryReading) throws(EntryFault) {
    self.init(
      code: try reading.code(written.code, "OutletRegistered.code"),
      kind: try reading.code(written.kind, "OutletRegistered.kind"),
      governorate: try reading.number(written.governorate, "OutletRegistered.governorate"),
      name: try reading.label(written.name, "OutletRegistered.name"))
  }
}

extension Written.DeviceRegistered {
  init(_ id: DeviceID, _ device: Device) {
    self.init(
      device: id.number, code: device.code.text, outlet: device.outlet.number, uid: device.uid)
  }
}

extension Device {
  init(_ written: Written.DeviceRegistered, in reading: EntryReading) throws(EntryFault) {
    self.init(
      code: try reading.code(written.code, "DeviceRegistered.code"),
      outlet: OutletID(written.outlet), uid: written.uid)
  }
}

// MARK: What is in force

extension Written.ServiceAnnounced {
  init(_ slot: Handle<Announcement>, _ announcement: Announcement) {
    self.init(
      slot: slot.number, governorate: UInt32(announcement.governorate),
      service: UInt32(announcement.service.rawValue), effectiveDay: announcement.effectiveDay)
  }
}

extension Announcement {
  init(_ written: Written.ServiceAnnounced, in reading: EntryReading) throws(EntryFault) {
    self.init(
      governorate: try reading.number(written.governorate, "ServiceAnnounced.governorate"),
      service: try reading.code(written.service, "ServiceAnnounced.service"),
      effectiveFrom: try reading.date(written.effectiveDay, "ServiceAnnounced.effective_day"))
  }
}

extension Written.PolicySet {
  init(_ slot: Handle<PolicyValue>, _ value: PolicyValue) {
    self.init(
      slot: slot.number, key: value.key.name, value: value.value,
      effectiveDay: value.effectiveDay)
  }
}

extension PolicyValue {
  init(_ written: Written.PolicySet, in reading: EntryReading) throws(EntryFault) {
    guard let key = PolicyKey(name: written.key) else {
      throw reading.fault(.unknownCode, "PolicySet.key")
    }
    self.init(
      key, value: written.value,
      effectiveFrom: try reading.date(written.effectiveDay, "PolicySet.effective_day"))
  }
}

// MARK: Counted refusals

extension Written.RefusalsCounted {
  init(_ role: Role, _ uid: UInt32, _ counts: [RefusalCount]) {
    self.init(
      role: UInt32(role.rawValue), uid: uid,
      counts: counts.map { Written.ReasonCount(reason: $0.reason, count: $0.count) })
  }
}
