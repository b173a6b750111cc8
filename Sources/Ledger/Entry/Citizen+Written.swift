internal import Cards
internal import Messages

/// What registration says of a citizen; account, card and notice begin empty and come by events of their own.
extension Written.CitizenRegistered {
  init(_ id: CitizenID, _ citizen: Citizen, sealed: [UInt8]) {
    self.init(
      citizen: id.number, nationalId: citizen.nationalID.written, seal: citizen.seal,
      mobile: citizen.mobile, bornDay: citizen.bornDay, household: citizen.household.number,
      nextMember: citizen.nextMember.number, relation: UInt32(citizen.relation.rawValue),
      governorate: UInt32(citizen.governorate), centre: citizen.centre.number,
      import: citizen.importedBy.number, bread: citizen.countsForBread,
      ration: citizen.countsForRation, sealed: sealed)
  }
}

extension Citizen {
  init(_ written: Written.CitizenRegistered, in reading: EntryReading) throws(EntryFault) {
    self.init(
      nationalID: try reading.key(written.nationalId, "CitizenRegistered.national_id"),
      seal: written.seal, mobile: written.mobile,
      bornDay: try reading.date(written.bornDay, "CitizenRegistered.born_day").daysSince1970,
      household: HouseholdID(written.household), nextMember: CitizenID(written.nextMember),
      relation: try reading.code(written.relation, "CitizenRegistered.relation"),
      governorate: try reading.number(written.governorate, "CitizenRegistered.governorate"),
      centre: OfficeID(written.centre), importedBy: ImportID(written.import),
      countsForBread: written.bread, countsForRation: written.ration)
  }
}

/// What the forming says of a household; its draws begin at zero.
extension Written.HouseholdFormed {
  init(_ id: HouseholdID, _ household: Household) {
    self.init(
      household: id.number, legacyCard: household.legacyCard.written,
      legacyLastFour: UInt32(household.legacyLastFour),
      governorate: UInt32(household.governorate), head: household.head.number,
      firstMember: household.firstMember.number, members: UInt32(household.members),
      breadPersons: UInt32(household.breadPersons),
      rationPersons: UInt32(household.rationPersons), import: household.importedBy.number,
      cycle: household.cycle)
  }
}

extension Household {
  init(_ written: Written.HouseholdFormed, in reading: EntryReading) throws(EntryFault) {
    self.init(
      legacyCard: try reading.key(written.legacyCard, "HouseholdFormed.legacy_card"),
      legacyLastFour: try reading.number(
        written.legacyLastFour, "HouseholdFormed.legacy_last_four"),
      governorate: try reading.number(written.governorate, "HouseholdFormed.governorate"),
      head: CitizenID(written.head), firstMember: CitizenID(written.firstMember),
      members: try reading.number(written.members, "HouseholdFormed.members"),
      breadPersons: try reading.number(written.breadPersons, "HouseholdFormed.bread_persons"),
      rationPersons: try reading.number(
        written.rationPersons, "HouseholdFormed.ration_persons"),
      importedBy: ImportID(written.import),
      cycle: try reading.month(written.cycle, "HouseholdFormed.cycle").index)
  }
}
