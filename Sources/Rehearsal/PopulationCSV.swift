import Cards

/// The population as the ministry imports it.
extension Population {
  /// The header. `household` is empty for a citizen of none, `mobile` for one without; `bread` and
  /// `ration` are 1 or 0; `legacy_card` stands with the head; `governorate` is the residence.
  public static let columns = [
    "household", "relation", "national_id", "name", "mobile", "bread", "ration", "legacy_card",
    "governorate", "centre",
  ]

  /// How much was written.
  public struct Written: Hashable, Sendable {
    /// Households, each counted by its head.
    public var households = 0

    /// Rows without the header.
    public var citizens = 0
  }

  /// Writes the header and every citizen, in pieces of some 64 KiB of UTF-8 lines ended by LF.
  @discardableResult
  public func write(to sink: ([UInt8]) throws -> Void) rethrows -> Written {
    var lines = Lines()
    var written = Written()
    lines.add(Self.columns)
    for citizen in self {
      lines.add(citizen)
      written.citizens += 1
      if citizen.relation == .head { written.households += 1 }
      if lines.bytes.count > 1 << 16 { try sink(lines.take()) }
    }
    try sink(lines.take())
    return written
  }
}

extension Lines {
  fileprivate mutating func add(_ citizen: Citizen) {
    field(citizen.household.map { UInt64($0) })
    field(citizen.relation.rawValue)
    field(citizen.nationalID.number)
    field(citizen.name.parts)
    field(citizen.mobile?.digits ?? "")
    field(citizen.bread ? "1" : "0")
    field(citizen.ration ? "1" : "0")
    field(citizen.legacyCard?.digits ?? "")
    field(citizen.governorate.description)
    field(citizen.centre.description)
    end()
  }
}
