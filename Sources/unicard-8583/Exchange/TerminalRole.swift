/// As whom the daemon is called: its socket, its group, and what its terminals may ask.
enum TerminalRole: String, Sendable, CaseIterable {
  /// Tills of merchants.
  case pos
  /// Cash machines of Egypt Post.
  case atm
}
