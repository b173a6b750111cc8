@testable import Cards

/// The images of every table, as a checkpoint keeps them: the newest of each page, and how many handles there were.
struct Checkpoint {
  private var tables: [UInt32: [UInt32: (entry: UInt64, bytes: [UInt8])]] = [:]
  private var counts: [UInt32: UInt32] = [:]

  /// Saves at most one page of each table, and every table's count.
  mutating func save(_ state: inout State) {
    save(&state.citizens)
    save(&state.households)
    save(&state.cards)
    save(&state.offices)
    save(&state.outlets)
    save(&state.devices)
    save(&state.clerks)
    save(&state.notices)
    save(&state.announcements)
    save(&state.imports)
    save(&state.proposals)
    save(&state.draws)
    save(&state.payments)
    save(&state.takenReferences)
    save(&state.policyValues)
    save(&state.goods)
    save(&state.grants)
    save(&state.goodsDraws)
    save(&state.ledger)
    save(&state.settlements)
    save(&state.captureDevices)
    save(&state.enrolments)
    save(&state.attempts)
    save(&state.wrongPrints)
  }

  /// Takes over what is newer in another.
  mutating func merge(_ newer: Checkpoint) {
    for (table, pages) in newer.tables {
      tables[table, default: [:]].merge(pages) { _, new in new }
    }
    counts.merge(newer.counts) { _, new in new }
  }

  func load(into state: inout State) {
    load(into: &state.citizens)
    load(into: &state.households)
    load(into: &state.cards)
    load(into: &state.offices)
    load(into: &state.outlets)
    load(into: &state.devices)
    load(into: &state.clerks)
    load(into: &state.notices)
    load(into: &state.announcements)
    load(into: &state.imports)
    load(into: &state.proposals)
    load(into: &state.draws)
    load(into: &state.payments)
    load(into: &state.takenReferences)
    load(into: &state.policyValues)
    load(into: &state.goods)
    load(into: &state.grants)
    load(into: &state.goodsDraws)
    load(into: &state.ledger)
    load(into: &state.settlements)
    load(into: &state.captureDevices)
    load(into: &state.enrolments)
    load(into: &state.attempts)
    load(into: &state.wrongPrints)
  }

  static func oldestUnsaved(_ state: borrowing State) -> UInt64? {
    [
      state.citizens.oldestUnsaved, state.households.oldestUnsaved, state.cards.oldestUnsaved,
      state.offices.oldestUnsaved, state.outlets.oldestUnsaved, state.devices.oldestUnsaved,
      state.clerks.oldestUnsaved, state.notices.oldestUnsaved, state.announcements.oldestUnsaved,
      state.imports.oldestUnsaved, state.proposals.oldestUnsaved, state.draws.oldestUnsaved,
      state.payments.oldestUnsaved, state.takenReferences.oldestUnsaved,
      state.settlements.oldestUnsaved, state.policyValues.oldestUnsaved, state.goods.oldestUnsaved,
      state.grants.oldestUnsaved, state.goodsDraws.oldestUnsaved, state.ledger.oldestUnsaved,
      state.captureDevices.oldestUnsaved, state.enrolments.oldestUnsaved,
      state.attempts.oldestUnsaved, state.wrongPrints.oldestUnsaved,
    ].compactMap { $0 }.min()
  }

  private mutating func save<Record: DenseRecord>(_ table: inout DenseTable<Record>) {
    _ = table.takeImage { page, entry, image in
      tables[Record.table, default: [:]][page] = (entry, Array(image))
    }
    counts[Record.table] = table.count
  }

  private func load<Record: DenseRecord>(into table: inout DenseTable<Record>) {
    for (page, image) in tables[Record.table, default: [:]] {
      _ = image.bytes.withUnsafeBytes { table.load(page: page, entry: image.entry, image: $0) }
    }
    table.setCount(counts[Record.table, default: 0])
  }
}
