import Cards

/// Makes the people of one household, about four, as old and as related as real ones.
struct Family {
  private(set) var people: [Person] = []
  private let today: CivilDate
  private let community: Community

  /// A head of either sex, spouses or none, children, now and then a parent or a young relative.
  init(asOf today: CivilDate, using chance: inout SplitMix64) {
    self.today = today
    community = .any(using: &chance)
    let head = addHead(using: &chance)
    let spouses = addSpouses(of: head, using: &chance)
    addChildren(of: head, and: spouses, using: &chance)
    addDependants(of: head, using: &chance)
  }

  private mutating func addHead(using chance: inout SplitMix64) -> Person {
    let sex: Sex = chance.chance(16) ? .female : .male
    let years = 24 + chance.below(24) + chance.below(26)
    return add(.head, .any(sex, of: community, using: &chance), born: date(years, using: &chance))
  }

  /// Most heads are husbands of one; a woman who is head is mostly a widow or divorced.
  private mutating func addSpouses(
    of head: Person, using chance: inout SplitMix64
  ) -> [Person] {
    let count = chance.weighted(head.sex == .male ? [11, 86, 3] : [92, 8])
    return (0..<count).map { _ in
      let sex: Sex = head.sex == .male ? .female : .male
      let younger = head.sex == .male ? 2 + chance.below(8) : -chance.below(8)
      let years = max(19, head.born.age(on: today) - younger)
      return add(
        .spouse, .any(sex, of: community, using: &chance), born: date(years, using: &chance))
    }
  }

  private mutating func addChildren(
    of head: Person, and spouses: [Person], using chance: inout SplitMix64
  ) {
    let women = (spouses + [head]).filter { $0.sex == .female }
    let father = (spouses + [head]).first { $0.sex == .male }?.name
    let fatherName = father ?? .any(.male, of: community, using: &chance)
    for _ in 0..<chance.weighted([11, 16, 27, 26, 13, 7]) {
      let mother = women.isEmpty ? head : women[chance.below(women.count)]
      guard let born = birth(to: mother, using: &chance), isSpaced(born) else { continue }
      let sex: Sex = chance.chance(51) ? .male : .female
      add(.child, newName(sex, childOf: fatherName, using: &chance), born: born)
    }
  }

  /// Neither the father's own name nor one that a child of his already has.
  private func newName(
    _ sex: Sex, childOf father: PersonName, using chance: inout SplitMix64
  ) -> PersonName {
    var name: PersonName
    repeat {
      name = father.child(sex, using: &chance)
    } while name.repeatsFather
      || people.contains { $0.name == name }
    return name
  }

  /// A day on which a mother of 18 to 44 bore a child now under 30; one in sixteen lies within
  /// three days of sixteen years ago. Nil when there is no such day.
  private func birth(to mother: Person, using chance: inout SplitMix64) -> CivilDate? {
    let first = max(mother.born.addingYears(18), today.addingYears(-29))
    let last = min(mother.born.addingYears(44), today)
    guard first <= last else { return nil }
    let aboutSixteen = today.addingYears(-16).adding(days: chance.below(7) - 3)
    if chance.below(16) == 0, (first...last).contains(aboutSixteen) { return aboutSixteen }
    return first.adding(days: chance.below(first.days(to: last) + 1))
  }

  /// Brothers and sisters are ten months apart.
  private func isSpaced(_ born: CivilDate) -> Bool {
    !people.contains { $0.relation == .child && abs($0.born.days(to: born)) < 300 }
  }

  private mutating func addDependants(of head: Person, using chance: inout SplitMix64) {
    if chance.chance(20) { addParent(of: head, using: &chance) }
    guard chance.chance(6) else { return }
    let sex: Sex = chance.chance(50) ? .male : .female
    add(
      .dependant, .any(sex, of: community, using: &chance),
      born: date(chance.below(24), using: &chance))
  }

  private mutating func addParent(of head: Person, using chance: inout SplitMix64) {
    let years = head.born.age(on: today) + 20 + chance.below(15)
    guard years < 97 else { return }
    let name =
      chance.chance(30)
      ? head.name.fatherName(using: &chance)
      : PersonName.any(.female, of: community, using: &chance)
    add(.dependant, name, born: date(years, using: &chance))
  }

  @discardableResult
  private mutating func add(_ relation: Relation, _ name: PersonName, born: CivilDate) -> Person {
    let person = Person(relation: relation, name: name, born: born)
    people.append(person)
    return person
  }

  /// A birthday of someone so many years old.
  private func date(_ years: Int, using chance: inout SplitMix64) -> CivilDate {
    today.addingYears(-years).adding(days: -chance.below(365))
  }
}
