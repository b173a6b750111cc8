internal import Glibc

/// Runs a program to its end and returns its exit status and what it printed. It inherits no descriptor but its own three.
public func run(_ program: String, _ arguments: [String]) -> (status: Int32, output: String) {
  var ends: [Int32] = [0, 0]
  precondition(pipe(&ends) == 0, "There is no room for a pipe.")
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
  for descriptor in 3..<1024 as Range<Int32> {
    posix_spawn_file_actions_addclose(&actions, descriptor)
  }
  var argv = ([program] + arguments).map { strdup($0) } + [nil]
  defer { argv.forEach { free($0) } }
  var child = pid_t()
  let failed = posix_spawnp(&child, program, &actions, nil, &argv, environ)
  close(ends[1])
  defer { close(ends[0]) }
  guard failed == 0 else { return (127, String(cString: strerror(failed))) }
  let output = readAll(ends[0])
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 && errno == EINTR {}
  return (status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f, output)
}

private func readAll(_ descriptor: Int32) -> String {
  var output: [UInt8] = []
  var space = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &space, space.count)
    if count <= 0 { break }
    output += space[..<count]
  }
  return String(decoding: output, as: UTF8.self)
}
