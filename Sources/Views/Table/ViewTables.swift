internal import Messages
internal import SQLite

/// The one writing connection to the views. Confined to the builder's thread.
final class ViewTables {
  let database: Database
  private let setProgress: Statement
  private let addLine: Statement
  private let addToDay: Statement
  private let setPlace: Statement
  private let setDevice: Statement
  private let findDevice: Statement
  private let setDraw: Statement
  private let findDraw: Statement
  private let setPayment: Statement
  private let findPayment: Statement
  private let addMovement: Statement
  private let findBalance: Statement
  private let setOutlet: Statement
  private let addSettlement: Statement

  /// Opens an existing file. Throws `Unusable` for one of another layout.
  init(path: String) throws {
    database = try Database.open(path: path, settings: ViewFile.settings, schema: .views)
    setProgress = try database.prepare("UPDATE progress SET through = ?, root = ?")
    addLine = try database.prepare(
      """
      INSERT INTO history(card, entry, instant, loaves, ration, place, method, refusal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    addToDay = try database.prepare(
      """
      INSERT INTO outlet_days(outlet, day, draws, loaves, ration, reversals, refusals)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET draws = draws + excluded.draws, loaves = loaves + excluded.loaves,
        ration = ration + excluded.ration, reversals = reversals + excluded.reversals, refusals = refusals + excluded.refusals
      """)
    setPlace = try database.prepare("INSERT OR REPLACE INTO places(place, code) VALUES (?, ?)")
    setDevice = try database.prepare(
      "INSERT OR REPLACE INTO devices(outlet, uid, code) VALUES (?, ?, ?)")
    findDevice = try database.prepare("SELECT outlet FROM devices WHERE uid = ? AND code = ?")
    setDraw = try database.prepare(
      """
      INSERT OR REPLACE INTO draws(slot, entry, outlet, day, loaves, ration, card)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    setPayment = try database.prepare("INSERT OR REPLACE INTO payments(slot, card) VALUES (?, ?)")
    findPayment = try database.prepare("SELECT card FROM payments WHERE slot = ?")
    addMovement = try database.prepare(
      """
      INSERT INTO movements(citizen, entry, instant, amount, balance, place, method, reference)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    findBalance = try database.prepare(
      "SELECT balance FROM movements WHERE citizen = ? ORDER BY entry DESC LIMIT 1")
    setOutlet = try database.prepare(
      """
      INSERT OR REPLACE INTO outlets(outlet, kind, governorate, code, name) VALUES (?, ?, ?, ?, ?)
      """)
    addSettlement = try database.prepare(
      "INSERT INTO settlements(entry, outlet, number, day, body) VALUES (?, ?, ?, ?, ?)")
    findDraw = try database.prepare(
      "SELECT outlet, day, loaves, ration, card FROM draws WHERE slot = ?")
    try checkLayout()
  }

  private func checkLayout() throws {
    let row = try database.prepare("SELECT layout FROM progress")
    guard try row.step() else { throw Unusable.unfinished }
    guard row.int64(0) == ViewFile.layout else { throw Unusable.layout(found: row.int64(0)) }
  }
}

// MARK: - Progress

extension ViewTables {
  /// The last entry folded, and the root of the commit it stands in.
  func progress() throws -> (through: UInt64, root: [UInt8]) {
    let row = try database.prepare("SELECT through, root FROM progress")
    guard try row.step() else { throw Unusable.unfinished }
    return (UInt64(clamping: row.int64(0)), row.bytes(1))
  }

  func advance(through entry: UInt64, root: [UInt8]) throws {
    try setProgress.bind(entry, at: 1)
    try setProgress.bind(copying: root, at: 2)
    try setProgress.run()
  }
}

// MARK: - Views

extension ViewTables {
  func add(_ line: CardLine, card: UInt32, of entry: UInt64, _ moment: Moment) throws {
    try addLine.bind(
      Int64(card), Int64(entry), moment.instantUnixNanos, Int64(line.loaves),
      line.rationPiastres, line.place.code)
    try addLine.bind(moment.method, at: 7)
    if let refusal = moment.refusal {
      try addLine.bind(refusal, at: 8)
    } else {
      try addLine.bindNull(at: 8)
    }
    try addLine.run()
  }

  func add(_ totals: DayTotals, outlet: UInt32, day: Int32) throws {
    try addToDay.bind(
      Int64(outlet), Int64(day), totals.draws, totals.loaves, totals.rationPiastres,
      totals.reversals, totals.refusals)
    try addToDay.run()
  }
}

extension ViewTables {
  func set(_ outlet: Written.OutletRegistered) throws {
    try setOutlet.bind(Int64(outlet.outlet), Int64(outlet.kind), Int64(outlet.governorate))
    try setOutlet.bind(outlet.code, at: 4)
    try setOutlet.bind(outlet.name, at: 5)
    try setOutlet.run()
  }

  func add(_ settlement: Written.SettlementClosed, of entry: UInt64) throws {
    try addSettlement.bind(
      Int64(entry), Int64(settlement.outlet), Int64(settlement.number), Int64(settlement.day))
    try addSettlement.bind(copying: try settlement.encoded(), at: 5)
    try addSettlement.run()
  }
}

// MARK: - What the views look up

extension ViewTables {
  func set(_ place: Place, code: String) throws {
    try setPlace.bind(place.code)
    try setPlace.bind(code, at: 2)
    try setPlace.run()
  }

  func setDevice(_ code: String, outlet: UInt32, uid: UInt32) throws {
    try setDevice.bind(Int64(outlet), Int64(uid))
    try setDevice.bind(code, at: 3)
    try setDevice.run()
  }

  /// Where a device stands; nowhere when it is unknown or another uid speaks for it.
  func outlet(ofDevice code: String, uid: UInt32) throws -> Place {
    defer { findDevice.reset() }
    try findDevice.bind(Int64(uid))
    try findDevice.bind(code, at: 2)
    guard try findDevice.step() else { return .nowhere }
    return Place(outlet: UInt32(truncatingIfNeeded: findDevice.int64(0)))
  }

  /// Slots are used again, after the day on which a draw can be taken back.
  func setDraw(_ slot: DrawSlot, _ draw: StandingDraw, entry: UInt64) throws {
    try setDraw.bind(
      slot.code, Int64(entry), Int64(draw.outlet), Int64(draw.day), Int64(draw.loaves),
      draw.rationPiastres, Int64(draw.card))
    try setDraw.run()
  }

  func draw(_ slot: DrawSlot) throws -> StandingDraw? {
    defer { findDraw.reset() }
    try findDraw.bind(slot.code)
    guard try findDraw.step() else { return nil }
    return StandingDraw(
      outlet: UInt32(truncatingIfNeeded: findDraw.int64(0)),
      day: Int32(truncatingIfNeeded: findDraw.int64(1)),
      loaves: Int32(truncatingIfNeeded: findDraw.int64(2)), rationPiastres: findDraw.int64(3),
      card: UInt32(truncatingIfNeeded: findDraw.int64(4)))
  }
}

// MARK: - Money

extension ViewTables {
  /// Adds a line to the statement of a citizen's account: what was on it before, and what moved.
  func add(_ movement: Movement, citizen: UInt32, of entry: UInt64, _ moment: Moment) throws {
    let balance = try balance(of: citizen) + movement.amount
    try addMovement.bind(
      Int64(citizen), Int64(entry), moment.instantUnixNanos, movement.amount, balance,
      movement.place.code)
    try addMovement.bind(moment.method, at: 7)
    try addMovement.bind(movement.reference, at: 8)
    try addMovement.run()
  }

  private func balance(of citizen: UInt32) throws -> Int64 {
    defer { findBalance.reset() }
    try findBalance.bind(Int64(citizen))
    return try findBalance.step() ? findBalance.int64(0) : 0
  }

  /// Slots are used again, once nothing can be done with the payment.
  func setPayment(_ slot: UInt32, card: UInt32) throws {
    try setPayment.bind(Int64(slot), Int64(card))
    try setPayment.run()
  }

  /// The card of the payment in a slot; nil where there is none.
  func card(ofPayment slot: UInt32) throws -> UInt32? {
    defer { findPayment.reset() }
    try findPayment.bind(Int64(slot))
    guard try findPayment.step() else { return nil }
    return UInt32(truncatingIfNeeded: findPayment.int64(0))
  }
}

extension Statement {
  /// Binds whole numbers from the first parameter on.
  fileprivate func bind(_ numbers: Int64...) throws(DatabaseError) {
    var index: Int32 = 0
    for number in numbers {
      index += 1
      try bind(number, at: index)
    }
  }
}
