import Testing

@testable import Cards

@Suite struct ListsTests {
  private func notices(_ count: UInt32, queued: (UInt32) -> Bool) -> DenseTable<Notice> {
    var table = DenseTable<Notice>()
    for number in 1...count {
      table.change(NoticeID(number), entry: 1) { $0.state = queued(number) ? .queued : .delivered }
    }
    return table
  }

  @Test func `a scan ends with its page and says where the next one begins`() {
    let table = notices(10) { $0 % 2 == 0 }
    let first = table.scan(from: 0, limit: 2) { $0.state == .queued }
    #expect(first.found.map(\.number) == [2, 4])
    #expect(first.next == 5)
    let rest = table.scan(from: first.next, limit: 9) { $0.state == .queued }
    #expect(rest.found.map(\.number) == [6, 8, 10])
    #expect(rest.next == 0)
  }

  @Test func `a scan looks at 20,000 records and then goes on in the next page`() {
    let table = notices(20_001) { $0 == 20_001 }
    let empty = table.scan(from: 1, limit: 1) { $0.state == .queued }
    #expect(empty.found.isEmpty)
    #expect(empty.next == 20_001)
    let found = table.scan(from: empty.next, limit: 1) { $0.state == .queued }
    #expect(found.found.map(\.number) == [20_001])
    #expect(found.next == 0)
  }

  @Test(arguments: [11, UInt32.max])
  func `a scan from beyond the end finds nothing and is over`(_ start: UInt32) {
    let table = notices(10) { _ in true }
    let scan = table.scan(from: start, limit: 5) { _ in true }
    #expect(scan.found.isEmpty)
    #expect(scan.next == 0)
  }

  @Test func `a table knows the last entry around a record and of all`() {
    let perPage = UInt32(DenseTable<Notice>.recordsPerPage)
    var table = notices(2 * perPage) { _ in true }
    table.change(NoticeID(perPage + 6), entry: 9) { $0.tries = 1 }
    #expect(table.lastEntry(around: NoticeID(perPage)) == 1)
    #expect(table.lastEntry(around: NoticeID(perPage + 1)) == 9)
    #expect(table.lastEntry == 9)
  }
}
