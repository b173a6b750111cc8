internal import Messages
internal import SQLite

extension ViewConnection {
  /// Settlements after a serial (1), of days (2, 3), of an owner (4), of a number (5; 0 for all), so many (6). They go by
  /// day and then by serial, so that both owners' lists run along an index.
  static func settlements(where owner: String) -> String {
    """
    SELECT serial, entry, body, code, name, kind, governorate
    FROM settlements JOIN outlets USING (outlet)
    WHERE (day, serial) > (coalesce((SELECT day FROM settlements WHERE serial = ?1), ?2), ?1)
      AND day BETWEEN ?2 AND ?3 AND (\(owner)) AND (?5 = 0 OR number = ?5)
    ORDER BY day, serial LIMIT ?6
    """
  }
}

extension ClosedSettlement {
  init(row: borrowing Statement) throws {
    self.init(
      serial: UInt64(clamping: row.int64(0)), entry: UInt64(clamping: row.int64(1)),
      settlement: try Written.SettlementClosed(decoding: row.bytes(2), limits: .journal),
      code: row.text(3), name: row.text(4), kind: UInt8(clamping: row.int64(5)),
      governorate: UInt8(clamping: row.int64(6)))
  }
}
