import Glibc

/// Debian's Go ttrpc, calling a server of its own in another process.
struct GoPeer {
  private let program: String

  init(sources: String, into directory: String) throws {
    let packages = "/usr/share/gocode/src"
    guard hasProgram("go") else { throw BenchFault("not installed (golang-go)") }
    guard access("\(packages)/github.com/containerd/ttrpc", R_OK) == 0 else {
      throw BenchFault("not installed (golang-github-containerd-ttrpc-dev)")
    }
    program = "\(directory)/gottrpc"
    try output(
      of: ["sh", "-c", "cd '\(sources)/ttrpc' && exec go build -o '\(program)' ."],
      environment: [
        "GO111MODULE": "off", "GOFLAGS": "", "GOPATH": "\(directory)/go:/usr/share/gocode",
        "GOCACHE": "\(directory)/go-cache",
      ])
  }

  /// So many calls in flight on one connection: calls a second and the median in microseconds.
  func round(
    sockets: String, inFlight: Int, seconds: Double
  ) throws -> (perSecond: Double, p50: Double) {
    let line = try output(of: [program, "\(sockets)/go.sock", "\(inFlight)", "\(seconds)"])
    return (try number("calls_per_second", in: line), try number("p50_us", in: line))
  }
}
