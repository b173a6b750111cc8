import Messages
import Office

/// The print queue and what is reported of it, in calls of at most 1,000 cards.
struct PrintQueue {
  static let most = 1000

  private let desk: Desk

  init(at desk: Desk) {
    self.desk = desk
  }

  /// Every card to print, oldest request first.
  func jobs(upTo most: Int = .max) throws -> [Wire.PrintJob] {
    try desk.pages(of: \PullPrintJobsResponse.jobs, upTo: most) { token in
      let request = PullPrintJobsRequest(pageSize: Int32(min(most, Self.most)), pageToken: token)
      let answer = try desk.read(Printing.pull, request)
      return (answer, answer.nextPageToken)
    }
  }

  /// Reports cards as printed, all or nothing; at most 1,000.
  func report(_ cards: [Wire.PrintedCard]) throws -> ReportPrintedResponse {
    try desk.act(Printing.reportPrinted) { ReportPrintedRequest(requestId: $0, cards: cards) }
  }

  /// Sends printed cards out; at most 1,000.
  func ship(_ cards: [UInt64]) throws -> ShipResponse {
    try desk.act(Printing.ship) { ShipRequest(requestId: $0, cards: cards) }
  }
}

extension Array {
  /// Its elements in parts of at most so many, in their order.
  func parts(of most: Int) -> [[Element]] {
    stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min(count, $0 + most)]) }
  }
}
