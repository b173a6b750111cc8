import ArgumentParser
import Systemd

/// Where the ledger lives: the option, else what systemd says (`STATE_DIRECTORY`), else the usual
/// place.
struct StateDirectoryOption: ParsableArguments {
  static let usual = "/var/lib/unicard"

  @Option(
    name: .customLong("state-directory"),
    help: ArgumentHelp(
      "Where the ledger lives.",
      discussion:
        """
        Default: $STATE_DIRECTORY, else \(usual). It must belong to the user who runs the daemon, \
        and be open to nobody else (mode 0700).
        """,
      valueName: "dir"))
  var option: String?

  /// The directory, without a slash at its end.
  var path: String { Self.resolve(option: option, environment: processEnvironment) }

  /// systemd lists several directories with colons between them; ours is the first.
  static func resolve(option: String?, environment: (String) -> String?) -> String {
    let assigned = environment("STATE_DIRECTORY")?.split(separator: ":").first.map(String.init)
    return trimmed(option ?? assigned ?? usual)
  }

  func validate() throws { try requireName(option, "--state-directory") }
}

/// Where the role sockets stand when the daemon opens them itself.
struct SocketDirectoryOption: ParsableArguments {
  @Option(
    name: .customLong("socket-directory"),
    help: ArgumentHelp(
      "Where the sockets are opened when systemd does not pass them.",
      discussion: "One per role: ministry.sock, post.sock, … A path may have at most 107 bytes.",
      valueName: "dir"))
  var option = "/run/unicard"

  var path: String { trimmed(option) }

  func validate() throws { try requireName(option, "--socket-directory") }
}

private func trimmed(_ path: String) -> String {
  path.count > 1 && path.hasSuffix("/") ? trimmed(String(path.dropLast())) : path
}

private func requireName(_ path: String?, _ name: String) throws {
  guard path != "" else { throw ValidationError("\(name) needs a directory.") }
}
