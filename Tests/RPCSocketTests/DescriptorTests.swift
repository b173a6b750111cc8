import EchoService
import Glibc
import RPC
import RPCSocket
import Testing

@Suite struct DescriptorTests {
  /// In a process of its own, because it uses up all descriptors.
  @Test func `out of descriptors, accepting pauses and goes on when there are some again`() async {
    await #expect(processExitsWith: .success) {
      try await serving { path, server in
        let first = try RawClient(path)
        precondition(first.stillServes())
        var limit = rlimit(rlim_cur: 200, rlim_max: 200)
        precondition(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
        var taken: [Int32] = []
        while case let descriptor = dup(0), descriptor >= 0 { taken.append(descriptor) }
        close(taken.removeLast())
        let client = try RawClient(path)
        client.request(1, "Say", RawClient.message)
        precondition(eventually { server.counters[.acceptFailures] > 0 })
        for descriptor in taken { close(descriptor) }
        precondition(client.reply() == "1 OK 8 bytes")
      }
    }
  }
}
