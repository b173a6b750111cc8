/// Rows under headings, each column as wide as its widest cell.
public struct Table {
  private let headings: [String]
  private var rows: [[String]] = []

  /// The headings, in the language spoken.
  public init(_ headings: [Phrase], in speech: Speech) {
    self.headings = headings.map { speech.say($0) }
  }

  /// Adds a row; it has as many cells as there are headings.
  public mutating func add(_ cells: [String]) {
    precondition(cells.count == headings.count, "A row has a cell for every heading.")
    rows.append(cells)
  }

  /// The lines to show; none when there are no rows.
  public var lines: [String] {
    guard !rows.isEmpty else { return [] }
    return ([headings] + rows).map { cells in
      zip(cells, widths).enumerated().map { index, cell in
        index == headings.count - 1 ? cell.0 : padded(cell.0, to: cell.1)
      }.joined(separator: "  ")
    }
  }

  private var widths: [Int] {
    headings.indices.map { column in
      ([headings] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.displayWidth))
  }
}
