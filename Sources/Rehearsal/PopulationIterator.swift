import Cards

/// Brings up the households, one family at a time, then the citizens of none.
public struct PopulationIterator: IteratorProtocol {
  private let population: Population
  private var chance: SplitMix64
  private var register: CivilRegister
  private var household = 0
  private var made = 0
  private var outsiders = 0
  private var family: ArraySlice<Citizen> = []

  init(_ population: Population) {
    self.population = population
    chance = SplitMix64(seed: population.seed)
    register = CivilRegister(
      asOf: population.today, disagreeingPercent: population.disagreeingPercent)
  }

  /// The next citizen; a household's head comes before its members.
  public mutating func next() -> Citizen? {
    if family.isEmpty, household < population.households { family = nextFamily() }
    guard let citizen = family.popFirst() ?? nextOutsider() else { return nil }
    made += 1
    return citizen
  }

  private mutating func nextFamily() -> ArraySlice<Citizen> {
    household += 1
    let people = Family(asOf: population.today, using: &chance).people
    let centre = OfficeCode.anyCentre(using: &chance)
    let oldCard = chance.chance(98) ? register.legacyCard(ofHousehold: household) : nil
    return people.map { person in
      citizen(person, centre: centre, oldCard: person.relation == .head ? oldCard : nil)
    }[...]
  }

  private mutating func nextOutsider() -> Citizen? {
    guard wantsOutsider else { return nil }
    outsiders += 1
    let sex: Sex = chance.chance(50) ? .male : .female
    let born = population.today.addingYears(-16).adding(days: -1 - chance.below(25_000))
    let name = PersonName.any(sex, of: .any(using: &chance), using: &chance)
    let person = Person(relation: .none, name: name, born: born)
    return citizen(person, centre: .anyCentre(using: &chance), oldCard: nil)
  }

  private var wantsOutsider: Bool {
    switch population.outsiders {
    case .perHousehold(let ratio): Double(outsiders + 1) <= Double(population.households) * ratio
    case .upTo(let citizens): made < citizens
    }
  }

  private mutating func citizen(
    _ person: Person, centre: OfficeCode, oldCard: LegacyCardNumber?
  ) -> Citizen {
    Citizen(
      household: person.relation == .none ? nil : household, relation: person.relation,
      nationalID: register.nationalID(of: person, using: &chance), name: person.name,
      mobile: hasMobile(person) ? register.mobile(using: &chance) : nil,
      bread: person.relation != .none, ration: hasRation(person), legacyCard: oldCard,
      governorate: .portSaid, centre: centre)
  }

  /// Nobody under sixteen has a number in his own name, and not everybody above (C-33).
  private mutating func hasMobile(_ person: Person) -> Bool {
    guard person.born.age(on: population.today) >= 16 else { return false }
    return switch person.relation {
    case .head: chance.chance(98)
    case .spouse: chance.chance(90)
    case .child: chance.chance(80)
    case .dependant: chance.chance(50)
    case .none: chance.chance(95)
    }
  }

  /// Some children and most dependants have bread only.
  private mutating func hasRation(_ person: Person) -> Bool {
    switch person.relation {
    case .head, .spouse: true
    case .child: chance.chance(95)
    case .dependant: chance.chance(40)
    case .none: false
    }
  }
}
