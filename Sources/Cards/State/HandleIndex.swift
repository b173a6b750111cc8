/// Finds handles by a key that stands in their records: open addressing, four bytes a slot.
///
/// The table keeps no keys of its own; a probe compares with the record. Entries are never removed, only moved over.
struct HandleIndex<Entity: DenseRecord>: ~Copyable {
  private var slots: [UInt32]
  private var used = 0

  init() { slots = Array(repeating: 0, count: 64) }

  /// Where a probe begins. Keys are MACs or short codes. A code stands at the upper end of its key and a product carries
  /// upwards only: so the upper half is folded down before the second product, and its upper half is taken.
  static func hash(_ key: Key) -> Int {
    let mixed = (key.high &* 0x9E37_79B9_7F4A_7C15) ^ key.low
    return Int(((mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93) >> 32)
  }

  /// The handle whose record carries the key, as `by` reads it.
  func find(
    _ key: Key, in table: borrowing DenseTable<Entity>, by keyOf: (Entity) -> Key
  ) -> Handle<Entity>? {
    let mask = slots.count - 1
    var at = Self.hash(key) & mask
    while slots[at] != 0 {
      let handle = Handle<Entity>(slots[at])
      if keyOf(table[handle]) == key { return handle }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Enters the handle under the key, in place of an earlier handle with the same key.
  mutating func insert(
    _ handle: Handle<Entity>, key: Key, in table: borrowing DenseTable<Entity>,
    by keyOf: (Entity) -> Key
  ) {
    if (used + 1) * 10 > slots.count * 7 { grow(in: table, by: keyOf) }
    place(handle, key: key, in: table, by: keyOf)
  }

  private mutating func place(
    _ handle: Handle<Entity>, key: Key, in table: borrowing DenseTable<Entity>,
    by keyOf: (Entity) -> Key
  ) {
    let mask = slots.count - 1
    var at = Self.hash(key) & mask
    while slots[at] != 0 {
      if keyOf(table[Handle(slots[at])]) == key {
        slots[at] = handle.number
        return
      }
      at = (at + 1) & mask
    }
    slots[at] = handle.number
    used += 1
  }

  private mutating func grow(
    in table: borrowing DenseTable<Entity>, by keyOf: (Entity) -> Key
  ) {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    used = 0
    for number in old where number != 0 {
      let handle = Handle<Entity>(number)
      place(handle, key: keyOf(table[handle]), in: table, by: keyOf)
    }
  }
}
