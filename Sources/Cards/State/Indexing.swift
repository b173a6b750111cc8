extension State {
  mutating func index(citizen id: CitizenID) {
    citizensByNationalID.insert(id, key: citizens[id].nationalID, in: citizens) { $0.nationalID }
  }

  mutating func index(household id: HouseholdID) {
    guard !households[id].legacyCard.isNone else { return }
    householdsByLegacyCard.insert(id, key: households[id].legacyCard, in: households) {
      $0.legacyCard
    }
  }

  mutating func index(office id: OfficeID) {
    officesByCode.insert(id, key: offices[id].code.key, in: offices) { $0.code.key }
  }

  mutating func index(outlet id: OutletID) {
    outletsByCode.insert(id, key: outlets[id].code.key, in: outlets) { $0.code.key }
  }

  mutating func index(device id: DeviceID) {
    devicesByCode.insert(id, key: devices[id].code.key, in: devices) { $0.code.key }
  }

  mutating func index(captureDevice id: CaptureDeviceID) {
    captureDevicesByCode.insert(id, key: captureDevices[id].code.key, in: captureDevices) {
      $0.code.key
    }
  }

  mutating func index(announcement: Announcement) {
    let key = ServiceKey(governorate: announcement.governorate, service: announcement.service)
    serviceStarts[key] = announcement.effectiveFrom
  }

  /// Policy is small; it is read again whole, in the order in which its values were set.
  mutating func indexPolicy() {
    policy = Policy()
    for id in policyValues.handles where policyValues[id].effectiveDay != 0 {
      policy.add(policyValues[id])
    }
  }

  mutating func index(good id: GoodID) {
    let item = goods[id].item
    guard goodsByItem[item]?.contains(id) != true else { return }
    goodsByItem[item, default: []].append(id)
  }

  /// Puts back what an open proposal proposes, read from its entry after a checkpoint was loaded.
  public mutating func restore(_ act: Act, of id: ProposalID) { acts[id] = act }

  /// Builds every index anew from the tables, after a checkpoint was loaded and before entries are replayed.
  public mutating func rebuildIndexes() {
    for id in citizens.handles where !citizens[id].nationalID.isNone { index(citizen: id) }
    for id in households.handles { index(household: id) }
    for id in cards.handles where !cards[id].number.isNone {
      cardsByNumber.insert(id, key: cards[id].number, in: cards) { $0.number }
    }
    for id in offices.handles where !offices[id].code.isNone { index(office: id) }
    for id in outlets.handles where !outlets[id].code.isNone { index(outlet: id) }
    for id in devices.handles where !devices[id].code.isNone { index(device: id) }
    for id in captureDevices.handles where !captureDevices[id].code.isNone {
      index(captureDevice: id)
    }
    for id in wrongPrints.handles where !wrongPrints[id].citizen.isNone {
      wrongPrintsByCitizen[wrongPrints[id].citizen] = id
    }
    let begun = attempts.handles.filter { attempts[$0].entry != 0 }
    for id in begun.sorted(by: { attempts[$0].entry < attempts[$1].entry }) {
      attemptIndex.fill(id, with: attempts[id], inPlaceOf: nil)
    }
    for id in announcements.handles { index(announcement: announcements[id]) }
    indexPolicy()
    for id in clerks.handles where clerks[id].role != .system {
      clerksByUID[ClerkKey(role: clerks[id].role, uid: clerks[id].uid)] = id
    }
    let made = draws.handles.filter { draws[$0].entry != 0 }
    for id in made.sorted(by: { draws[$0].entry < draws[$1].entry }) {
      drawsByEntry[draws[id].entry] = id
      drawOrder.fill(id)
    }
    let paid = payments.handles.filter { payments[$0].entry != 0 }
    for id in paid.sorted(by: { payments[$0].entry < payments[$1].entry }) { index(payment: id) }
    let taken = takenReferences.handles.filter { takenReferences[$0].entry != 0 }
    for id in taken.sorted(by: { takenReferences[$0].entry < takenReferences[$1].entry }) {
      index(reference: id)
    }
    for id in goods.handles where !goods[id].item.isNone { index(good: id) }
    let given = goodsDraws.handles.filter { goodsDraws[$0].entry != 0 }
    for id in given.sorted(by: { goodsDraws[$0].entry < goodsDraws[$1].entry }) {
      goodsDrawsByEntry[goodsDraws[id].entry] = id
      goodsDrawOrder.fill(id)
    }
  }

  /// Whether loaves, ration value and money are conserved: what households drew is what outlets gave out (I-6).
  public var isBalanced: Bool {
    var loaves: Int64 = 0
    var rationPiastres: Int64 = 0
    for id in households.handles {
      loaves += households[id].lifetimeLoaves
      rationPiastres += households[id].lifetimeRationPiastres
    }
    for id in outlets.handles {
      loaves -= outlets[id].lifetimeLoaves
      rationPiastres -= outlets[id].lifetimeRationPiastres
    }
    return loaves == 0 && rationPiastres == 0 && isMoneyBalanced
  }
}
