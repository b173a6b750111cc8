import Fingerprint
import Rehearsal

/// P12: fingerprint comparisons, which need no daemon.
extension Scene {
  func measureFingerprints() throws {
    say("fingerprints")
    let made = MadeFinger(seed: 1, flow: 1)
    let gallery = made.record(of: [0, 1, 2], .ordinary)
    let typical = microseconds(gallery, made.record(of: [3], .ordinary), times: 200)
    rows.append(
      Row(
        "P12", "fingerprint comparison, gallery of three", here: "\(time(typical))",
        goal: "≤ 1 ms", .init(typical <= 1000)))
    let worst = ForgedPrints.all.map { microseconds($0.gallery, $0.probe, times: 5) }.max() ?? 0
    rows.append(
      Row(
        "P12", "the same, the worst of forged records", here: "\(time(worst))",
        goal: "≤ 20 ms", .init(worst <= 20_000)))
    for (name, difficulty) in PrintDifficulty.levels {
      let trial = PrintTrial.madeUp(options.quick ? 9 : 30, difficulty)
      let threshold = Int(Matcher.suggestedThreshold.value)
      rows.append(
        Row(
          "P12", "made-up fingers, \(name)", here: trial.told(at: threshold), .stated))
      for path in try Drawing.draw(trial, name: name, into: options.drawings) { say(path) }
    }
  }

  /// The median of several comparisons.
  private func microseconds(
    _ gallery: FingerprintRecord, _ probe: FingerprintRecord, times: Int
  ) -> Double {
    median(
      (0..<times).map { _ in
        let began = Moment.now
        _ = Matcher.compare(gallery: gallery, probe: probe)
        return Moment.now.seconds(since: began) * 1e6
      })
  }
}

/// Records that no finger has, full to the last minutia, made to cost as much as they can.
enum ForgedPrints {
  static let all: [(gallery: FingerprintRecord, probe: FingerprintRecord)] = [
    { _ in (100, 100, 0) },
    { (100 + $0 % 16, 100 + $0 / 16, 0) },
    { (100 + $0 % 16, 100 + $0 / 16, $0) },
    { (20 + 10 * ($0 % 16), 20 + 10 * ($0 / 16), $0 * 7 % 40) },
    { (20 + $0, 50, 64) },
    { (20 + $0 * 7919 % 340, 20 + $0 * 104_729 % 330, $0 * 37) },
  ].map(record)

  private static func record(
    _ minutia: (Int) -> (x: Int, y: Int, angle: Int)
  ) -> (gallery: FingerprintRecord, probe: FingerprintRecord) {
    let minutiae = (0..<FingerprintRecord.minutiaeLimit).map { place in
      let made = minutia(place)
      return Minutia(
        kind: .ending, x: UInt16(made.x), y: UInt16(made.y),
        angle: UInt8(truncatingIfNeeded: made.angle))
    }
    let view = FingerprintRecord.View(quality: nil, minutiae: minutiae)
    func record(_ views: Int) -> FingerprintRecord {
      FingerprintRecord(
        finger: .rightIndex, image: MadeFinger.image,
        views: Array(repeating: view, count: views))
    }
    return (record(3), record(1))
  }
}
