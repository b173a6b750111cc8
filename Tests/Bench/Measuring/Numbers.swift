/// A number with so many decimals.
func fixed(_ value: Double, _ decimals: Int = 0) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let scaled = Int((value * scale).rounded())
  guard decimals > 0 else { return "\(scaled)" }
  let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: Int(scale))
  let digits = String(rest)
  let zeros = String(repeating: "0", count: decimals - digits.count)
  return "\(scaled < 0 ? "-" : "")\(whole).\(zeros)\(digits)"
}

/// Microseconds, or milliseconds from one on.
func time(_ microseconds: Double) -> String {
  microseconds < 1000 ? "\(fixed(microseconds, 1)) µs" : "\(fixed(microseconds / 1000, 2)) ms"
}

/// A rate in thousands a second.
func rate(_ perSecond: Double) -> String { "\(fixed(perSecond / 1000, 1)) k/s" }

/// Bytes in the unit that suits them.
func size(_ bytes: Double) -> String {
  switch bytes {
  case ..<10_000: "\(fixed(bytes)) B"
  case ..<10_000_000: "\(fixed(bytes / 1e3, 1)) kB"
  case ..<10_000_000_000: "\(fixed(bytes / 1e6, 1)) MB"
  default: "\(fixed(bytes / 1e9, 1)) GB"
  }
}

/// The number behind a key of one line of JSON, the first such key after `group`.
func number(_ key: String, in json: String, after group: String = "") throws -> Double {
  var rest = json[...]
  for part in (group.isEmpty ? [] : ["\"\(group)\":"]) + ["\"\(key)\":"] {
    guard let found = rest.firstRange(of: part) else { throw BenchFault("No \(key) in \(json)") }
    rest = rest[found.upperBound...]
  }
  let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "-" }
  guard let number = Double(digits) else { throw BenchFault("No number \(key) in \(json)") }
  return number
}
