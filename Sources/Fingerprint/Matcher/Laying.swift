/// The search for the way the probe lies upon one impression of the gallery.
struct Laying {
  private let one: Impression
  private let other: Impression
  private let relaxed: Relaxation
  private(set) var overlay: Overlay
  /// The best way found; nil where nothing agrees.
  private(set) var alignment: Alignment?

  /// Beginnings that are tried, each of another turn and shift.
  private static let beginnings = 4

  init(_ one: Impression, _ other: Impression, _ likenesses: Likenesses, _ relaxed: Relaxation) {
    (self.one, self.other, self.relaxed) = (one, other, relaxed)
    overlay = Overlay(one, other, likenesses)
    var best = 0
    for seed in seeds() {
      let found = settle(from: seed)
      if overlay.weight > best { (best, alignment) = (overlay.weight, found) }
    }
    if let alignment { smooth(alignment) }
  }

  /// The pairs that fit best, none of which agrees with a better one: those lie the same way.
  private func seeds() -> [Int] {
    let count = relaxed.pairs.count
    let order = relaxed.pairs.indices.sorted {
      (-relaxed.pairs[$0].likeness, $0) < (-relaxed.pairs[$1].likeness, $1)
    }
    var seeds: [Int] = []
    for place in order where seeds.count < Self.beginnings {
      guard !seeds.contains(where: { relaxed.agreement[$0 * count + place] > 150 }) else {
        continue
      }
      seeds.append(place)
    }
    return seeds
  }

  /// From what agrees with one pair to what all that falls together agrees on.
  private mutating func settle(from seed: Int) -> Alignment {
    var alignment = beginning(seed)
    for tolerance in [24, 20] {
      overlay.lay(alignment)
      overlay.match(within: tolerance)
      alignment = refit() ?? alignment
    }
    overlay.lay(alignment)
    overlay.match(within: 18)
    return alignment
  }

  private func beginning(_ seed: Int) -> Alignment {
    let count = relaxed.pairs.count
    let friends = relaxed.pairs.indices.filter {
      $0 != seed && relaxed.agreement[seed * count + $0] > 40
    }
    guard !friends.isEmpty else {
      return Alignment(relaxed.pairs[seed], one.stars, other.stars)
    }
    let weighed =
      [(pair: relaxed.pairs[seed], weight: 256)]
      + friends.map {
        (pair: relaxed.pairs[$0], weight: Int(relaxed.agreement[seed * count + $0]))
      }
    return Alignment(weighed, one.stars, other.stars)
      ?? Alignment(relaxed.pairs[seed], one.stars, other.stars)
  }

  private func refit() -> Alignment? {
    Alignment(
      overlay.matches.map { (pair: $0.pair, weight: Int($0.weight)) }, one.stars, other.stars)
  }

  /// Lays stretched skin smooth, and asks for more the smoother it lies.
  private mutating func smooth(_ alignment: Alignment) {
    overlay.lay(alignment)
    for tolerance in [18, 15] {
      overlay.match(within: tolerance)
      overlay.stretch()
    }
    overlay.match(within: 12)
  }
}
