import Glibc
import Journal
import Ledger
import SQLite
import Systemd

extension StartError {
  /// The exit code and the sentence for any error that ends the daemon.
  init(explaining error: any Error) {
    switch error {
    case let error as StartError: self = error
    case let error as InheritedSocketsError: self = .configuration(error.description)
    case let error as CredentialError: self = .configuration(error.description)
    case let error as ListeningSocketError: self.init(explaining: error)
    case let error as StateFault: self.init(explaining: error)
    case let error as JournalFault: self = .inputOutput(error.description)
    case let error as DatabaseError: self = .inputOutput(error.description)
    case let error as LedgerFault: self = .inputOutput(error.description)
    case let error as KeyFault: self = .configuration(error.description)
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

  private init(explaining fault: StateFault) {
    switch fault {
    case .alreadyServed: self = .unavailable(fault.description)
    case .notPermitted: self = .notPermitted(fault.description)
    case .notADirectory, .tooOpen: self = .configuration(fault.description)
    case .readOnly, .diskFull, .system: self = .cannotCreate(fault.description)
    }
  }
}
