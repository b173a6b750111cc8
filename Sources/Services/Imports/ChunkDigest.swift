internal import Cards
internal import Crypto
internal import Messages

/// The digest of a chunk's rows, which the ministry's command computes too.
///
/// SHA-256 over the rows in order. A row is its fields exactly as they were sent, joined by 0x1F and ended by 0x1E:
/// household, relation (the enum's number, one digit), national_id, name, mobile, bread (`0` or `1`), ration (`0` or
/// `1`), legacy_card, governorate (decimal, no leading zeros), centre. The line number is no part of it. The import's
/// running digest is SHA-256(previous ‖ this), the first previous being 32 zero bytes.
enum ChunkDigest {
  private static let unit: UInt8 = 0x1F
  private static let record: UInt8 = 0x1E

  static func of(_ rows: [Wire.ImportRow]) -> Cards.Digest {
    var hasher = SHA256()
    var bytes: [UInt8] = []
    for row in rows {
      bytes.removeAll(keepingCapacity: true)
      write(row, into: &bytes)
      hasher.update(data: bytes)
    }
    return Cards.Digest(Array(hasher.finalize()))!
  }

  private static func write(_ row: Wire.ImportRow, into bytes: inout [UInt8]) {
    bytes += row.household.utf8
    bytes.append(unit)
    bytes += "\(row.relation.rawValue)".utf8
    bytes.append(unit)
    bytes += row.nationalId
    bytes.append(unit)
    bytes += row.name.utf8
    bytes.append(unit)
    bytes += row.mobile
    bytes.append(unit)
    bytes.append(UInt8(ascii: row.bread ? "1" : "0"))
    bytes.append(unit)
    bytes.append(UInt8(ascii: row.ration ? "1" : "0"))
    bytes.append(unit)
    bytes += row.legacyCard
    bytes.append(unit)
    bytes += "\(row.governorate)".utf8
    bytes.append(unit)
    bytes += row.centre.utf8
    bytes.append(record)
  }
}
