/// A record of fixed size whose bytes are its image: no references, no padding, all-zero is a valid value.
public protocol DenseRecord: BitwiseCopyable, Sendable {
  /// The table's number in a checkpoint.
  static var table: UInt32 { get }
  /// Raised whenever the record's fields change; an image of another layout is not loaded, its entries are replayed.
  static var layout: UInt32 { get }
  /// The record of a slot nobody has filled yet.
  static var empty: Self { get }
}

/// Records of one kind in pages of contiguous memory, found by handle.
///
/// Pages are the unit of a checkpoint: each knows the last entry that changed it, and the entry that first changed it
/// since its image was last taken, so that an image can be taken of one page at a time, oldest change first.
public struct DenseTable<Record: DenseRecord>: ~Copyable {
  /// Records in a page: as many as make an image of 4,040 bytes, which the checkpoint keeps in one piece.
  public static var recordsPerPage: Int { max(1, 4_040 / MemoryLayout<Record>.stride) }

  private struct Page {
    let records: UnsafeMutablePointer<Record>
    /// Last entry whose effect the page holds.
    var lastEntry: UInt64 = 0
    /// First entry since the last image; 0 when the image is current.
    var dirtySince: UInt64 = 0
  }

  private var pages: [Page] = []
  /// Pages that changed since their image, oldest change first.
  private var dirty: [UInt32] = []
  private var dirtyHead = 0
  /// How many handles have been given out.
  public private(set) var count: UInt32 = 0

  public init() {}

  deinit { for page in pages { page.records.deallocate() } }

  /// The handle that the next new record will get.
  public var next: Handle<Record> { Handle(count + 1) }

  /// Whether the handle was given out.
  public func contains(_ handle: Handle<Record>) -> Bool {
    handle.number >= 1 && handle.number <= count
  }

  /// Reads the record; a handle that was never given out is a bug.
  @inline(__always)
  public subscript(_ handle: Handle<Record>) -> Record {
    precondition(handle.number >= 1 && handle.number <= count, "No such handle.")
    let index = Int(handle.number - 1)
    return pages[index / Self.recordsPerPage].records[index % Self.recordsPerPage]
  }

  /// All handles given out.
  public var handles: some Sequence<Handle<Record>> {
    (0..<count).lazy.map { Handle<Record>($0 + 1) }
  }

  /// The last entry that changed the record, or one that shares its page: what a read of it rests on, or later.
  public func lastEntry(around handle: Handle<Record>) -> UInt64 {
    precondition(handle.number >= 1 && handle.number <= count, "No such handle.")
    return pages[Int(handle.number - 1) / Self.recordsPerPage].lastEntry
  }

  /// The last entry that changed any record.
  public var lastEntry: UInt64 { pages.reduce(0) { max($0, $1.lastEntry) } }

  /// Changes one record on behalf of an entry; does nothing when the page's image already holds that entry.
  @inline(__always)
  mutating func change(
    _ handle: Handle<Record>, entry: UInt64, _ body: (inout Record) -> Void
  ) {
    precondition(!handle.isNone, "A record needs a handle.")
    let index = Int(handle.number - 1)
    let page = index / Self.recordsPerPage
    grow(toHold: page)
    count = max(count, handle.number)
    guard entry >= pages[page].lastEntry, !isInImage(page, entry) else { return }
    body(&pages[page].records[index % Self.recordsPerPage])
    pages[page].lastEntry = entry
    if pages[page].dirtySince == 0 {
      pages[page].dirtySince = entry
      dirty.append(UInt32(page))
    }
  }

  /// An entry is one commit of several changes: a page is past it only when its image was loaded past it.
  private func isInImage(_ page: Int, _ entry: UInt64) -> Bool {
    pages[page].dirtySince == 0 && entry <= pages[page].lastEntry
  }

  private mutating func grow(toHold page: Int) {
    while pages.count <= page {
      let records = UnsafeMutablePointer<Record>.allocate(capacity: Self.recordsPerPage)
      UnsafeMutableRawPointer(records).initializeMemory(
        as: UInt8.self, repeating: 0, count: Self.pageBytes)
      for i in 0..<Self.recordsPerPage { records[i] = .empty }
      pages.append(Page(records: records))
    }
  }
}

// MARK: Images

extension DenseTable {
  /// Bytes of a page's image.
  public static var pageBytes: Int { MemoryLayout<Record>.stride * recordsPerPage }

  /// The first entry that some page's image does not hold yet; nil when every image is current.
  public var oldestUnsaved: UInt64? {
    dirtyHead < dirty.count ? pages[Int(dirty[dirtyHead])].dirtySince : nil
  }

  /// How many pages wait for an image.
  public var unsavedPages: Int { dirty.count - dirtyHead }

  /// Hands out the image of the page that changed longest ago, and counts it as saved.
  ///
  /// The caller writes it only once the journal has made `entry` durable.
  public mutating func takeImage(
    _ body: (_ page: UInt32, _ entry: UInt64, _ image: UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    guard dirtyHead < dirty.count else { return false }
    let number = dirty[dirtyHead]
    dirtyHead += 1
    if dirtyHead == dirty.count || dirtyHead > 4096 {
      dirty.removeFirst(dirtyHead)
      dirtyHead = 0
    }
    let page = pages[Int(number)]
    body(
      number, page.lastEntry,
      UnsafeRawBufferPointer(start: UnsafeRawPointer(page.records), count: Self.pageBytes))
    pages[Int(number)].dirtySince = 0
    return true
  }

  /// Puts a page back from its image. `records` says how many handles of the whole table had been given out at least.
  ///
  /// - Returns: false when the image has another size than this layout's.
  public mutating func load(
    page: UInt32, entry: UInt64, image: UnsafeRawBufferPointer
  ) -> Bool {
    guard image.count == Self.pageBytes else { return false }
    grow(toHold: Int(page))
    UnsafeMutableRawPointer(pages[Int(page)].records).copyMemory(
      from: image.baseAddress!, byteCount: Self.pageBytes)
    pages[Int(page)].lastEntry = entry
    return true
  }

  /// Says how many handles had been given out; more may follow from entries. Those on pages that never had an image are
  /// empty until the entries that filled them are replayed.
  public mutating func setCount(_ count: UInt32) {
    if count > 0 { grow(toHold: Int(count - 1) / Self.recordsPerPage) }
    self.count = max(self.count, count)
  }

  /// Hands out every page in order, for a digest of the whole state.
  public func forEachPage(_ body: (UnsafeRawBufferPointer) -> Void) {
    for page in pages {
      body(UnsafeRawBufferPointer(start: UnsafeRawPointer(page.records), count: Self.pageBytes))
    }
  }
}
