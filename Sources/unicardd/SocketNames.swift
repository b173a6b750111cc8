import Cards
import Services

/// The sockets of the roles, by name: `bakery` for `bakery.sock` and `unicardd@bakery.socket`.
enum SocketNames {
  /// Every role's, in the order in which they are opened.
  static let all: [String] = Role.allCases.compactMap(\.socket)

  /// The Unix group whose members may call by a socket.
  static func group(_ socket: String) -> String { "unicard-\(socket)" }
}
