internal import RPC

/// Reads rows, and tells every faulty one.
enum Rows {
  static let most = 500

  static func read<Row, Value>(
    _ rows: [Row], _ field: String, _ read: (Row, String) throws(Status) -> Value
  ) throws(Status) -> [Value] {
    try requireLength(of: rows.count, field: field, atMost: most)
    var values: [Value] = []
    var faults: [Status] = []
    for (i, row) in rows.enumerated() {
      do throws(Status) {
        values.append(try read(row, "\(field)[\(i)]"))
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw told(faults) }
    return values
  }

  /// GOVERNORATE_UNKNOWN where that is all that is wrong, else ROW_INVALID.
  private static func told(_ faults: [Status]) -> Status {
    let unknown = EdgeReason.governorateUnknown
    let reason = faults.allSatisfy { $0.reason == unknown.rawValue } ? unknown : .rowInvalid
    return .malformed(
      rows: faults.flatMap(\.fieldViolations), reason: reason.rawValue, reason.words)
  }
}

extension Status {
  /// The fields it complains of.
  fileprivate var fieldViolations: [BadRequest.FieldViolation] {
    for case .badRequest(let request) in details { return request.fieldViolations }
    return []
  }
}
