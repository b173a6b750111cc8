import Glibc

/// A shell command that is handed something on its standard input: for what must never stand in an
/// argument list, such as names, numbers and messages.
public struct Program {
  /// The most that is handed over: less than a pipe holds, so that a program may leave it unread.
  public static let longestInput = 8192

  private let command: String

  /// A command for `/bin/sh -c`.
  public init(_ command: String) {
    self.command = command
  }

  /// Runs it once and returns its exit code, or 128 and the number of the signal that ended it.
  /// Whatever it prints goes to standard error.
  public func run(input: [UInt8]) throws(Trouble) -> Int32 {
    exitCode(of: try begin(input, writingTo: STDERR_FILENO))
  }

  /// Runs it once and returns the digits of the first line it prints; nil when it printed none.
  /// Throws `PROGRAM_FAILED` when it does not exit with 0 or prints something else.
  public func digits(input: [UInt8]) throws(Trouble) -> Secret? {
    let answer = try Pipe()
    let child = try begin(input, writingTo: answer.writing)
    answer.closeWriting()
    let first = answer.firstLine()
    let code = exitCode(of: child)
    guard code == 0 else { throw failed("exit \(code)") }
    switch consume first {
    case .none: return nil
    case .digits(let digits): return digits
    case .other: throw failed("output")
    }
  }

  /// Runs it once and returns all that it prints. Throws `PROGRAM_FAILED` when it does not exit with 0 or prints more.
  public func output(atMost limit: Int) throws(Trouble) -> [UInt8] {
    let answer = try Pipe()
    let child = try begin([], writingTo: answer.writing)
    answer.closeWriting()
    let bytes = answer.bytes(atMost: limit)
    let code = exitCode(of: child)
    guard code == 0 else { throw failed("exit \(code)") }
    guard let bytes else { throw failed("output") }
    return bytes
  }

  private func begin(_ input: [UInt8], writingTo output: Int32) throws(Trouble) -> pid_t {
    precondition(input.count <= Self.longestInput, "A pipe must hold what a program is handed.")
    let given = try Pipe()
    guard let child = start(reading: given.reading, writingTo: output) else {
      throw failed("spawn: \(errno)")
    }
    given.fill(with: input)
    return child
  }

  private func start(reading input: Int32, writingTo output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var words = [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    return posix_spawn(&child, "/bin/sh", &actions, nil, &words, environ) == 0 ? child : nil
  }

  private func exitCode(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private func failed(_ cause: String) -> Trouble {
    Trouble(.refused, "PROGRAM_FAILED", code: .unavailable, details: ["cause": cause])
  }
}

/// The first line of what a program printed.
private enum FirstLine: ~Copyable {
  case none
  case digits(Secret)
  case other
}

/// Two ends of a pipe, closed when it goes; children inherit neither.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws(Trouble) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Trouble(.fault, "PROGRAM_FAILED", code: .unavailable, details: ["cause": "pipe"])
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Puts everything in and closes; a program that has gone is no fault of ours, its exit code is.
  func fill(with bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(0, count))
    }
    closeWriting()
  }

  /// Everything until its end; nil when that is more, and then the rest is not waited for.
  func bytes(atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= limit {
      let count = read(reading, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { return nil }
    }
    return nil
  }

  func firstLine() -> FirstLine {
    let lines = Lines(descriptor: reading)
    do {
      guard let line = try lines.next({ Secret(digitsOf: $0) }) else { return .none }
      while try lines.next({ _ in true }) != nil {}
      guard let digits = consume line else { return .other }
      return .digits(digits)
    } catch {
      return .other
    }
  }
}
