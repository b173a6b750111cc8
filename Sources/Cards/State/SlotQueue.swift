/// Slots of a table in the order of the entries that filled them, so that the oldest can be filled again.
///
/// After a start, slots are met in the order of their pages, not of their entries; so each is put where its entry belongs.
struct SlotQueue<Record: DenseRecord> {
  private var slots: [(entry: UInt64, slot: Handle<Record>)] = []
  private var head = 0

  /// The slot that was filled longest ago, with the entry that filled it.
  var first: (entry: UInt64, slot: Handle<Record>)? { head < slots.count ? slots[head] : nil }

  /// The slot was filled by an entry; nearly always the newest of all.
  mutating func fill(_ slot: Handle<Record>, by entry: UInt64) {
    var at = slots.count
    while at > head, slots[at - 1].entry > entry { at -= 1 }
    slots.insert((entry, slot), at: at)
  }

  /// The oldest was filled anew, or holds something else by now.
  mutating func dropFirst() {
    head += 1
    if head > 1_024, head * 2 > slots.count {
      slots.removeFirst(head)
      head = 0
    }
  }
}
