@testable import Cards

/// One citizen of a test's town; the number tells him apart in every key.
struct Person {
  let number: UInt64
  var relation: Relation
  var born = day("1980-05-05")
  var hasMobile = true
  var countsForBread = true
  var countsForRation = true
  var governorate = Town.portSaid
  var centre = "P1"

  var nationalID: Key { Key(high: 0xA1, low: number) }
  var mobile: UInt64 { 0x1000 + number }
  var pin: Key { Key(high: 0xA2, low: number) }

  var row: ImportedCitizen {
    ImportedCitizen(
      line: number, relation: relation, nationalID: nationalID, bornDay: born.daysSince1970,
      mobile: hasMobile ? mobile : 0, countsForBread: countsForBread,
      countsForRation: countsForRation, governorate: governorate, centre: code(centre),
      seal: number, sealed: [UInt8(truncatingIfNeeded: number)])
  }
}

/// The people of one ration card, head first.
struct Family {
  var people: [Person]
  var legacyCard: Key

  /// A head, a spouse and grown-up children, numbered on from `first`.
  init(_ first: UInt64, of size: Int = 4) {
    let relations: [Relation] = [.head, .spouse] + Array(repeating: .child, count: 200)
    people = (0..<size).map { Person(number: first + UInt64($0), relation: relations[$0]) }
    legacyCard = Key(high: 0xA3, low: first)
  }

  /// Somebody who belongs to no household (C-53).
  static func single(_ number: UInt64) -> Family {
    var family = Family(number, of: 1)
    family.people[0].relation = .none
    family.legacyCard = .none
    return family
  }

  var head: Person { people[0] }

  var imported: ImportedFamily {
    ImportedFamily(
      members: people.map(\.row), legacyCard: legacyCard,
      legacyLastFour: UInt16(people.first?.number ?? 0))
  }
}

extension Town {
  /// Imports families in one chunk and has two persons approve them.
  func admit(_ families: Family...) throws {
    let load = state.imports.next
    try grant(.beginImport(Label("families")!), by: .mona)
    let staged = try grant(
      .appendImport(load, chunk: 0, families: families.map(\.imported), digest: digest(1)),
      by: .mona)
    guard case .importStaged(let rows, _, let digest) = staged else { return }
    try agree(.approveImport(load, rows: rows, digest: digest))
  }

  func citizen(_ person: Person) -> CitizenID {
    state.citizen(nationalID: person.nationalID)!
  }

  func record(of person: Person) -> Citizen { state.citizens[citizen(person)] }

  func household(_ family: Family) -> HouseholdID {
    state.citizens[citizen(family.head)].household
  }

  func account(_ family: Family) -> Household { state.households[household(family)] }
}

// MARK: What a test may ask without naming handles

extension Town {
  func knows(_ person: Person) -> Bool { state.citizen(nationalID: person.nationalID) != nil }

  func knowsOldCard(of family: Family) -> Bool {
    state.household(legacyCard: family.legacyCard) != nil
  }

  func members(of family: Family) -> [CitizenID] { state.members(of: household(family)) }

  var lastProposal: ProposalID { ProposalID(state.proposals.count) }

  var lastImport: ImportID { ImportID(state.imports.count) }
}

extension Town {
  /// So many households of one, in one import.
  func admitMany(_ count: Int, from first: UInt64) throws {
    let load = state.imports.next
    try grant(.beginImport(Label()), by: .mona)
    let families = (0..<UInt64(count)).map { Family(first + $0, of: 1).imported }
    let staged = try grant(
      .appendImport(load, chunk: 0, families: families, digest: digest(1)), by: .mona)
    guard case .importStaged(let rows, _, let digest) = staged else { return }
    try agree(.approveImport(load, rows: rows, digest: digest))
  }

  func officeNumber(_ text: String) -> UInt32? { state.office(code: code(text))?.number }
}
