import EchoService
import RPCSocket
import Testing

/// The Go implementation of the protocol as our client, from Debian's packages.
@Suite struct InteropTests {
  @Test func `the Go client calls, is answered, and hears refusals with their reasons`()
    async throws
  {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let client = try temporaryDirectory() + "/ttrpccall"
    let built = try await onThread { run("/\(folder)/Interop/go/build", [client]) }
    if built.status == 77 { try Test.cancel("\(built.output)") }
    try #require(built.status == 0, "\(built.output)")
    let answers = try await serving { path, _ in
      func call(_ arguments: String...) -> String {
        let (status, output) = run(client, [path] + arguments)
        return "\(status): \(output)"
      }
      return [
        call("bench.v1.Echo", "Say", "0801120441434354", "5s"),
        call("bench.v1.Echo", "Say", ""),
        call("bench.v1.Echo", "Say", "127f"),
        call("bench.v1.Echo", "Nope", ""),
        call("no.Such", "Say", ""),
      ]
    }
    #expect(
      answers == [
        "0: 0801120441434354\n", "0: \n", "1: 3 MALFORMED_PAYLOAD\n", "1: 12 UNKNOWN_METHOD\n",
        "1: 12 UNKNOWN_SERVICE\n",
      ])
  }
}
