@testable import Cards

/// Messages, their reports, and questions by telephone.
extension RandomTown {
  mutating func notice() -> (Command, Someone) {
    let person = any(any(families).people)
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      return (
        .attestMobile(
          nationalID: person.nationalID, mobile: person.mobile, seal: 1, sealed: []),
        mostly(.postAtP1)
      )
    case 1:
      return (
        .lookUp(nationalID: person.nationalID, mobile: person.mobile),
        mostly(.hotline, .postAtP1, .hala)
      )
    default:
      let top = max(1, town.state.notices.count)
      let ids = (0..<2).map { _ in NoticeID(.random(in: 1...top, using: &random)) }
      let report = any([NoticeReport.accepted, .delivered, .delivered, .failed(cause: "absent")])
      return (.reportNotices(ids, report), mostly(.gateway))
    }
  }
}
