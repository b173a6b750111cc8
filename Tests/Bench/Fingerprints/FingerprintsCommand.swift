import ArgumentParser
import Fingerprint
import Rehearsal

/// `Bench fingerprints`: the matcher's error rates, on made-up fingers or on real records.
struct FingerprintsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprints",
    abstract: "Tells the matcher's error rates, and draws them.",
    discussion: """
      Without --records, on made-up fingers of three levels. With it, on the ISO/IEC 19794-2:2005 \
      records of a directory, named FINGER_IMPRESSION.ANYTHING with impressions 1 to 8: the first \
      three are a finger's gallery, the other five its probes; an impostor is the same five of \
      every other finger, so that ten fingers make 50 genuine and 450 other comparisons.
      """)

  @Option(help: "A directory of records of real fingers.")
  var records: String?

  @Option(help: "Where the curves are drawn.")
  var drawings = ".build/bench-drawings"

  @Option(help: "Made-up fingers of each level.")
  var fingers = 30

  func validate() throws {
    guard fingers > 1 else { throw ValidationError("--fingers must be at least 2.") }
  }

  func run() throws {
    do {
      if let records {
        try tell("records", PrintTrial(try RecordDirectory.read(records), everyProbe: true))
      } else {
        for (name, difficulty) in PrintDifficulty.levels {
          try tell(name, .madeUp(fingers, difficulty))
        }
      }
    } catch let fault as BenchFault {
      say("not measured: \(fault)")
      throw ExitCode.failure
    }
  }

  private func tell(_ name: String, _ trial: PrintTrial) throws {
    print("\(name), matcher version \(Matcher.version)")
    print("  suggested, \(trial.told(at: Int(Matcher.suggestedThreshold.value)))")
    print("  nobody taken for another, \(trial.told(at: trial.firstClean))")
    let middle = trial.genuine[trial.genuine.count / 2]
    print("  same finger from \(trial.genuine[0]), half of them from \(middle)")
    for path in try Drawing.draw(trial, name: name, into: drawings) { print("  \(path)") }
  }
}

extension PrintTrial {
  /// Made-up fingers of a level; every three share the run of their ridges.
  static func madeUp(_ count: Int, _ difficulty: PrintDifficulty) -> PrintTrial {
    let fingers = (0..<UInt64(count)).map { seed in
      let made = MadeFinger(seed: 1000 + seed, flow: 1000 + seed / 3)
      return (0..<UInt64(8)).map { made.record(of: [$0], difficulty) }
    }
    return PrintTrial(fingers, everyProbe: true)
  }
}
