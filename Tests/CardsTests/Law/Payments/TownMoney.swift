@testable import Cards

extension Someone {
  /// Speaks for the tills T1 and T2 of merchant M1.
  static let till = Someone(role: .pos, uid: 801)
  /// Speaks for T3, at merchant M2.
  static let secondTill = Someone(role: .pos, uid: 802)
  /// Speaks for the cash machines A1 and A2 of Egypt Post.
  static let machine = Someone(role: .atm, uid: 811)
  /// Speaks for TG, at grocer G2.
  static let secondBaddal = Someone(role: .grocer, uid: 821)
  static let platform = Someone(role: .platform, uid: 831)
}

extension Town {
  /// A town with merchants, machines and an agency, where the family's head and his wife hold their cards and he has so
  /// many piastres.
  static func withMoney(
    _ piastres: Int64 = 100_000, _ family: Family = Family(1), on date: String = "2026-04-01"
  ) throws -> Town {
    let town = try Town(on: date)
    try town.openShops()
    try town.admit(family)
    try town.bring(Array(family.people.prefix(2)), to: .active)
    if piastres > 0 { try town.deposit(piastres, for: family.head) }
    return town
  }

  func openShops() throws {
    try agree(.registerOutlets(Self.shops))
    try agree(.registerDevices(Self.tills))
  }

  private static let shops: [Outlet] = [
    ("M1", OutletKind.merchant), ("M2", .merchant), ("A1", .postATM), ("A2", .postATM),
    ("G2", .grocer), ("GOV", .agency),
  ].map { Outlet(code: code($0.0), kind: $0.1, governorate: portSaid, name: Label($0.0)!) }

  private static let tills: [DeviceRow] = [
    ("T1", "M1", Someone.till), ("T2", "M1", .till), ("T3", "M2", .secondTill),
    ("A1-1", "A1", .machine), ("A2-1", "A2", .machine), ("TG", "G2", .secondBaddal),
  ].map { DeviceRow(code: code($0.0), outlet: code($0.1), uid: $0.2.uid) }
}

/// A reference as the edge keys it: with the device that gave it.
func reference(_ text: String, of device: String = "T1") -> Reference {
  var low: UInt64 = 7
  for byte in "\(device)/\(text)".utf8 { low = low &* 131 &+ UInt64(byte) }
  return Reference(key: Key(high: 0xA5, low: low), text: Label(text)!)
}

// MARK: Commands

extension Town {
  func use(
    _ person: Person, at device: String, pin: Key?? = nil, _ reference: Reference? = nil
  ) -> CardAtTerminal {
    CardAtTerminal(
      present(person), device: code(device), pin: pin ?? person.pin, reference: reference)
  }

  func purchasing(
    _ amount: Int64, by person: Person, at device: String = "T1", pin: Key?? = nil,
    _ reference: Reference? = nil
  ) -> Command {
    .money(.purchase(use(person, at: device, pin: pin, reference), amount: amount))
  }

  func authorizing(
    _ amount: Int64, by person: Person, at device: String = "T1", _ reference: Reference? = nil
  ) -> Command {
    .money(.authorize(use(person, at: device, reference), amount: amount))
  }

  func withdrawing(_ amount: Int64, by person: Person, at device: String = "A1-1") -> Command {
    .money(.withdraw(use(person, at: device), amount: amount))
  }

  func capturing(
    _ entry: UInt64, _ amount: Int64 = 0, at device: String = "T1",
    _ reference: Reference? = nil
  ) -> Command {
    .money(
      .capture(.entry(entry), device: code(device), amount: amount, reference: reference))
  }

  func releasing(_ entry: UInt64, at device: String = "T1") -> Command {
    .money(.release(.entry(entry), device: code(device)))
  }

  func refunding(
    _ entry: UInt64, _ amount: Int64 = 0, at device: String = "T1",
    _ reference: Reference? = nil
  ) -> Command {
    .money(
      .refund(.entry(entry), device: code(device), amount: amount, reference: reference))
  }

  func reversing(
    _ original: Original, at device: String = "T1", remaining: Int64 = 0
  ) -> Command {
    .money(.reverse(original, device: code(device), remaining: remaining))
  }

  func depositing(_ amount: Int64, for person: Person) -> Command {
    .money(.deposit(nationalID: person.nationalID, amount: amount))
  }
}

// MARK: What is done and seen

extension Town {
  /// Does what a till asks, and says which entry it was.
  @discardableResult
  func done(_ command: Command, by someone: Someone = .till) throws -> UInt64 {
    try grant(command, by: someone)
    return lastEntry
  }

  func deposit(_ amount: Int64, for person: Person) throws {
    try grant(depositing(amount, for: person), by: .postAtP1)
  }

  /// What is on the account today, as the law answers.
  func money(_ person: Person) -> AccountBalance { state.balance(of: citizen(person), on: today) }

  func owed(to outlet: String) -> Int64 {
    state.outlets[state.outlet(code: code(outlet))!].clearingPiastres
  }

  func cash(of office: String) -> Int64 {
    state.offices[state.office(code: code(office))!].cashPiastres
  }

  var paymentsWereAnnounced: Bool {
    state.isActive(.payments, in: Self.portSaid, on: today)
  }

  func wrongPINs(_ person: Person) -> UInt8 { state.cards[card(person)].wrongPINs }

  /// Stops a card, as the hotline will.
  func hold(_ person: Person, _ life: CardLife) {
    state.cards.change(card(person), entry: lastEntry) { $0.life = life }
  }
}
