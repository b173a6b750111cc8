import Cards
import Testing

@Suite struct GovernorateTests {
  @Test func `twenty-seven governorates and those born abroad`() {
    #expect(Governorate.all.count == 28)
    #expect(Set(Governorate.all.map(\.code)).count == 28)
    #expect(Governorate(.portSaid).arabicName == "بورسعيد")
    #expect(Governorate(.bornAbroad).englishName == "Born abroad")
  }

  @Test func `a code is known exactly when the table has it`() {
    let listed = Set(Governorate.all.map(\.code.number))
    for number in UInt8.min...UInt8.max {
      #expect((GovernorateCode(number: number) != nil) == listed.contains(number))
    }
  }

  @Test func `a code is two digits`() {
    #expect(GovernorateCode("03") == .portSaid)
    #expect(GovernorateCode("٠٣") == .portSaid)
    #expect(GovernorateCode("3") == nil)
    #expect(GovernorateCode("003") == nil)
    #expect(GovernorateCode("20") == nil)
    #expect(GovernorateCode.portSaid.description == "03")
  }
}
