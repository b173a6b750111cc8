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
    evidence.found = laying.overlay.matches.reduce(0) { $0 + Evidence.closeness($1) }
    (evidence.seen, evidence.otherSeen) = alignment.common(one, other)
    evidence.area = alignment.area(one.reach, other.reach)
    steps += Alignment.areaSteps + one.count + other.count
  }
}
