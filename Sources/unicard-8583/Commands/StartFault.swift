internal import Glibc
internal import Systemd

/// Why the program did not start: one sentence for people, one code of `sysexits.h` for scripts.
struct StartFault: Error, CustomStringConvertible {
  let code: Int32
  let description: String

  /// 66: a file named by the user cannot be read.
  static func noInput(_ text: String) -> Self { Self(code: EX_NOINPUT, description: text) }
  /// 69: somebody else has what is needed.
  static func unavailable(_ text: String) -> Self { Self(code: EX_UNAVAILABLE, description: text) }
  /// 77: the user may not do this.
  static func notPermitted(_ text: String) -> Self { Self(code: EX_NOPERM, description: text) }
  /// 78: something is set up wrongly, and starting again will not help.
  static func configuration(_ text: String) -> Self { Self(code: EX_CONFIG, description: text) }
}

extension StartFault {
  /// The exit code and the sentence for any error that ends the program.
  init(explaining error: any Error) {
    switch error {
    case let fault as StartFault: self = fault
    case let error as CredentialError: self = .configuration(error.description)
    case let error as ListeningSocketError: self.init(explaining: error)
    default: self.init(code: EX_SOFTWARE, description: "\(error)")
    }
  }

  private init(explaining error: ListeningSocketError) {
    switch error {
    case .inUse, .refused(_, _, EADDRINUSE): self = .unavailable(error.description)
    case .pathTooLong, .notASocket: self = .configuration(error.description)
    case .refused(_, _, EACCES), .refused(_, _, EPERM): self = .notPermitted(error.description)
    case .refused: self = .configuration(error.description)
    }
  }
}
