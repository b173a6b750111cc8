/// One impression of the gallery against the probe.
struct Comparison {
  private(set) var evidence = Evidence()
  /// Elementary steps taken: the bound on work is stated and tested in them.
  private(set) var steps = 0

  init(_ one: Impression, _ other: Impression) {
    var likenesses = Likenesses(one, other)
    let pairs = likenesses.best(min(96, max(12, min(one.count, other.count) * 3 / 2)))
    steps += likenesses.steps
    guard pairs.count >= 3 else { return }
    let relaxed = Relaxation(pairs, one, other)
    steps += relaxed.steps
    let laying = Laying(one, other, likenesses, relaxed)
    steps += laying.overlay.steps
    guard let alignment = laying.alignment else { return }
    evidence.fit = relaxed.fit
    evidence.weight = laying.overlay.weight
    (evidence.seen, evidence.otherSeen) = alignment.common(one.stars, other.stars)
  }
}
