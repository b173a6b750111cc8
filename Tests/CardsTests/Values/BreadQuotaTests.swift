import Cards
import Testing

@Suite struct BreadQuotaTests {
  /// What one person who has drawn nothing may draw on each day, by length of month.
  static let table = """
    day  28   29   30   31
      1  15   15   15   15
      2  20   20   20   20
      3  25   25   25   25
      4  30   30   30   30
      5  35   35   35   35
      6  40   40   40   40
      7  45   45   45   45
      8  50   50   50   50
      9  55   55   55   55
     10  60   60   60   60
     11  65   65   65   65
     12  70   70   70   70
     13  75   75   75   75
     14  80   80   80   80
     15  85   85   85   85
     16  90   90   90   90
     17  95   95   95   95
     18 100  100  100  100
     19 105  105  105  105
     20 110  110  110  110
     21 115  115  115  115
     22 120  120  120  120
     23 125  125  125  125
     24 130  130  130  130
     25 135  135  135  135
     26 140  140  140  140
     27 140  145  145  145
     28 140  145  150  150
     29   -  145  150  150
     30   -    -  150  150
     31   -    -    -  150
    """

  @Test func `R73 a month of bread, day by day, for every length of month`() {
    let months = ["2025-02", "2024-02", "2025-04", "2025-05"]
    var lines = ["day  28   29   30   31"]
    for number in 1...31 {
      let cells = months.map { month -> String in
        let two = number < 10 ? "0\(number)" : "\(number)"
        guard let date = CivilDate("\(month)-\(two)") else { return "-" }
        return available(1, on: date.isoText, drawn: 0).description
      }
      lines.append(
        padded("\(number)", 3) + padded(cells[0], 4)
          + cells.dropFirst().map { padded($0, 5) }.joined())
    }
    #expect(lines.joined(separator: "\n") == Self.table)
  }

  @Test(
    arguments: [
      (4, "2025-04-01", 0, 60), (4, "2025-04-01", 60, 0), (4, "2025-04-02", 60, 20),
      (4, "2025-04-29", 580, 20), (4, "2025-04-30", 600, 0), (4, "2025-05-31", 400, 200),
      (4, "2025-11-29", 0, 600), (3, "2025-02-28", 420, 0), (0, "2025-04-10", 0, 0),
      (1, "2025-04-01", 40, 0),
    ] as [(Int32, String, Int32, Int32)])
  func `R73 what was drawn is taken off, for all persons together`(
    persons: Int32, date: String, drawn: Int32, left: Int32
  ) {
    #expect(available(persons, on: date, drawn: drawn) == Loaves(left))
  }

  @Test(arguments: [0, 1, 2, 5] as [Int32])
  func `the advance is policy`(days: Int32) {
    let policy = BreadPolicy(advanceDays: days)
    let loaves = BreadQuota.available(
      persons: 1, on: day("2025-04-01"), used: .none, under: policy)
    #expect(loaves == Loaves(5 * (1 + days)))
  }

  private func available(_ persons: Int32, on date: String, drawn: Int32) -> Loaves {
    BreadQuota.available(
      persons: persons, on: day(date), used: BreadUse(drawn: Loaves(drawn)), under: BreadPolicy())
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
