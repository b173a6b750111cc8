import Messages

/// Answers as the daemon gives them.
enum Sample {
  static let card = "4000123412341234"
  static let nationalID = "28507120301236"
  static let april = Wire.Date(year: 2026, month: 4, day: 1)
  static let may = Wire.Date(year: 2026, month: 5, day: 1)

  static func receipt(_ entry: UInt64 = 123_456, rehearsal: Bool = false) -> Wire.Receipt {
    Wire.Receipt(
      ledger: [0x7C, 0x31, 0xF0, 0xA2] + Array(repeating: 0x11, count: 12), epoch: 1, entry: entry,
      instantUnixNanos: 1_775_027_109_000_000_123, date: april, rehearsal: rehearsal, proof: proof)
  }

  static let proof = Wire.Proof(
    facts: [1, 2, 3], recordHash: Array(repeating: 0xAB, count: 32), firstEntry: 123_450,
    lastEntry: 123_460,
    path: [0xEE, 0xFF], previousHead: [0x0A], signature: [0x0B, 0x0C])

  /// A proposal that waits for its second person.
  static let proposed = Wire.Proposed(
    receipt: receipt(rehearsal: true), proposal: 12, digest: Array(repeating: 0xAB, count: 32),
    expiresOn: may, summary: "تسجيل مركز تسليم · Register a delivery centre")

  static func dispensed(
    _ request: DispenseRequest, entry: UInt64 = 123_456, retired: Bool = false,
    rehearsal: Bool = false
  ) -> DispenseResponse {
    DispenseResponse(
      receipt: receipt(entry, rehearsal: rehearsal), loaves: request.loaves,
      pricePiastres: Int64(request.loaves) * 20, leftToday: 40, leftThisMonth: 580, persons: 4,
      legacyCardRetired: retired, outlet: "PS-0001", outletName: "مخبز السلام",
      lastFour: "1234")
  }

  static func drawn(_ request: LegacyDrawRequest) -> LegacyDrawResponse {
    LegacyDrawResponse(
      receipt: receipt(), loaves: request.loaves, pricePiastres: Int64(request.loaves) * 20,
      leftToday: 2, leftThisMonth: 0, persons: 4, outlet: "PS-0001", outletName: "مخبز السلام")
  }

  static func reversed(_ request: ReverseRequest, loaves: Int32 = 20) -> ReverseResponse {
    ReverseResponse(
      receipt: receipt(request.entry + 1), loaves: loaves, pricePiastres: Int64(loaves) * 20,
      reversedEntry: request.entry)
  }
}
