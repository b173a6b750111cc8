import Histogram

/// What one round of calls came to; times in microseconds.
struct Round {
  let p50: Double
  let p99: Double
  let worst: Double
  let perSecond: Double
  let calls: Int

  init(_ latencies: Histogram<UInt64>, seconds: Double) {
    p50 = Double(latencies.valueAtPercentile(50)) / 1000
    p99 = Double(latencies.valueAtPercentile(99)) / 1000
    worst = Double(latencies.max) / 1000
    calls = Int(latencies.totalCount)
    perSecond = Double(calls) / seconds
  }
}

/// Several rounds; each figure is its own median.
struct Rounds {
  let all: [Round]

  var p50: Double { median(all.map(\.p50)) }
  var p99: Double { median(all.map(\.p99)) }
  var worst: Double { all.map(\.worst).max() ?? 0 }
  var perSecond: Double { median(all.map(\.perSecond)) }
  var calls: Int { all.reduce(0) { $0 + $1.calls } }
}

func median(_ values: [Double]) -> Double {
  precondition(!values.isEmpty, "Nothing was measured.")
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
