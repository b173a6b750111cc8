import Fingerprint
import Glibc

/// A trial as drawings: how the scores lie, and what each threshold would cost.
enum Drawing {
  private static let (same, other) = ("#1f6fb4", "#c8452d")

  /// Writes both drawings of a trial; tells where they are.
  static func draw(_ trial: PrintTrial, name: String, into directory: String) throws -> [String] {
    try output(of: ["mkdir", "-p", directory])
    return try [("scores", scores(trial, name)), ("errors", errors(trial, name))].map {
      kind, chart in
      let path = "\(directory)/fingerprints-\(name)-\(kind).svg"
      guard let file = fopen(path, "w") else { throw BenchFault("\(path): \(errno)") }
      defer { fclose(file) }
      guard fputs(chart.svg, file) >= 0 else { throw BenchFault("\(path): \(errno)") }
      return path
    }
  }

  /// Shares of the comparisons by score, the same finger's and others'.
  private static func scores(_ trial: PrintTrial, _ name: String) -> Chart {
    let end = rounded(Double(trial.genuine.last ?? 0))
    let width = end / 60
    let shares = [trial.impostors, trial.genuine].map { share($0, width: width) }
    let tallest = max(0.05, shares.joined().max() ?? 0)
    var chart = Chart(
      "Scores, \(name): \(trial.genuine.count) same, \(trial.impostors.count) other",
      across: scoreAxis(end),
      up: Chart.Axis(
        name: "share of comparisons (root scale)", end: tallest.squareRoot(),
        ticks: [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1].filter { $0 <= tallest }.map {
          ($0.squareRoot(), "\(fixed($0 * 100, 1)) %")
        }))
    chart.columns(
      shares[0].map { $0.squareRoot() }, width: width, colour: other, named: "another finger")
    chart.columns(
      shares[1].map { $0.squareRoot() }, width: width, colour: same, named: "the same finger")
    chart.mark(Double(Matcher.suggestedThreshold.value), "threshold")
    return chart
  }

  private static func share(_ scores: [Int], width: Double) -> [Double] {
    var counts = [Double](repeating: 0, count: 60)
    for score in scores { counts[min(59, Int(Double(score) / width))] += 1 }
    return counts.map { $0 / Double(max(scores.count, 1)) }
  }

  /// By threshold: the same finger refused and another accepted, each with its 95 % interval.
  private static func errors(_ trial: PrintTrial, _ name: String) -> Chart {
    let end = rounded(max(3 * Double(Matcher.suggestedThreshold.value), Double(trial.firstClean)))
    let scale = 0.2
    var chart = Chart(
      "Errors by threshold, \(name), with 95 % intervals", across: scoreAxis(end),
      up: Chart.Axis(
        name: "share in error", end: scale,
        ticks: [0, 0.05, 0.1, 0.15, 0.2].map { ($0, "\(fixed($0 * 100)) %") }))
    let thresholds = (0...60).map { Int(Double($0) * end / 60) }
    add(
      thresholds.map { ($0, trial.accepted(at: $0), trial.impostors.count) }, to: &chart,
      colour: other, named: "another accepted")
    add(
      thresholds.map { ($0, trial.refused(at: $0), trial.genuine.count) }, to: &chart,
      colour: same, named: "the same refused")
    chart.mark(Double(Matcher.suggestedThreshold.value), "threshold")
    return chart
  }

  private static func add(
    _ counts: [(threshold: Int, some: Int, all: Int)], to chart: inout Chart, colour: String,
    named name: String
  ) {
    let intervals = counts.map { (Double($0.threshold), Wilson($0.some, of: $0.all)) }
    chart.band(
      intervals.map { ($0.0, $0.1.low) }, intervals.map { ($0.0, $0.1.high) }, colour: colour)
    chart.line(
      counts.map { (Double($0.threshold), Double($0.some) / Double(max($0.all, 1))) },
      colour: colour, named: name)
  }

  private static func scoreAxis(_ end: Double) -> Chart.Axis {
    Chart.Axis(
      name: "score", end: end,
      ticks: (0...5).map { (Double($0) * end / 5, fixed(Double($0) * end / 5)) })
  }

  /// The next hundred.
  private static func rounded(_ value: Double) -> Double {
    ((value / 100).rounded(.down) + 1) * 100
  }
}
