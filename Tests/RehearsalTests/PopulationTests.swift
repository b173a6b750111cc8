import Cards
import Rehearsal
import Testing

@Suite struct PopulationTests {
  static let town = Array(Population(seed: 7, households: 2_000))

  @Test func `the same seed gives the same people, another gives others`() {
    let again = Array(Population(seed: 7, households: 2_000))
    #expect(again == Self.town)
    #expect(Array(Population(seed: 8, households: 2_000)) != Self.town)
  }

  @Test func `a smaller town is the beginning of a larger one`() {
    let small = Population(seed: 7, households: 50, outsiders: .perHousehold(0))
    #expect(Array(small) == Array(Self.town.prefix { $0.household ?? 51 <= 50 }))
  }

  @Test func `C-7 a household is about four people with one head, who comes first`() {
    let families = Dictionary(grouping: Self.town.filter { $0.household != nil }, by: \.household)
    #expect(families.count == 2_000)
    for family in families.values {
      #expect(family.first?.relation == .head)
      #expect(family.count { $0.relation == .head } == 1)
      #expect(Set(family.map(\.centre)).count == 1)
    }
    let mean = Double(families.values.map(\.count).reduce(0, +)) / 2_000
    #expect((3.6...4.4).contains(mean), "\(mean)")
  }

  @Test func `C-53 the others belong to no household and get no bread`() {
    let outsiders = Self.town.filter { $0.relation == .none }
    #expect(outsiders.count == 500)
    #expect(outsiders.allSatisfy { $0.household == nil && !$0.bread && !$0.ration })
    #expect(outsiders.allSatisfy { $0.legacyCard == nil })
  }

  @Test func `C-53 a town may be made up to a number of citizens`() {
    let town = Population(households: 100, outsiders: .upTo(citizens: 1_000))
    #expect(Array(town).count == 1_000)
  }

  @Test func `no national ID, mobile or old card is given twice`() {
    #expect(Set(Self.town.map(\.nationalID)).count == Self.town.count)
    let mobiles = Self.town.compactMap(\.mobile)
    #expect(Set(mobiles).count == mobiles.count)
    let cards = Self.town.compactMap(\.legacyCard)
    #expect(Set(cards).count == cards.count)
    #expect(cards.count > 1_900 && cards.count < 2_000)
  }

  @Test func `every national ID stands up to the law's own reading`() throws {
    let today = Population(households: 0).today
    for citizen in Self.town {
      let read = try NationalID(citizen.nationalID.digits, today: today)
      #expect(read.checkDigit != .disagrees)
    }
  }

  @Test func `most are born in Port Said, not all`() {
    let local = Self.town.count { $0.nationalID.birthGovernorate == .portSaid }
    #expect((60...90).contains(local * 100 / Self.town.count))
    #expect(Self.town.contains { $0.nationalID.birthGovernorate == .bornAbroad })
  }

  @Test func `a few check digits disagree when asked to`() {
    let town = Array(Population(households: 1_000, disagreeingPercent: 4))
    let odd = town.count { $0.nationalID.checkDigit == .disagrees }
    #expect((2...6).contains(odd * 100 / town.count))
  }

  @Test func `R57 all four kinds of centre are named, and only listed ones`() {
    let listed = Set(Offices.all.map(\.code))
    #expect(Set(Self.town.map(\.centre)) == listed)
    #expect(Set(listed.map(\.kind)) == Set(OfficeKind.allCases))
  }

  @Test func `C-33 nobody under sixteen has a mobile and some grown members have none`() {
    let today = Population(households: 0).today
    let (young, grown) = Self.split(Self.town) { $0.nationalID.birthDate.age(on: today) < 16 }
    #expect(young.allSatisfy { $0.mobile == nil })
    #expect(grown.contains { $0.mobile == nil && $0.relation == .head })
    #expect(grown.contains { $0.mobile == nil && $0.relation == .spouse })
    #expect(Set(Self.town.compactMap(\.mobile?.prefix)).count == 4)
  }

  @Test func `some members have bread only`() {
    let breadOnly = Self.town.filter { $0.bread && !$0.ration }
    #expect(Set(breadOnly.map(\.relation)) == [.child, .dependant])
  }

  static func split(
    _ town: [Rehearsal.Citizen], _ first: (Rehearsal.Citizen) -> Bool
  ) -> ([Rehearsal.Citizen], [Rehearsal.Citizen]) {
    (town.filter(first), town.filter { !first($0) })
  }
}
