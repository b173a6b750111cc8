internal import Cards
internal import Ledger
internal import Messages
internal import RPC

/// Reads a chunk's rows: every fault is told, by line, and then nothing is staged.
struct ImportReader {
  let keyring: Keyring
  let today: CivilDate
  let checkDigits: CheckDigitPolicy

  /// The rows as households. Throws INVALID_ARGUMENT `IMPORT_ROWS_INVALID`, its violations by `line_N`.
  func read(_ rows: [Wire.ImportRow]) throws(Status) -> ReadChunk {
    var chunk = ReadChunk()
    var faults: [BadRequest.FieldViolation] = []
    var grouping = Grouping()
    for row in rows {
      let place = grouping.place(of: row)
      do throws(RowFault) {
        if let fault = place.fault { throw fault }
        let citizen = try read(row)
        if citizen.isWarned { chunk.warnings.append(row.line) }
        chunk.add(citizen, startsHousehold: place.startsHousehold)
      } catch {
        faults.append(.init(field: "line_\(row.line)", description: error.reason))
      }
    }
    guard faults.isEmpty else {
      throw .malformed(
        rows: faults, reason: Reason.importRowsInvalid.rawValue, Reason.importRowsInvalid.words)
    }
    return chunk
  }
}

/// What is wrong with one row: a stable reason.
struct RowFault: Error, Hashable {
  let reason: String
}

/// Puts rows of one household together: adjacent rows with the same key.
private struct Grouping {
  private var last: String?
  private var seen: Set<String> = []

  mutating func place(of row: Wire.ImportRow) -> (startsHousehold: Bool, fault: RowFault?) {
    defer { last = row.household.isEmpty ? nil : row.household }
    let isAlone = row.relation == .none
    if row.household.isEmpty {
      return (true, isAlone ? nil : RowFault(reason: "HOUSEHOLD_MISSING"))
    }
    if isAlone { return (true, RowFault(reason: "HOUSEHOLD_NOT_EMPTY")) }
    if row.household == last { return (false, nil) }
    let isNew = seen.insert(row.household).inserted
    return (true, isNew ? nil : RowFault(reason: "HOUSEHOLD_SPLIT"))
  }
}

/// A chunk that was read: households of people not yet sealed.
struct ReadChunk: Sendable {
  private var households: [[ReadRow]] = []
  /// Lines whose check digit disagrees.
  var warnings: [UInt64] = []

  mutating func add(_ row: ReadRow, startsHousehold: Bool) {
    if startsHousehold || households.isEmpty {
      households.append([row])
    } else {
      households[households.count - 1].append(row)
    }
  }

  /// The people in the order of their rows.
  var profiles: [Profile] { households.flatMap { $0.map(\.profile) } }

  /// The households, their people sealed in the same order.
  func families(sealed: [SealedPerson]) -> [ImportedFamily] {
    var next = sealed.makeIterator()
    return households.map { rows in
      ImportedFamily(
        members: rows.map { $0.citizen(next.next()!) }, legacyCard: rows[0].legacyCard,
        legacyLastFour: rows[0].legacyLastFour)
    }
  }
}
