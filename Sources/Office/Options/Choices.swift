extension OfficeOptions {
  /// How this command speaks: the option, else the environment, else what the language asks for.
  func speech(in surroundings: Surroundings) -> Speech {
    let digits = digits ?? surroundings.variable("UNICARD_DIGITS").flatMap(Digits.init)
    return Speech(
      lang ?? Language.spoken, digits: digits, isolates: surroundings.outputIsTerminal)
  }

  /// The role's socket.
  func socket(of role: String, in surroundings: Surroundings) -> String {
    let folder = socketDir ?? surroundings.variable("UNICARD_SOCKET_DIR") ?? "/run/unicard"
    return "\(folder)/\(role).sock"
  }

  /// What travels beside every call: on a rehearsal ledger, who is acting.
  func metadata(in surroundings: Surroundings) -> [(String, String)] {
    let clerk = clerk ?? surroundings.variable("UNICARD_CLERK").flatMap { UInt32(Digits.read($0)) }
    return clerk.map { [("rehearsal-clerk", "\($0)")] } ?? []
  }
}
