import CSystemd
import Glibc

/// Why sockets handed over by the service manager cannot be used.
public enum InheritedSocketsError: Error, Equatable, CustomStringConvertible {
  case unreadable(errno: Int32)
  case duplicate(name: String)
  case unexpected(name: String)
  case notListening(name: String)

  public var description: String {
    switch self {
    case .unreadable(let code):
      "The sockets of the service manager cannot be listed: \(String(cString: strerror(code)))."
    case .duplicate(let name):
      "The service manager passed two sockets named \(name); FileDescriptorName= must be unique."
    case .unexpected(let name):
      "The service manager passed a socket named \(name), which is no role; see FileDescriptorName=."
    case .notListening(let name):
      "The descriptor named \(name) is not a listening Unix stream socket."
    }
  }
}

/// The sockets that the service manager opened for this process, by the name it gave each.
///
/// The order of descriptors differs from start to start, so only names count
/// (`FileDescriptorName=`).
public enum InheritedSockets {
  typealias Received = (name: String, descriptor: Int32)

  /// Takes the sockets over: close-on-exec, and the variables that announced them are unset, so
  /// that no child mistakes them for its own. Empty when none were passed. Call once, before
  /// threads run.
  public static func receive(
    expecting names: Set<String>
  ) throws(InheritedSocketsError) -> [String: Int32] {
    try check(list(), expecting: names) { sd_is_socket_unix($0, streamSocket, 1, nil, 0) > 0 }
  }

  static func check(
    _ received: [Received], expecting names: Set<String>, isListening: (Int32) -> Bool
  ) throws(InheritedSocketsError) -> [String: Int32] {
    var sockets: [String: Int32] = [:]
    for (name, descriptor) in received {
      guard names.contains(name) else { throw .unexpected(name: name) }
      guard isListening(descriptor) else { throw .notListening(name: name) }
      guard sockets.updateValue(descriptor, forKey: name) == nil else {
        throw .duplicate(name: name)
      }
    }
    return sockets
  }

  private static func list() throws(InheritedSocketsError) -> [Received] {
    var names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = sd_listen_fds_with_names(1, &names)
    guard count >= 0 else { throw .unreadable(errno: -count) }
    guard let names else { return [] }
    defer { free(names) }
    return (0..<Int(count)).map { index in
      let name = names[index]
      defer { free(name) }
      return (name.map { String(cString: $0) } ?? "", SD_LISTEN_FDS_START + Int32(index))
    }
  }
}

let streamSocket = Int32(SOCK_STREAM.rawValue)
