internal import ArgumentParser

/// Where terminals connect: a Unix socket, or a port that only this machine reaches.
enum EdgeAddress: Equatable, Sendable {
  case unix(String)
  case loopback(UInt16)
  case loopback6(UInt16)

  var isUnix: Bool {
    if case .unix = self { true } else { false }
  }
}

extension EdgeAddress: ExpressibleByArgument {
  /// `unix:PATH`, `127.0.0.1:PORT` or `[::1]:PORT`; nil for every other address.
  init?(argument: String) {
    if argument.hasPrefix("unix:/") {
      self = .unix(String(argument.dropFirst("unix:".count)))
    } else if let port = Self.port(argument, after: "127.0.0.1:") {
      self = .loopback(port)
    } else if let port = Self.port(argument, after: "[::1]:") {
      self = .loopback6(port)
    } else {
      return nil
    }
  }

  private static func port(_ text: String, after host: String) -> UInt16? {
    guard text.hasPrefix(host) else { return nil }
    let port = text.dropFirst(host.count)
    return port.allSatisfy(\.isNumber) ? UInt16(port) : nil
  }
}

extension EdgeAddress: CustomStringConvertible {
  var description: String {
    switch self {
    case .unix(let path): "unix:\(path)"
    case .loopback(let port): "127.0.0.1:\(port)"
    case .loopback6(let port): "[::1]:\(port)"
    }
  }
}
