import Cards
import Messages
import Rehearsal

/// Brings a new ledger to the pilot's size through the real sockets.
struct Loader {
  let daemon: BenchDaemon
  let say: (String) -> Void

  /// The town, and the seconds its import took.
  func run(_ population: Population) throws -> (town: Town, importSeconds: Double) {
    let ministry = try Desk(daemon, role: "ministry")
    let status = try Self.status(daemon)
    let date = status.date ?? Wire.Date()
    guard
      let today = CivilDate(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    else { throw BenchFault("The daemon has no date.") }
    try Registering(desk: ministry, today: date).run()
    var town = Town(population: population)
    let seconds = try Importing(desk: ministry, today: today).run(&town)
    say(
      "imported \(town.citizens) citizens, \(town.households) households in \(fixed(seconds, 1)) s")
    let began = Moment.now
    let done = try Issuing(daemon: daemon, town: town).run()
    say(
      "issued \(done.cards) cards, \(done.notices) notices, \(done.delivered) handed over in "
        + "\(fixed(Moment.now.seconds(since: began), 1)) s")
    return (town, seconds)
  }

  /// How the daemon does.
  static func status(_ daemon: BenchDaemon) throws -> StatusResponse {
    try Desk(daemon, role: "operator").ask(Operator.status, StatusRequest())
  }
}
