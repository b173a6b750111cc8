public import Messages

/// A settlement's columns, the same in CSV and, as flat names, in no other place: they are API.
///
/// Each line of the account has five: `draws_count`, `draws_loaves`, `draws_cash_piastres`, `draws_value_piastres`,
/// `draws_money_piastres`, and so on.
enum SettlementColumns {
  static let names =
    ["outlet", "outlet_name", "kind", "governorate", "day", "sequence", "number", "entry"]
    + Wire.Settlement.lineNames.flatMap { line in tally.map { "\(line)_\($0)" } } + [
      "loaves", "cash_piastres", "subsidy_per_loaf_piastres", "subsidy_piastres",
      "value_piastres", "money_piastres", "due_piastres",
    ]

  static let tally = ["count", "loaves", "cash_piastres", "value_piastres", "money_piastres"]
}

extension Wire.Settlement {
  /// The account's lines in their order, by the names they have in JSON and CSV.
  var lines: [(name: String, tally: Wire.SettlementTally)] {
    let none = Wire.SettlementTally()
    return zip(
      Self.lineNames,
      [
        draws ?? none, payments ?? none, deposits ?? none, refunds ?? none, reversals ?? none,
        lateReversals ?? none,
      ]
    ).map { ($0, $1) }
  }

  static let lineNames = [
    "draws", "payments", "deposits", "refunds", "reversals", "late_reversals",
  ]

  /// What the outlet is, as a word that stays.
  var kindName: String {
    switch kind {
    case .bakery: "bakery"
    case .grocer: "grocer"
    case .merchant: "merchant"
    case .postAtm: "post_atm"
    case .agency: "agency"
    case .unspecified, .unrecognized: ""
    }
  }

  /// The day as `2026-04-01`; empty when it says none.
  private var dayText: String {
    guard let day = day?.real else { return "" }
    return "\(day.year)-\(twoDigits(Int(day.month)))-\(twoDigits(Int(day.day)))"
  }

  /// One record under `SettlementColumns.names`; the entry of an open settlement is empty.
  var record: [String] {
    let own = [
      outlet, outletName, kindName, "\(governorate)", dayText, "\(sequence)", "\(number)",
      entry == 0 ? "" : "\(entry)",
    ]
    let results = [
      loaves, cashPiastres, subsidyPerLoafPiastres, subsidyPiastres, valuePiastres, moneyPiastres,
      duePiastres,
    ]
    return own + lines.flatMap { $0.tally.numbers.map(String.init) } + results.map(String.init)
  }

  /// The facts for a program: each line an object, `entry` null and `closed` false while it is open.
  public var fields: [Field] {
    [
      .text("outlet", outlet), .text("outlet_name", outletName), .text("kind", kindName),
      .number("governorate", governorate), .day("day", day), .number("sequence", sequence),
      .number("number", number), .flag("closed", entry != 0),
      entry == 0 ? .text("settled_by_entry", nil) : .number("settled_by_entry", entry),
    ]
      + lines.map { line in
        .object(
          line.name, zip(SettlementColumns.tally, line.tally.numbers).map { .number($0, $1) })
      } + [
        .number("loaves", loaves), .money("cash", piastres: cashPiastres),
        .money("subsidy_per_loaf", piastres: subsidyPerLoafPiastres),
        .money("subsidy", piastres: subsidyPiastres), .money("value", piastres: valuePiastres),
        .money("money", piastres: moneyPiastres), .money("due", piastres: duePiastres),
      ]
  }
}

extension Wire.SettlementTally {
  /// In the order of `SettlementColumns.tally`.
  fileprivate var numbers: [Int64] {
    [count, loaves, cashPiastres, valuePiastres, moneyPiastres]
  }

  /// Whether anything is in it.
  var isEmpty: Bool { count == 0 }
}
