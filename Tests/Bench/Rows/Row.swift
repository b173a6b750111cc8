/// One line of the table.
struct Row {
  enum Verdict: String {
    case met = "met"
    case missed = "MISSED"
    /// Stated, not judged.
    case stated = "stated"
    case notMeasured = "not measured"
  }

  let number: String
  let what: String
  let here: String
  /// The limit or the peer, measured in the same run; or what is missing.
  let beside: String
  let ratio: String
  let goal: String
  let verdict: Verdict

  init(
    _ number: String, _ what: String, here: String, beside: String = "–", ratio: String = "–",
    goal: String = "–", _ verdict: Verdict
  ) {
    (self.number, self.what, self.here) = (number, what, here)
    (self.beside, self.ratio, self.goal, self.verdict) = (beside, ratio, goal, verdict)
  }

  /// Where it stands in the table: by its number, P9 before P10.
  var place: Int { Int(number.dropFirst()) ?? 0 }

  var cells: [String] { [number, what, here, beside, ratio, goal, verdict.rawValue] }
}

extension Row.Verdict {
  /// Met or missed.
  init(_ isMet: Bool) { self = isMet ? .met : .missed }
}

/// How many times one figure is another.
func times(_ one: Double, _ other: Double) -> String { "\(fixed(one / other, 2))×" }

/// The table as text, its columns aligned.
func table(_ rows: [Row]) -> String {
  let head = ["#", "what", "here", "beside it, same run", "ratio", "goal", "verdict"]
  let lines = [head] + rows.map(\.cells)
  let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
  return lines.map { cells in
    cells.indices.map { column in
      cells[column] + String(repeating: " ", count: widths[column] - cells[column].count)
    }.joined(separator: "  ")
  }.joined(separator: "\n")
}
