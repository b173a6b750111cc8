extension State {
  /// Opens an import; one at a time, so that two loads cannot claim the same people.
  func beginImport(_ label: Label) throws(Refusal) -> Decision {
    for id in imports.handles where imports[id].state == .open || imports[id].state == .sealed {
      throw Refusal(.importOpen, "import", id.number)
    }
    return Decision(.importOpened(imports.next), events: [.importBegun(imports.next, label)])
  }

  /// Stages a chunk: all its rows or none; every fault is told, by line.
  func appendImport(
    _ id: ImportID, chunk: UInt32, _ families: [ImportedFamily], digest: Digest,
    _ occasion: Occasion
  ) throws(Refusal) -> Decision {
    let load = try openImport(id)
    guard chunk == load.nextChunk else {
      throw Refusal(.importChunkOutOfOrder, "next_chunk", load.nextChunk)
    }
    try checkRows(of: families, in: id)
    var staging = Staging(self, into: id, cycle: Month(containing: occasion.today))
    for family in families { staging.add(family, centres: centres(of: family)) }
    let digest = occasion.chain(load.digest, digest)
    let rows = load.rows + UInt64(staging.rows)
    let formed = load.households + UInt64(staging.formed)
    return Decision(
      .importStaged(rows: rows, households: formed, digest: digest),
      events: staging.events + [
        .importAdvanced(id, rows: rows, households: formed, chunk: chunk, digest: digest)
      ])
  }

  /// Gives an unapproved import up; its rows never show.
  func discardImport(_ id: ImportID) throws(Refusal) -> Decision {
    guard imports.contains(id), imports[id].state == .open || imports[id].state == .sealed else {
      throw Refusal(.importUnknown, "import", id.number)
    }
    return Decision(.done, events: [.importClosed(id, .discarded)])
  }

  /// The import that a seal or an approval speaks of, if counts and digest are what was staged.
  func sealedImport(
    _ id: ImportID, _ rows: UInt64, _ digest: Digest
  ) throws(Refusal) -> ImportID {
    guard imports.contains(id), imports[id].state == .open || imports[id].state == .sealed else {
      throw Refusal(.importUnknown, "import", id.number)
    }
    guard imports[id].rows == rows, imports[id].digest == digest, rows > 0 else {
      throw Refusal(.importIncomplete, "rows", imports[id].rows)
    }
    return id
  }

  private func openImport(_ id: ImportID) throws(Refusal) -> Import {
    guard imports.contains(id), imports[id].state == .open else {
      throw Refusal(.importUnknown, "import", id.number)
    }
    return imports[id]
  }

  private func centres(of family: ImportedFamily) -> [OfficeID] {
    family.members.map { office(code: $0.centre)! }
  }
}

// MARK: Checking rows

extension State {
  /// At most so many faulty rows are told at once.
  private static var toldFaults: Int { 50 }

  private func checkRows(of families: [ImportedFamily], in id: ImportID) throws(Refusal) {
    var faults: [Refusal.Fact] = []
    var people: Set<Key> = []
    var legacy: Set<Key> = []
    for family in families where faults.count < Self.toldFaults {
      let firstLine = "line_\(family.members.first?.line ?? 0)"
      if let fault = shapeFault(of: family) { faults.append(.init(firstLine, fault)) }
      if !family.legacyCard.isNone,
        !legacy.insert(family.legacyCard).inserted || isTaken(legacyCard: family.legacyCard, in: id)
      {
        faults.append(.init(firstLine, "LEGACY_CARD_TAKEN"))
      }
      for row in family.members {
        if !people.insert(row.nationalID).inserted || isTaken(nationalID: row.nationalID, in: id) {
          faults.append(.init("line_\(row.line)", "NATIONAL_ID_TAKEN"))
        } else if office(code: row.centre) == nil {
          faults.append(.init("line_\(row.line)", "OFFICE_UNKNOWN"))
        }
      }
    }
    guard faults.isEmpty else { throw Refusal(.importRowsInvalid, faults) }
  }

  /// A household has one head, who stands first; a person in no household stands alone.
  private func shapeFault(of family: ImportedFamily) -> String? {
    guard let first = family.members.first else { return "HOUSEHOLD_EMPTY" }
    if first.relation == .none {
      if family.members.count > 1 { return "HOUSEHOLD_MISSING" }
      return family.legacyCard.isNone ? nil : "LEGACY_CARD_WITHOUT_HOUSEHOLD"
    }
    if first.relation != .head { return "HEAD_NOT_FIRST" }
    let others = family.members.dropFirst()
    if others.contains(where: { $0.relation == .head || $0.relation == .none }) {
      return "HEAD_NOT_ALONE"
    }
    return family.members.count > 200 ? "HOUSEHOLD_TOO_LARGE" : nil
  }

  private func isTaken(nationalID key: Key, in id: ImportID) -> Bool {
    guard let found = citizensByNationalID.find(key, in: citizens, by: { $0.nationalID }) else {
      return false
    }
    let by = citizens[found].importedBy
    return by == id || isVisible(by)
  }

  private func isTaken(legacyCard key: Key, in id: ImportID) -> Bool {
    guard
      let found = householdsByLegacyCard.find(key, in: households, by: { $0.legacyCard })
    else { return false }
    let by = households[found].importedBy
    return by == id || isVisible(by)
  }
}

/// Turns rows into events, giving handles out in order.
private struct Staging {
  private(set) var events: [Event] = []
  private(set) var rows = 0
  private(set) var formed = 0
  private var nextCitizen: UInt32
  private var nextHousehold: UInt32
  private let into: ImportID
  private let cycle: Month

  init(_ state: borrowing State, into id: ImportID, cycle: Month) {
    nextCitizen = state.citizens.next.number
    nextHousehold = state.households.next.number
    into = id
    self.cycle = cycle
  }

  mutating func add(_ family: ImportedFamily, centres: [OfficeID]) {
    let isHousehold = family.members[0].relation != .none
    let household = isHousehold ? HouseholdID(nextHousehold) : .none
    let first = CitizenID(nextCitizen)
    for (i, row) in family.members.enumerated() {
      let isLast = i + 1 == family.members.count
      let citizen = Citizen(
        nationalID: row.nationalID, seal: row.seal, mobile: row.mobile, bornDay: row.bornDay,
        household: household, nextMember: isLast ? .none : CitizenID(nextCitizen + 1),
        relation: row.relation, governorate: row.governorate, centre: centres[i],
        importedBy: into, countsForBread: isHousehold && row.countsForBread,
        countsForRation: isHousehold && row.countsForRation)
      events.append(.citizenRegistered(CitizenID(nextCitizen), citizen, sealed: row.sealed))
      nextCitizen += 1
      rows += 1
    }
    if isHousehold { form(household, of: family, head: first) }
  }

  private mutating func form(_ id: HouseholdID, of family: ImportedFamily, head: CitizenID) {
    let household = Household(
      legacyCard: family.legacyCard, legacyLastFour: family.legacyLastFour,
      governorate: family.members[0].governorate, head: head, firstMember: head,
      members: UInt16(family.members.count),
      breadPersons: UInt16(family.members.count(where: \.countsForBread)),
      rationPersons: UInt16(family.members.count(where: \.countsForRation)),
      importedBy: into, cycle: cycle.index)
    events.append(.householdFormed(id, household))
    nextHousehold += 1
    formed += 1
  }
}
