import Cards
import Messages
import RPC
import Testing

@testable import Services

@Suite struct PermissionTests {
  private static let roles = Role.allCases.filter { $0 != .system }

  @Test func `every method of every service is served once, behind a row of its own`() throws {
    let desk = try World().desk
    let served =
      desk.routes.map { $0.method.description } + desk.watches.map { $0.method.description }
    let known = AnyMethod.all.map { "\($0.service)/\($0.method)" }
    #expect(served.sorted() == known.sorted())
    let rows = desk.routes.map(\.permission) + desk.watches.map(\.permission)
    #expect(Set(rows) == Set(Permission.allCases))
    #expect(rows.count == Permission.allCases.count)
  }

  @Test func `the permission table is as it was reviewed`() throws {
    let desk = try World().desk
    let rows =
      desk.routes.map { (name: $0.method.description, roles: $0.permission.roles) }
      + desk.watches.map { (name: $0.method.description, roles: $0.permission.roles) }
    let width = rows.map(\.name.count).max()!
    func line(_ name: String, _ cells: [String]) -> String {
      let padded = name + String(repeating: " ", count: width - name.count)
      return ([padded] + cells).joined(separator: "  ") + "\n"
    }
    let sockets = Self.roles.map { $0.socket! }
    var text = line("", sockets)
    for row in rows.sorted(by: { $0.name < $1.name }) {
      let cells = Self.roles.map { role in
        let mark = row.roles.contains(role) ? "●" : "·"
        return mark + String(repeating: " ", count: role.socket!.count - 1)
      }
      text += line(row.name, cells)
    }
    try Golden("permissions.txt").expect(
      text.split(separator: "\n").map { $0.trimmed }.joined(separator: "\n") + "\n")
  }

  @Test func `a role that may not call is refused and counted, one that may is not`() throws {
    for route in try World().desk.routes {
      for role in Self.roles {
        let world = try World()
        let box = AnswerBox()
        let caller = Party(socket: role.socket!, uid: 1)
        world.deliver(route.method, [], by: caller, to: box)
        world.desk.flush()
        guard case .failure(let status) = box.taken() else { continue }
        let isRefused = status.reason == "NOT_PERMITTED"
        #expect(isRefused != route.permission.roles.contains(role), "\(route.method) \(role)")
        if isRefused {
          #expect(status.code == .permissionDenied)
          #expect(world.ledger.counted == ["NOT_PERMITTED"])
        }
      }
    }
  }

  @Test func `a socket of no role may call nothing`() throws {
    let world = try World()
    let status = try refusal {
      try world.call(
        Announcements.list, ListAnnouncementsRequest(), by: Party(socket: "kitchen", uid: 1))
    }
    #expect(status.reason == "NOT_PERMITTED")
  }
}

extension Substring {
  /// Without blanks at the end.
  fileprivate var trimmed: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
