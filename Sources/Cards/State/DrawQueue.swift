/// Slots of draws, oldest first: the oldest is filled again once its day is over, so that draws take no more room than a
/// day of them.
struct DrawQueue<Draw> {
  private var slots: [UInt32] = []
  private var head = 0

  var first: Handle<Draw>? { head < slots.count ? Handle(slots[head]) : nil }

  /// The slot was filled anew; if it was the oldest it becomes the newest.
  mutating func fill(_ draw: Handle<Draw>) {
    if first == draw { head += 1 }
    slots.append(draw.number)
    if head > 1_024, head * 2 > slots.count {
      slots.removeFirst(head)
      head = 0
    }
  }
}
