import Glibc
import Systemd

extension StartError {
  /// The exit code and the sentence for any error that ends the daemon.
  init(explaining error: any Error) {
    switch error {
    case let error as StartError: self = error
    case let error as InheritedSocketsError: self = .configuration(error.description)
    case let error as CredentialError: self = .configuration(error.description)
    case let error as ListeningSocketError: self.init(explaining: error)
    default: self = .internalError("\(error)")
    }
  }

  private init(explaining error: ListeningSocketError) {
    switch error {
    case .inUse: self = .unavailable(error.description)
    case .pathTooLong, .notASocket: self = .configuration(error.description)
    case .refused(_, _, EACCES), .refused(_, _, EPERM): self = .notPermitted(error.description)
    case .refused: self = .cannotCreate(error.description)
    }
  }
}
