import Cards
import Glibc
import Office
import Rehearsal
import Testing

@Suite struct PopulationCSVTests {
  /// Recorded again by `RECORD=1`.
  @Test func `five households of seed 1 are the recorded ones`() throws {
    let town = Population(households: 5, outsiders: .perHousehold(0.6), disagreeingPercent: 10)
    let text = String(decoding: written(town), as: UTF8.self)
    try Golden("five-households.csv").expect(text)
  }

  @Test func `the import's own reader reads every row back`() throws {
    let town = Population(seed: 5, households: 300)
    var reader = try CSVReader(MemoryBytes(written(town)), columns: Population.columns)
    for citizen in town {
      guard case .row(let row) = try reader.next() else {
        Issue.record("Line \(reader.line) is missing or broken.")
        return
      }
      #expect(row.text(0) == citizen.household.map { "\($0)" } ?? "")
      #expect(row.text(1) == citizen.relation.rawValue)
      #expect(row.text(2) == citizen.nationalID.digits)
      #expect(row.text(3) == citizen.name.text)
      #expect(row.text(4) == citizen.mobile?.digits ?? "")
      #expect(row.text(7) == citizen.legacyCard?.digits ?? "")
      #expect(GovernorateCode(row.text(8)) == .portSaid)
      #expect(row.text(9) == citizen.centre.description)
    }
    #expect(try reader.next() == nil)
  }

  @Test func `it says how much it wrote, in pieces that stay small`() throws {
    var pieces: [Int] = []
    let town = Population(households: 1_000)
    let count = town.write { pieces.append($0.count) }
    #expect(count.households == 1_000)
    #expect(count.citizens == Array(town).count)
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0 < 1 << 17 })
  }

  @Test func `offices, bakeries and devices are CSV too`() throws {
    let outlets = Outlets(bakeries: 12)
    #expect(try rows(Offices.csv, Offices.columns) == 32)
    #expect(try rows(outlets.csv, Outlets.columns) == 12)
    #expect(try rows(outlets.devicesCSV, Outlets.deviceColumns) == 14)
  }

  private func written(_ town: Population) -> [UInt8] {
    var bytes: [UInt8] = []
    town.write { bytes += $0 }
    return bytes
  }

  private func rows(_ csv: [UInt8], _ columns: [String]) throws -> Int {
    var reader = try CSVReader(MemoryBytes(csv), columns: columns)
    var rows = 0
    while case .row = try reader.next() { rows += 1 }
    return rows
  }
}
