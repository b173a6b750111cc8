import Fingerprint

/// Fingers tried against one another: which scores the same finger got, and which another's.
struct PrintTrial {
  /// In ascending order.
  private(set) var genuine: [Int]
  private(set) var impostors: [Int]

  /// Scores of records by finger and impression: impressions 1 to 3 are a finger's gallery, 4 to 8
  /// are its probes. An impostor is the first probe of another finger, or all five where
  /// `everyProbe`.
  init(_ fingers: [[FingerprintRecord]], everyProbe: Bool) {
    (genuine, impostors) = ([], [])
    for (place, finger) in fingers.enumerated() {
      let gallery = FingerprintRecord(
        finger: finger[0].finger, image: finger[0].image,
        views: finger.prefix(3).map { $0.views[0] })
      for (other, candidate) in fingers.enumerated() {
        let probes = candidate.dropFirst(3)
        for probe in place == other || everyProbe ? probes : probes.prefix(1) {
          let score = Int(Matcher.compare(gallery: gallery, probe: probe).value)
          if place == other { genuine.append(score) } else { impostors.append(score) }
        }
      }
    }
    genuine.sort()
    impostors.sort()
  }

  /// The same finger's probes that a threshold refuses.
  func refused(at threshold: Int) -> Int { genuine.count { $0 < threshold } }

  /// Other fingers' probes that a threshold accepts.
  func accepted(at threshold: Int) -> Int { impostors.count { $0 >= threshold } }

  /// The lowest threshold at which nobody is taken for another.
  var firstClean: Int { (impostors.last ?? 0) + 1 }

  /// What a threshold comes to, in words.
  func told(at threshold: Int) -> String {
    let (refused, accepted) = (refused(at: threshold), accepted(at: threshold))
    return "at \(threshold): \(share(refused, genuine.count)) refused, "
      + "\(share(accepted, impostors.count)) taken for another"
  }

  private func share(_ some: Int, _ all: Int) -> String {
    let interval = Wilson(some, of: all)
    return "\(some) of \(all) (\(percent(interval.low))–\(percent(interval.high)) %)"
  }

  private func percent(_ share: Double) -> String { fixed(100 * share, 2) }
}

/// The 95 % interval of a share seen so many times (E. B. Wilson, JASA 22, 1927).
struct Wilson {
  let low: Double
  let high: Double

  init(_ some: Int, of all: Int) {
    guard all > 0 else {
      (low, high) = (0, 1)
      return
    }
    let (count, z) = (Double(all), 1.96)
    let share = Double(some) / count
    let middle = share + z * z / (2 * count)
    let spread = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    low = max(0, (middle - spread) / (1 + z * z / count))
    high = min(1, (middle + spread) / (1 + z * z / count))
  }
}
