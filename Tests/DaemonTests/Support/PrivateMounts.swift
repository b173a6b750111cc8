import Glibc
import Testing

extension Command {
  /// The same command behind mounts that nobody else sees: the script is run by a shell in a mount namespace of its own,
  /// which then becomes the command. Cancels the test, with a word, where this user may not make one.
  func inMounts(_ script: String) throws -> Command {
    let tool = "/usr/bin/unshare"
    guard geteuid() == 0, access(tool, X_OK) == 0 else {
      try Test.cancel("Mounts need root and \(tool).")
    }
    var wrapped = Command(tool, "--mount", "--propagation", "private", "/bin/sh", "-e", "-c")
    wrapped.arguments += ["\(script)\nexec \"$0\" \"$@\"", path] + arguments
    wrapped.environment = environment
    return wrapped
  }
}
