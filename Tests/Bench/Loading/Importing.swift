import Cards
import Messages
import Rehearsal

/// The import of everybody, as the ministry's command makes it: the next chunk is read while the last one is staged.
struct Importing {
  let desk: Desk
  let today: CivilDate
  private static let rowsPerChunk = 1_000

  /// Imports the town's people and notes who can have a card. Returns the seconds it took.
  func run(_ town: inout Town) throws -> Double {
    let began = Moment.now
    let begun = try desk.ask(
      Imports.begin, BeginImportRequest(requestId: desk.identity(), label: "bench"),
      as: Town.ministry.0)
    let digest = try append(town.population, to: begun.import, &town)
    let seal = SealImportRequest(
      requestId: desk.identity(), import: begun.import, rows: UInt64(town.citizens),
      digest: digest)
    let proposed = try desk.ask(Imports.seal, seal, as: Town.ministry.0)
    let changed = try Registering.approve(proposed, at: desk)
    guard changed >= UInt64(town.citizens) else {
      throw BenchFault("Of \(town.citizens) citizens \(changed) were imported.")
    }
    return Moment.now.seconds(since: began)
  }

  private func append(
    _ population: Population, to number: UInt64, _ town: inout Town
  ) throws -> [UInt8] {
    var rows: [Wire.ImportRow] = []
    var family: [Wire.ImportRow] = []
    var ticket: UInt32?
    var chunk: UInt32 = 0
    var digest: [UInt8] = []
    func send() throws {
      let request = AppendImportRequest(
        requestId: desk.identity(), import: number, chunk: chunk, rows: rows)
      if let ticket { digest = try desk.collect(Imports.append, ticket).digest }
      ticket = try desk.begin(Imports.append, request, as: Town.ministry.0)
      chunk += 1
      rows.removeAll(keepingCapacity: true)
    }
    func close() throws {
      if rows.count + family.count > Self.rowsPerChunk { try send() }
      rows += family
      family.removeAll(keepingCapacity: true)
    }
    for citizen in population {
      if citizen.relation == .head || citizen.relation == .none { try close() }
      town.citizens += 1
      if citizen.relation == .head { town.households += 1 }
      family.append(Wire.ImportRow(citizen, line: town.citizens))
      town.note(citizen, today: today)
    }
    try close()
    try send()
    if let ticket { digest = try desk.collect(Imports.append, ticket).digest }
    return digest
  }
}

extension Town {
  /// Remembers one who is old enough for a card, and counts bread for the head who came last.
  fileprivate mutating func note(_ citizen: Rehearsal.Citizen, today: CivilDate) {
    if citizen.nationalID.birthDate.isOlder(than: 16, on: today) {
      holders.append(
        Holder(
          nationalID: citizen.nationalID.number, mobile: citizen.mobile?.number ?? 0,
          centre: UInt8(Town.centres.firstIndex(of: citizen.centre)!),
          isHead: citizen.relation == .head, breadPersons: 0))
      if citizen.relation == .head { lastHead = holders.count - 1 }
    }
    if citizen.relation != .none, citizen.bread { holders[lastHead].breadPersons += 1 }
  }
}

extension Wire.ImportRow {
  fileprivate init(_ citizen: Rehearsal.Citizen, line: Int) {
    self.init(
      line: UInt64(line), household: citizen.household.map { "\($0)" } ?? "",
      relation: Wire.Relation(citizen.relation),
      nationalId: Array(citizen.nationalID.digits.utf8), name: citizen.name.text,
      mobile: citizen.mobile.map { Array($0.digits.utf8) } ?? [], bread: citizen.bread,
      ration: citizen.ration, legacyCard: citizen.legacyCard.map { Array($0.digits.utf8) } ?? [],
      governorate: UInt32(citizen.governorate.number), centre: citizen.centre.description)
  }
}

extension Wire.Relation {
  fileprivate init(_ relation: Rehearsal.Relation) {
    switch relation {
    case .head: self = .head
    case .spouse: self = .spouse
    case .child: self = .child
    case .dependant: self = .dependant
    case .none: self = .none
    }
  }
}
