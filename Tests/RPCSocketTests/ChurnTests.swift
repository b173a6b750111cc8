import EchoService
import Glibc
import RPC
import RPCSocket
import Testing

@Suite struct ChurnTests {
  /// In a process of its own, because it counts the process's descriptors.
  @Test
  func
    `connections killed in every state leave no descriptor, connection or call behind (S6, short)`()
    async
  {
    await #expect(processExitsWith: .success) {
      let leftBehind = try await serving { path, server in
        _ = try churn(100, path, server.counters)  // The runtime opens what it needs.
        return try churn(3000, path, server.counters)
      }
      precondition(leftBehind == 0)
    }
  }
}

/// Kills so many connections and says how many descriptors more there are then.
private func churn(_ rounds: Int, _ path: String, _ counters: Counters) throws -> Int {
  let before = openDescriptors()
  let seenBefore = seen(counters)
  for round in 0..<rounds { try kill(round, RawClient(path)) }
  precondition(eventually { seen(counters) == seenBefore + rounds }, "not all were accepted")
  precondition(eventually { counters.openConnections == 0 }, "some stay open")
  precondition(eventually { counters.runningCalls == 0 }, "some calls go on")
  return openDescriptors() - before
}

/// Connections that were accepted or turned away.
private func seen(_ counters: Counters) -> Int {
  counters[.connectionsAccepted] + counters[.connectionsRefused]
    + counters[.connectionsRefusedToUser]
}

/// Brings a connection into one of six states and lets go of it.
private func kill(_ round: Int, _ client: RawClient) {
  switch round % 6 {
  case 0: break
  case 1: client.write([0, 0, 0])
  case 2: client.request(1, "Sleep", RawClient.wait(.milliseconds(1)))
  case 3: client.request(1, "Sum", flags: 2)
  case 4: client.request(1, "Watch", flags: 1)
  default: _ = client.stillServes()
  }
}
