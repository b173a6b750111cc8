import Glibc

/// How a process ended.
enum ExitStatus: Equatable, Sendable {
  case exited(Int32)
  case signalled(Int32)
}

/// A process that a test started. Whoever starts one waits for it or ends it; nothing is left
/// running.
final class ChildProcess: Sendable {
  let pid: pid_t

  /// Starts a program with nothing inherited but the three streams and the given environment.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], input: Int32,
    output: Int32, errors: Int32
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, descriptor) in [input, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(stream))
    }
    var attributes = Self.cleanSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    let variables = environment.map { "\($0)=\($1)" }
    pid = try Self.withVector([path] + arguments) { argv in
      try Self.withVector(variables) { envp in
        var pid = pid_t()
        let result = posix_spawn(&pid, path, &actions, &attributes, argv, envp)
        guard result == 0 else { throw SystemFailure("posix_spawn \(path)", result) }
        return pid
      }
    }
  }

  func signal(_ number: Int32) { kill(pid, number) }

  /// How the process ended; nil while it runs. Ask no more once it has been answered.
  func reap() -> ExitStatus? {
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let number = status & 0x7f
    return number == 0 ? .exited(status >> 8 & 0xff) : .signalled(number)
  }

  /// The runner ignores and blocks signals of its own; a child begins with none of that.
  private static func cleanSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  private static func withVector<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let vector = words.map { strdup($0) } + [nil]
    defer { for word in vector { free(word) } }
    return try body(vector)
  }
}
