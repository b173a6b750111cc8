import Messages
import Office

/// The outbox and what is reported of it.
struct Outbox {
  /// Messages of one report of acceptance or failure.
  static let most = 1000
  /// Messages of one report of delivery: each may start the windows of a whole household.
  static let mostDelivered = 500

  private let desk: Desk

  init(at desk: Desk) {
    self.desk = desk
  }

  /// Every message that waits, oldest first.
  func notices(upTo most: Int = .max) throws -> [Wire.Notice] {
    try desk.pages(of: \PullNoticesResponse.notices, upTo: most) { token in
      let request = PullNoticesRequest(pageSize: Int32(min(most, Self.most)), pageToken: token)
      let answer = try desk.read(Notices.pull, request)
      return (answer, answer.nextPageToken)
    }
  }

  func accepted(_ notices: [UInt64]) throws -> Tally {
    try tally(notices, by: Self.most) { part in
      try desk.act(Notices.reportAccepted) {
        ReportAcceptedRequest(requestId: $0, notices: part)
      }
    }
  }

  func delivered(_ notices: [UInt64]) throws -> Tally {
    try tally(notices, by: Self.mostDelivered) { part in
      try desk.act(Notices.reportDelivered) {
        ReportDeliveredRequest(requestId: $0, notices: part)
      }
    }
  }

  func failed(_ notices: [UInt64], cause: String) throws -> Tally {
    try tally(notices, by: Self.most) { part in
      try desk.act(Notices.reportFailed) {
        ReportFailedRequest(requestId: $0, notices: part, cause: cause)
      }
    }
  }

  private func tally(
    _ notices: [UInt64], by most: Int, report: ([UInt64]) throws -> ReportNoticesResponse
  ) throws -> Tally {
    var tally = Tally()
    for start in stride(from: 0, to: notices.count, by: most) {
      tally.add(try report(Array(notices[start..<min(notices.count, start + most)])))
    }
    return tally
  }
}

/// What reports changed, and the last receipt.
struct Tally {
  private(set) var notices: UInt64 = 0
  private(set) var windows: UInt64 = 0
  private var receipt: Wire.Receipt?

  mutating func add(_ answer: ReportNoticesResponse) {
    notices += answer.notices
    windows += answer.windows
    receipt = answer.receipt
  }

  /// The facts and the line of one kind of report.
  func report(_ done: Phrase) -> Report {
    Report([.number("notices", notices), .number("windows", windows)] + receipt.fields) { speech in
      var line = speech.say(done, ["messages": speech.count(notices, .message)])
      if windows > 0 {
        line += " " + speech.say(Self.started, ["cards": speech.count(windows, .card)])
      }
      return [line] + receipt.lines(in: speech)
    }
  }

  private static let started = Phrase(
    ar: "بدأت مدة استلام {cards}.", en: "The time to collect began for {cards}.")
}
