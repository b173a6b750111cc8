import Cards
import Rehearsal
import Testing

@Suite struct FamilyTests {
  static let today = Population(households: 0).today
  static let families = Array(
    Dictionary(
      grouping: Population(seed: 3, households: 3_000, outsiders: .perHousehold(0)),
      by: \.household
    ).values)

  @Test func `heads are grown men and women, some of them widowed`() {
    let heads = Self.families.map { $0[0] }
    let women = heads.filter { $0.nationalID.sex == .female }
    #expect((10...22).contains(women.count * 100 / heads.count))
    #expect(heads.allSatisfy { (24...75).contains(age($0)) })
    #expect(Self.families.contains { isAlone($0) && $0[0].nationalID.sex == .female })
    #expect(Self.families.contains { isAlone($0) && $0[0].nationalID.sex == .male })
  }

  @Test func `spouses are of the other sex, one or two or none`() {
    var counts: Set<Int> = []
    for family in Self.families {
      let spouses = family.filter { $0.relation == .spouse }
      counts.insert(spouses.count)
      #expect(spouses.allSatisfy { $0.nationalID.sex != family[0].nationalID.sex })
      #expect(spouses.allSatisfy { age($0) >= 18 })
    }
    #expect(counts == [0, 1, 2])
  }

  @Test
  func `children are younger than their parents by eighteen years and bear the father's name`() {
    for family in Self.families {
      let parents = family.filter { $0.relation == .head || $0.relation == .spouse }
      for child in family where child.relation == .child {
        let born = child.nationalID.birthDate
        let grown = parents.contains { $0.nationalID.birthDate.addingYears(18) <= born }
        #expect(grown)
        #expect(age(child) < 30)
        let fathers = parents.filter { $0.nationalID.sex == .male }.map(\.name.text)
        guard let father = fathers.first else { continue }
        let ownNames = child.name.text
        let fathersGiven = father.split(separator: " ")[0]
        #expect(ownNames.contains(fathersGiven), "\(ownNames) of \(father)")
      }
    }
  }

  @Test func `C-31 there are children on their sixteenth birthday, a day before and a day after`() {
    let births = Set(
      Self.families.joined().filter { $0.relation == .child }.map(\.nationalID.birthDate))
    let sixteen = Self.today.addingYears(-16)
    for days in -2...2 { #expect(births.contains(sixteen.adding(days: days))) }
  }

  private func age(_ citizen: Rehearsal.Citizen) -> Int {
    citizen.nationalID.birthDate.age(on: Self.today)
  }

  private func isAlone(_ family: [Rehearsal.Citizen]) -> Bool {
    !family.contains { $0.relation == .spouse }
  }
}
