import Testing

@testable import Cards

/// Pages, and the images a checkpoint takes of them one at a time.
@Suite struct DenseTableTests {
  /// An image as a checkpoint would keep it.
  private struct Image {
    let page: UInt32
    let entry: UInt64
    let bytes: [UInt8]
  }

  /// One change, as an entry would make it.
  private struct Change {
    let entry: UInt64
    let handle: Handle<Notice>
    let tries: UInt8
  }

  private let perPage = UInt32(DenseTable<Notice>.recordsPerPage)

  private func apply(_ change: Change, to table: inout DenseTable<Notice>) {
    table.change(change.handle, entry: change.entry) {
      if $0.recipient.isNone { $0.recipient = CitizenID(change.handle.number) }
      // Adds up, so that a change made twice or left out shows.
      $0.tries = $0.tries &+ change.tries
    }
  }

  private func bytes(_ table: borrowing DenseTable<Notice>) -> [UInt8] {
    var all: [UInt8] = []
    table.forEachPage { all.append(contentsOf: $0) }
    return all
  }

  private func takeImage(_ table: inout DenseTable<Notice>) -> Image? {
    var image: Image?
    _ = table.takeImage { image = Image(page: $0, entry: $1, bytes: Array($2)) }
    return image
  }

  @Test func `handles are given out in order from one`() {
    var table = DenseTable<Notice>()
    #expect(table.next == NoticeID(1))
    for number in 1...UInt32(200) {
      table.change(table.next, entry: UInt64(number)) { $0.tries = 1 }
    }
    let count = table.count
    let numbers = table.handles.map(\.number)
    #expect(count == 200)
    #expect(numbers == Array(1...200))
    for (handle, isGiven) in [(NoticeID(0), false), (NoticeID(200), true), (NoticeID(201), false)] {
      let contains = table.contains(handle)
      #expect(contains == isGiven)
    }
  }

  @Test func `images are handed out oldest change first, each page once`() {
    var table = DenseTable<Notice>()
    for (entry, place) in [(1, 1), (2, 0), (3, 1), (4, 3)] as [(UInt64, UInt32)] {
      let handle = NoticeID(place * perPage + UInt32(entry))
      apply(Change(entry: entry, handle: handle, tries: 1), to: &table)
    }
    var oldest: [UInt64?] = [table.oldestUnsaved]
    var pages: [UInt32] = []
    var entries: [UInt64] = []
    while let image = takeImage(&table) {
      pages.append(image.page)
      entries.append(image.entry)
      oldest.append(table.oldestUnsaved)
    }
    let waiting = table.unsavedPages
    #expect(pages == [1, 0, 3])
    #expect(entries == [3, 2, 4])
    #expect(oldest == [1, 2, 4, nil])
    #expect(waiting == 0)
  }

  @Test func `an entry that an image holds is not made twice, a later one is made whole`() {
    var table = DenseTable<Notice>()
    let first = NoticeID(1)
    for _ in 1...2 { apply(Change(entry: 5, handle: first, tries: 1), to: &table) }
    let image = takeImage(&table)!
    var loaded = DenseTable<Notice>()
    let isLoaded = image.bytes.withUnsafeBytes {
      loaded.load(page: image.page, entry: image.entry, image: $0)
    }
    loaded.setCount(1)
    for entry in [UInt64(4), 5, 5, 6, 6] {
      apply(Change(entry: entry, handle: first, tries: 1), to: &loaded)
    }
    let tries = loaded[first].tries
    #expect(isLoaded)
    #expect(tries == 4)
  }

  @Test func `an image of another size is not loaded`() {
    var table = DenseTable<Notice>()
    let short = [UInt8](repeating: 0, count: DenseTable<Notice>.pageBytes - 1)
    let isLoaded = short.withUnsafeBytes { table.load(page: 0, entry: 1, image: $0) }
    #expect(!isLoaded)
  }

  @Test func `handles whose pages have no image yet are filled by the entries that follow`() {
    var table = DenseTable<Notice>()
    let last = NoticeID(3 * perPage)
    table.setCount(last.number)
    apply(Change(entry: 1, handle: last, tries: 3), to: &table)
    let (count, tries) = (table.count, table[last].tries)
    #expect((count, tries) == (last.number, 3))
  }

  @Test(arguments: UInt64(1)...12)
  func `a table loaded from images of any moments and replayed is the same to the byte (I-10)`(
    _ seed: UInt64
  ) {
    var random = SeededNumbers(seed: seed)
    var table = DenseTable<Notice>()
    var changes: [Change] = []
    var images: [UInt32: Image] = [:]
    for entry in 1...UInt64(400) {
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let handle = NoticeID(.random(in: 1...6 * perPage, using: &random))
        changes.append(
          Change(entry: entry, handle: handle, tries: .random(in: 1...9, using: &random)))
        apply(changes.last!, to: &table)
      }
      while Int.random(in: 0..<3, using: &random) == 0, let image = takeImage(&table) {
        images[image.page] = image
      }
    }
    let replayed = replay(changes, over: images, of: table)
    #expect(replayed == bytes(table))
  }

  private func replay(
    _ changes: [Change], over images: [UInt32: Image], of table: borrowing DenseTable<Notice>
  ) -> [UInt8] {
    var loaded = DenseTable<Notice>()
    for image in images.values {
      _ = image.bytes.withUnsafeBytes {
        loaded.load(page: image.page, entry: image.entry, image: $0)
      }
    }
    loaded.setCount(table.count)
    let from = table.oldestUnsaved ?? .max
    for change in changes where change.entry >= from { apply(change, to: &loaded) }
    return bytes(loaded)
  }
}
