internal import Cards
internal import Messages

extension Written.Posting {
  init(_ posting: Posting) {
    let (account, owner): (UInt32, UInt32) =
      switch posting.account {
      case .householdBread(let household): (1, household.number)
      case .outletBread(let outlet): (2, outlet.number)
      case .citizenMoney(let citizen): (30, citizen.number)
      case .outletMoney(let outlet): (31, outlet.number)
      case .officeCash(let office): (32, office.number)
      case .incomingMoney: (33, 0)
      case .householdPoints(let household): (20, household.number)
      case .householdGrant(let household): (21, household.number)
      case .householdRation(let household): (22, household.number)
      case .outletGoods(let outlet): (23, outlet.number)
      }
    self.init(
      account: account, owner: owner, unit: UInt32(posting.unit.rawValue), amount: posting.amount)
  }
}

extension Posting {
  init(_ written: Written.Posting, in reading: EntryReading) throws(EntryFault) {
    self.init(
      try Account(written, in: reading), try reading.code(written.unit, "Posting.unit"),
      written.amount)
  }
}

extension Account {
  init(_ written: Written.Posting, in reading: EntryReading) throws(EntryFault) {
    switch written.account {
    case 1: self = .householdBread(HouseholdID(written.owner))
    case 2: self = .outletBread(OutletID(written.owner))
    case 30: self = .citizenMoney(CitizenID(written.owner))
    case 31: self = .outletMoney(OutletID(written.owner))
    case 32: self = .officeCash(OfficeID(written.owner))
    case 33: self = .incomingMoney
    case 20: self = .householdPoints(HouseholdID(written.owner))
    case 21: self = .householdGrant(HouseholdID(written.owner))
    case 22: self = .householdRation(HouseholdID(written.owner))
    case 23: self = .outletGoods(OutletID(written.owner))
    default: throw reading.fault(.unknownCode, "Posting.account")
    }
  }
}
