import Glibc

/// A program that waits for a card and prints its number. One run, one card.
struct ReaderProgram {
  let command: String

  /// The digits of its first line; nil when it ended well without printing any: no more cards.
  func number() throws(Trouble) -> Secret? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw failed("pipe: \(errno)") }
    let child = start(writingTo: ends[1], notTo: ends[0])
    close(ends[1])
    guard let child else {
      close(ends[0])
      throw failed("spawn: \(errno)")
    }
    let line = Self.firstLine(of: ends[0])
    close(ends[0])
    guard ended(child) == 0 else { throw failed("exit") }
    switch consume line {
    case .none: return nil
    case .digits(let digits): return digits
    case .other: throw Trouble(.usage, "CARD_NUMBER_MALFORMED")
    }
  }

  private enum FirstLine: ~Copyable {
    case none
    case digits(Secret)
    case other
  }

  private static func firstLine(of descriptor: Int32) -> FirstLine {
    do {
      guard let line = try Lines(descriptor: descriptor).next({ Secret(digitsOf: $0) }) else {
        return .none
      }
      guard let digits = consume line else { return .other }
      return .digits(digits)
    } catch {
      return .other
    }
  }

  private func start(writingTo output: Int32, notTo input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, input)
    posix_spawn_file_actions_addclose(&actions, output)
    var words = [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let result = posix_spawn(&child, "/bin/sh", &actions, nil, &words, environ)
    return result == 0 ? child : nil
  }

  private func ended(_ child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status
  }

  private func failed(_ cause: String) -> Trouble {
    Trouble(.refused, "READER_FAILED", code: .unavailable, details: ["cause": cause])
  }
}
