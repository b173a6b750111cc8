import Glibc
import Messages
import Rehearsal
import Testing

/// Money in a town: a merchant's till, a machine of Egypt Post, an agency, and who speaks for them.
extension Town {
  enum Shop {
    static let till = "M0001-1"
    static let machine = "A0001-1"
    static let agency = "S0001"
    static let pos: UInt32 = 801
    static let atm: UInt32 = 811
    static let platform: UInt32 = 831
  }

  /// Registers the shops; the platform's clerk has a row, tills and machines vouch for theirs.
  func openShops() throws {
    try together(Registry.registerOutlets) {
      RegisterOutletsRequest(
        requestId: $0,
        outlets: [
          .init(code: "M0001", kind: .merchant, governorate: 3, name: "سوبر ماركت القناة"),
          .init(code: "A0001", kind: .postAtm, governorate: 3, name: "صراف بريد العرب"),
          .init(code: Shop.agency, kind: .agency, governorate: 3, name: "مرور بورسعيد"),
        ])
    }
    try together(Registry.registerDevices) {
      RegisterDevicesRequest(
        requestId: $0,
        devices: [
          .init(code: Shop.till, outlet: "M0001", uid: Shop.pos),
          .init(code: Shop.machine, outlet: "A0001", uid: Shop.atm),
        ])
    }
    try together(Registry.registerClerks) {
      RegisterClerksRequest(
        requestId: $0, clerks: [.init(uid: Shop.platform, role: .platform, name: "platform")])
    }
  }

  /// A command of the money's, as somebody runs it: the card's number, the PIN and more are its input.
  func money(
    _ role: String, as clerk: UInt32, _ arguments: [String], _ input: [String] = []
  ) -> Command {
    var command = home.command(
      "unicard-\(role)", "--clerk", "\(clerk)", "--json",
      input: input.map { $0 + "\n" }.joined())
    command.arguments = arguments + command.arguments
    return command
  }
}

extension [UInt8] {
  /// As `--request-id` takes it.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Command.Outcome {
  /// The number of that name in the JSON that a command printed; the first where there are several.
  func number(_ name: String) throws -> Int64 {
    let pattern = try Regex("\"\(name)\":(-?[0-9]+)", as: (Substring, Substring).self)
    let match = try #require(output.firstMatch(of: pattern), "no \(name) in \(output)\(errors)")
    return try #require(Int64(match.output.1))
  }

  /// True when it was refused for that reason.
  func isRefused(_ reason: String) -> Bool {
    code == 1 && output.contains("\"reason\":\"\(reason)\"")
  }
}
