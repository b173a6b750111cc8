import Cards

@testable import Ledger

/// A small town in the ledger: one post office, one bakery, households of five on old ration cards.
extension Bureau {
  static let device = Code("D0001")!

  /// Registers the offices and imports the households; two clerks for each act.
  func settleTown(households: Int) async throws {
    let office = Office(code: Code("P001")!, kind: .post, governorate: 3, name: Label("Post")!)
    let outlet = Outlet(code: Code("B0001")!, kind: .bakery, governorate: 3, name: Label("Oven")!)
    await enact(.registerOffices([office]))
    await enact(.registerOutlets([outlet]))
    await enact(
      .registerDevices([DeviceRow(code: Self.device, outlet: outlet.code, uid: Peer.bakery.uid)]))
    await enact(
      .registerClerks([
        ClerkRow(uid: Peer.post.uid, role: .post, office: office.code, name: Label("Post clerk")!)
      ]))
    let ration = Announcement(governorate: 3, service: .ration, effectiveFrom: clock.today)
    await enact(.announce(ration))
    await importFamilies(households)
  }

  /// One clerk of the ministry proposes, the other approves.
  @discardableResult
  func enact(_ act: Act) async -> Reply {
    let digest = Digest(repeatElement(9, count: 32))!
    let proposed = await ask(.propose(act, digest: digest), as: .ministry).value
    guard case .proposed(let id, _, _)? = proposed.answer else { return proposed }
    return await ask(.approve(id, digest: digest), as: .secondMinistry).value
  }

  private func importFamilies(_ count: Int) async {
    let begun = await ask(.beginImport(Label("Town")!), as: .ministry).value
    guard case .importOpened(let id)? = begun.answer else { return }
    var last: (rows: UInt64, digest: Digest) = (0, Digest())
    for (chunk, start) in stride(from: 0, to: count, by: 200).enumerated() {
      let families = (start..<min(count, start + 200)).map(Self.family)
      let staged = await ask(
        .appendImport(
          id, chunk: UInt32(chunk), families: families,
          digest: Digest(repeatElement(UInt8(chunk + 1), count: 32))!), as: .ministry
      ).value
      guard case .importStaged(let rows, _, let digest)? = staged.answer else { return }
      last = (rows, digest)
    }
    await enact(.approveImport(id, rows: last.rows, digest: last.digest))
  }

  /// A household of five; its numbers follow from its place.
  private static func family(_ place: Int) -> ImportedFamily {
    let members = (0..<5).map { member in
      let person = UInt64(place * 5 + member + 1)
      return ImportedCitizen(
        line: person, relation: member == 0 ? .head : .child, nationalID: citizenKey(person),
        bornDay: member == 0 ? 3_000 : 14_000, mobile: member == 0 ? person : 0,
        countsForBread: true, countsForRation: true, governorate: 3, centre: Code("P001")!,
        seal: person, sealed: [1, 2, 3])
    }
    return ImportedFamily(
      members: members, legacyCard: legacyCard(place), legacyLastFour: UInt16(place % 10_000))
  }

  static func citizenKey(_ person: UInt64) -> Key { Key(high: 0xC171, low: person) }
  static func legacyCard(_ household: Int) -> Key { Key(high: 0x01D, low: UInt64(household) + 1) }

  /// Bread on a household's old card.
  static func draw(_ household: Int, loaves: Int32 = 5) -> Command {
    .drawLegacy(card: legacyCard(household), device: device, loaves: loaves)
  }
}
