import Testing

@testable import Fingerprint

@Suite struct WholeNumberTests {
  @Test func `sines and cosines are those of the tables`() {
    let quarter = Turn(record: 64)
    #expect(quarter.sine == Circle.one && quarter.cosine == 0)
    let eighth = Turn(record: 32)
    #expect(eighth.sine == 11_585 && eighth.cosine == 11_585)
    for step in 0..<256 {
      let turn = Turn(record: UInt8(step))
      let square = turn.sine * turn.sine + turn.cosine * turn.cosine
      #expect(abs(square - Circle.one * Circle.one) < 2 * Circle.one)
    }
  }

  @Test func `a bearing is that of the vector`() {
    #expect(Circle.bearing(5, 0).units == 0)
    #expect(Circle.bearing(0, 5).units == 16_384)
    #expect(Circle.bearing(-5, 0).units == .min)
    #expect(Circle.bearing(0, -5).units == -16_384)
    for step in 0..<256 {
      let turn = Turn(record: UInt8(step))
      #expect((Circle.bearing(turn.cosine, turn.sine) - turn).size <= 24)
    }
  }

  @Test func `roots are whole and exact`() {
    for square in Array(0...2000) + [1 << 40, (1 << 40) - 1] {
      let root = Circle.root(square)
      #expect(root * root <= square && (root + 1) * (root + 1) > square)
    }
  }

  @Test func `exponentials and logarithms undo each other`() {
    #expect(Exponential.fall(0) == Exponential.one)
    #expect(abs(Exponential.fall(Exponential.one) - 24_109) <= 4)
    #expect(abs(Logarithm.natural(1000) - 452_708) <= 16)
    #expect(Logarithm.natural(1) == 0)
  }
}
