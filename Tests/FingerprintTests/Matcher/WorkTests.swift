import Rehearsal
import Testing

@testable import Fingerprint

/// Work is bounded for the worst record anybody can forge, and the bound is a count (P12).
@Suite struct WorkTests {
  /// Elementary steps of a comparison of two impressions of 255 minutiae. On the machine the limits
  /// were set for a million of them take about two milliseconds.
  static let mostSteps = 3_000_000

  static let forged: [(name: String, minutia: @Sendable (Int) -> (x: Int, y: Int, angle: Int))] = [
    ("all the same", { _ in (100, 100, 0) }),
    ("one cluster, one angle", { (100 + $0 % 16, 100 + $0 / 16, 0) }),
    ("one cluster, all angles", { (100 + $0 % 16, 100 + $0 / 16, $0) }),
    ("a wide lattice", { (20 + 20 * ($0 % 16), 20 + 20 * ($0 / 16), 0) }),
    ("a close lattice", { (20 + 10 * ($0 % 16), 20 + 10 * ($0 / 16), $0 * 7 % 40) }),
    ("a line", { (20 + $0, 50, 64) }),
    ("strewn", { (20 + $0 * 7919 % 340, 20 + $0 * 104_729 % 330, $0 * 37) }),
  ]

  private func impression(_ minutia: (Int) -> (x: Int, y: Int, angle: Int)) -> Impression {
    let view = FingerprintRecord.View(
      quality: nil,
      minutiae: (0..<255).map {
        let made = minutia($0)
        return Minutia(
          kind: .ending, x: UInt16(made.x), y: UInt16(made.y),
          angle: UInt8(truncatingIfNeeded: made.angle))
      })
    return Impression(view, image: ImageGeometry(width: 388, height: 374))
  }

  @Test func `P12 no record costs more steps than are allowed for`() {
    for (name, minutia) in Self.forged {
      let one = impression(minutia)
      #expect(one.count == Constellation.limit)
      let steps = one.cylinders.steps + one.spans.steps + Comparison(one, one).steps
      #expect(steps <= Self.mostSteps, "\(name): \(steps)")
      #expect(steps > 30_000, "\(name): the steps are counted")
    }
  }

  @Test func `a record that is nothing but crowded is like no finger`() {
    let crowd = impression(Self.forged[1].minutia)
    let finger = Ready(1, .easy).fingers[0][0]
    #expect(Comparison(finger, crowd).evidence.score == 0)
    #expect(Comparison(crowd, finger).evidence.score == 0)
  }

  @Test func `of more minutiae than are worked with the middle ones stay`() {
    let wide = impression { (20 + 20 * ($0 % 16), 20 + 20 * ($0 / 16), 0) }
    #expect(wide.count == 128)
    #expect(wide.stars.x.allSatisfy { (40...300).contains($0) })
  }

  @Test func `impressions with nothing in them are compared too`() {
    let image = ImageGeometry(width: 100, height: 100)
    let empty = Impression(.init(quality: nil, minutiae: []), image: image)
    let single = Impression(
      .init(quality: nil, minutiae: [Minutia(kind: .ending, x: 1, y: 1, angle: 1)]), image: image)
    let finger = Ready(1, .easy).fingers[0][0]
    for (one, other) in [(empty, empty), (empty, finger), (finger, empty), (single, finger)] {
      #expect(Comparison(one, other).evidence.score == 0)
    }
  }
}
