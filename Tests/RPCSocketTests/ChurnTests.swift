import EchoService
import RPC
import RPCSocket
import Testing

@Suite struct ChurnTests {
  /// In a process of its own, because it counts the process's descriptors.
  @Test func `connections killed in every state leave no descriptor, connection or call behind (S6, short)`() async {
    let r = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      try await serving { path, server in
        #expect(try RawClient(path).stillServes())
        precondition(eventually { server.counters.openConnections == 0 })
        let before = openDescriptors()
        let rounds = 3000
        for round in 0..<rounds { try churn(round, RawClient(path)) }
        precondition(eventually { server.counters.openConnections == 0 }, "open: \(server.counters.openConnections)")
        precondition(eventually { server.counters.runningCalls == 0 }, "calls: \(server.counters.runningCalls)")
        precondition(openDescriptors() == before, "descriptors: \(before), then \(openDescriptors())")
      }
    }
    print(String(decoding: r!.standardErrorContent, as: UTF8.self))
  }
}

/// Brings a connection into one of six states and lets go of it.
private func churn(_ round: Int, _ client: RawClient) throws {
  switch round % 6 {
  case 0: break
  case 1: client.write([0, 0, 0])
  case 2: client.request(1, "Sleep", RawClient.wait(.milliseconds(1)))
  case 3: client.request(1, "Sum", flags: 2)
  case 4: client.request(1, "Watch", flags: 1)
  default: _ = client.stillServes()
  }
}
