import Messages

/// Cards for everybody: asked for, printed, shipped, received, announced, handed over.
struct Issuing {
  let daemon: BenchDaemon
  let town: Town

  /// What was done, for the record.
  struct Done {
    var cards = 0
    var notices = 0
    var delivered = 0
  }

  func run() throws -> Done {
    var done = Done()
    done.cards = try request()
    guard done.cards == town.holders.count else {
      throw BenchFault("\(done.cards) cards were asked for, \(town.holders.count) expected.")
    }
    try printAndShip()
    done.notices = try receive()
    try report(done.notices)
    done.delivered = try deliver()
    return done
  }

  private func request() throws -> Int {
    let desk = try Desk(daemon, role: "ministry")
    var (cards, cursor) = (0, UInt64(0))
    repeat {
      let answer = try desk.ask(
        Collection.requestBatch,
        RequestBatchRequest(
          requestId: desk.identity(), governorate: 3, cursor: cursor, limit: 1_000),
        as: Town.ministry.0)
      cards += Int(answer.cards)
      cursor = answer.cursor
    } while cursor != 0
    return cards
  }

  private func printAndShip() throws {
    let desk = try Desk(daemon, role: "print")
    for batch in batches(of: Array(town.holders.indices)) {
      let prints = batch.map {
        Wire.PrintedCard(card: UInt64($0 + 1), number: Town.digits(ofCard: $0))
      }
      try desk.submit(
        Printing.reportPrinted,
        ReportPrintedRequest(requestId: desk.identity(), cards: prints), as: Town.printer)
    }
    try desk.settle()
    for batch in batches(of: Array(town.holders.indices)) {
      try desk.submit(
        Printing.ship,
        ShipRequest(requestId: desk.identity(), cards: batch.map { UInt64($0 + 1) }),
        as: Town.printer)
    }
    try desk.settle()
  }

  private func receive() throws -> Int {
    let desk = try Desk(daemon, role: "post")
    var notices = 0
    for centre in Town.centres.indices {
      let here = town.holders.indices.filter { Int(town.holders[$0].centre) == centre }
      for batch in batches(of: here) {
        let answer = try desk.ask(
          Collection.receiveShipment,
          ReceiveShipmentRequest(
            requestId: desk.identity(), cards: batch.map { UInt64($0 + 1) }),
          as: Town.postClerk(centre))
        notices += Int(answer.notices)
      }
    }
    return notices
  }

  /// The gateway's delivery reports, which open the windows.
  private func report(_ notices: Int) throws {
    let desk = try Desk(daemon, role: "sms")
    for batch in batches(of: Array(1...notices), by: 500) {
      try desk.submit(
        Notices.reportDelivered,
        ReportDeliveredRequest(requestId: desk.identity(), notices: batch.map(UInt64.init)),
        as: Town.messenger)
    }
    try desk.settle()
  }

  /// Hands over every card whose holder has a mobile of his own.
  private func deliver() throws -> Int {
    let desk = try Desk(daemon, role: "post")
    var delivered = 0
    for (place, holder) in town.holders.enumerated() where holder.mobile != 0 {
      try desk.submit(
        Collection.deliver,
        DeliverRequest(
          requestId: desk.identity(),
          card: Wire.PresentedCard(number: Town.digits(ofCard: place), entryMode: .chip),
          nationalId: Array(String(holder.nationalID).utf8),
          mobile: Array("0\(holder.mobile)".utf8), pin: Array("2580".utf8)),
        as: Town.postClerk(Int(holder.centre)))
      delivered += 1
    }
    try desk.settle()
    return delivered
  }

  private func batches<Element>(of all: [Element], by size: Int = 1_000) -> [ArraySlice<Element>] {
    stride(from: 0, to: all.count, by: size).map { all[$0..<min($0 + size, all.count)] }
  }
}
