import ArgumentParser
import Messages
import Office

/// `health`: whether the daemon takes calls (grpc.health.v1).
struct Health: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "health", Phrase(ar: "هل تستقبل الخدمة الطلبات؟", en: "Does the daemon take calls?"),
      teaching: Phrase(
        ar: "يخرج بـ 0 إن كانت تستقبل، وإلا بـ 69. مع --watch يسأل كل ثانية ويكتب كل تغيّر.",
        en:
          "Exits with 0 when it does, with 69 when not. --watch asks every second and prints each "
          + "change."))
  }

  @OptionGroup(title: OfficeOptions.title) var office: OfficeOptions

  @Flag(help: .init(Phrase(ar: "استمر في السؤال.", en: "Go on asking.")))
  var watch = false

  func serve(at desk: Desk) throws -> Report? {
    var last: String?
    while watch {
      let now = try state(at: desk)
      if now != last { desk.reporter.show(Self.report(now)) }
      last = now
      desk.surroundings.pause(.seconds(1))
    }
    let now = try desk.check()
    guard now == .serving else { throw Trouble(.unreachable, "NOT_SERVING", code: .unavailable) }
    return Self.report(now.name)
  }

  /// The state, out of reach included: a watch outlives a restart.
  private func state(at desk: Desk) throws -> String {
    do {
      return try desk.check().name
    } catch let trouble as Trouble where trouble.status == .unreachable {
      return trouble.reason
    }
  }

  private static func report(_ state: String) -> Report {
    Report([.text("status", state)]) { [$0.code(state)] }
  }
}

extension Desk {
  fileprivate func check() throws -> ServerHealth.CheckResponse.ServingStatus {
    try read(ServerHealth.check, ServerHealth.CheckRequest()).status
  }
}

extension ServerHealth.CheckResponse.ServingStatus {
  /// As grpc.health.v1 names it.
  fileprivate var name: String {
    switch self {
    case .serving: "SERVING"
    case .notServing: "NOT_SERVING"
    case .serviceUnknown: "SERVICE_UNKNOWN"
    case .unknown, .unrecognized: "UNKNOWN"
    }
  }
}
