import ArgumentParser
import Glibc
import Office

/// One run of a role's command: what it was given, and what came of it.
struct Sitting {
  let ending: Ending
  let output: String
  let errors: String

  /// Runs a command with that daemon, input and environment. The clock stands at the first of April
  /// 2026, 09:05 in Cairo.
  init(
    _ role: String, _ root: any ParsableCommand.Type, with daemon: FakeDaemon,
    _ arguments: [String], input: String = "", variables: [String: String] = [:],
    isConversation: Bool = false
  ) {
    let (output, errors) = (Paper(), Paper())
    let descriptor = pipeHolding(input)
    defer { close(descriptor) }
    let surroundings = Surroundings(
      variable: { variables[$0] }, input: Lines(descriptor: descriptor), output: output,
      errors: errors, isConversation: isConversation, now: { 1_775_027_109_000 }, pause: { _ in })
    let door = FrontDoor(role: role, in: surroundings, dial: daemon.dial)
    ending = door.serve(arguments, root)
    (self.output, self.errors) = (output.text, errors.text)
  }

  /// The command and everything it said.
  func page(_ arguments: [String]) -> String {
    "$ \(arguments.joined(separator: " "))\n\(output)\(errors.isEmpty ? "" : "--\n" + errors)\n"
  }
}

/// The same command in Arabic, in English and for a program, as one page.
func pages(
  _ role: String, _ root: any ParsableCommand.Type, with daemon: FakeDaemon,
  _ arguments: [String], input: String = ""
) -> String {
  [["--lang", "ar"], ["--lang", "en"], ["--lang", "en", "--json"]].map { manner in
    Sitting(role, root, with: daemon, arguments + manner, input: input).page(arguments + manner)
  }.joined()
}

private final class Paper: Sink {
  var text = ""
  let isBroken = false

  func write(_ text: String) { self.text += text }
}

private func pipeHolding(_ text: String) -> Int32 {
  var ends: [Int32] = [-1, -1]
  precondition(pipe(&ends) == 0)
  let bytes = Array(text.utf8)
  precondition(write(ends[1], bytes, bytes.count) == bytes.count)
  close(ends[1])
  return ends[0]
}
