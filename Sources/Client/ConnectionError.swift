internal import Glibc

/// Why a call has no answer, when it is not the server that refused.
public enum ConnectionError: Error, Sendable, Hashable {
  /// Nobody listens at the path, or there is nothing there. Nothing was sent.
  case notReachable(path: String, errno: Int32)
  /// The kernel does not let this user near the socket: not in the role's group. Nothing was sent.
  case notPermitted(path: String)
  /// The connection ended before the whole request was with the kernel, so it was certainly not applied.
  case notSent
  /// The connection ended after the request was sent and before its answer came: it may have been applied. Ask again with the same
  /// request id.
  case outcomeUnknown
  /// The server sent what the protocol does not allow; outcomes are unknown.
  case protocolViolation
}

extension ConnectionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notReachable(let path, let errno):
      "Cannot reach \(path): \(String(cString: strerror(errno)))"
    case .notPermitted(let path): "Not permitted to use \(path)"
    case .notSent: "The connection ended before the request was sent; nothing was done"
    case .outcomeUnknown:
      "The connection ended before the answer came; whether it was done is unknown"
    case .protocolViolation: "The server broke the protocol; whether it was done is unknown"
    }
  }
}
