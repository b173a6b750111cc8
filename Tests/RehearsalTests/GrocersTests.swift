import Rehearsal
import Testing

@Suite struct GrocersTests {
  @Test func `a longer list of grocers begins with a shorter one, and no code is given twice`() {
    let few = Grocers(9).all
    let many = Grocers(500).all
    #expect(Array(many.prefix(9)) == few)
    #expect(few.map(\.code).last == "T0009")
    #expect(few[8].device == "T0009-1")
    #expect(Set(many.map(\.code)).count == 500)
    #expect(Set(many.map(\.arabicName)).count == 500)
  }

  @Test func `grocers stand in the list of outlets as grocers of Port Said`() {
    #expect(
      String(decoding: Grocers(1).csv, as: UTF8.self)
        == "T0001,grocer,بدال الأمانة 1,Al-Amana Grocer 1,03\n")
  }
}
