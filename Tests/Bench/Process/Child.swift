import Glibc

/// A process that the bench started, and its end.
final class Child {
  let pid: pid_t
  private var status: Int32?

  /// Starts a program, found by PATH unless it names a file. It reads the file `input`; what it prints goes to
  /// the descriptors given.
  init(
    _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null",
    output: Int32 = 2, errors: Int32 = 2
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var words = arguments.map { strdup($0) } + [nil]
    var settings = Self.merged(environment).map { strdup($0) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var pid: pid_t = 0
    let result = posix_spawnp(&pid, arguments[0], &actions, nil, &words, &settings)
    guard result == 0 else {
      throw BenchFault("\(arguments[0]): \(String(cString: strerror(result)))")
    }
    self.pid = pid
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(pid, number) }

  /// Waits for the end: the exit code, or 128 and the signal's number.
  @discardableResult
  func wait() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0 && errno == EINTR {}
    let code = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + (raw & 0x7F)
    status = code
    return code
  }

  /// Whether it has not ended yet.
  var isRunning: Bool {
    if status != nil { return false }
    var raw: Int32 = 0
    guard waitpid(pid, &raw, WNOHANG) == pid else { return true }
    status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + (raw & 0x7F)
    return false
  }

  private static func merged(_ changes: [String: String]) -> [String] {
    var own: [String] = []
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      let name = text.prefix { $0 != "=" }
      if changes[String(name)] == nil { own.append(text) }
      entry += 1
    }
    return own + changes.map { "\($0.key)=\($0.value)" }
  }
}

/// Runs a program to its end and returns what it printed; throws when it fails.
@discardableResult
func output(
  of arguments: [String], environment: [String: String] = [:], input: String = "/dev/null"
) throws -> String {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw BenchFault("pipe: \(errno)") }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  let child: Child
  do {
    child = try Child(arguments, environment: environment, input: input, output: ends[1])
  } catch {
    ends.forEach { close($0) }
    throw error
  }
  close(ends[1])
  defer { close(ends[0]) }
  let text = readAll(ends[0])
  let code = child.wait()
  guard code == 0 else {
    throw BenchFault("\(arguments.joined(separator: " ")) ended with \(code): \(text)")
  }
  return text
}

/// Whether a program of that name stands in PATH.
func hasProgram(_ name: String) -> Bool {
  guard let path = getenv("PATH") else { return false }
  return String(cString: path).split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
}

private func readAll(_ descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  while case let count = read(descriptor, &chunk, chunk.count), count > 0 {
    bytes += chunk.prefix(count)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Why a measurement could not be made.
struct BenchFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
