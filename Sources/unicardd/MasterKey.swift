import Glibc
import Ledger
import Systemd

/// The key that every other key of a ledger is drawn from.
enum MasterKey {
  /// The file of a rehearsal's own key, beside its ledger.
  static let developmentFile = "development-master.key"

  /// Reads the key a ledger is served with: the credential, or a rehearsal's own.
  static func keyring(
    in directory: String, kind: LedgerKind, credential: borrowing Credential?
  ) throws -> Keyring {
    switch try KeySource.choose(for: kind, credentialGiven: isGiven(credential)) {
    case .credential: return try keyring(of: credential)
    case .development: return try Keyring(master: readFile("\(directory)/\(developmentFile)"))
    }
  }

  /// The key for a new ledger: the credential, or for a rehearsal one made now (0600) that says what it is.
  static func make(
    in directory: String, kind: LedgerKind, credential: borrowing Credential?
  ) throws -> Keyring {
    switch try KeySource.choose(for: kind, credentialGiven: isGiven(credential)) {
    case .credential: return try keyring(of: credential)
    case .development:
      let key = random(Keyring.masterBytes)
      try writeFile("\(directory)/\(developmentFile)", key)
      return try Keyring(master: key)
    }
  }

  /// Bytes of the kernel's randomness.
  static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  private static func isGiven(_ credential: borrowing Credential?) -> Bool {
    switch credential {
    case .some: true
    case .none: false
    }
  }

  private static func keyring(of credential: borrowing Credential?) throws -> Keyring {
    switch credential {
    case .some(let given): return try given.withBytes { try Keyring(master: Array($0)) }
    case .none: preconditionFailure("A credential was chosen that is not there.")
    }
  }

  private static func readFile(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw StartError.configuration(
        "\(path) cannot be read: \(LedgerDirectory.lastError()). It was made by unicardd init.")
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Keyring.masterBytes + 1)
    let count = read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  private static func writeFile(_ path: String, _ key: [UInt8]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw StartError.cannotCreate("\(path) cannot be made: \(LedgerDirectory.lastError()).")
    }
    defer { close(file) }
    guard write(file, key, key.count) == key.count, fsync(file) == 0 else {
      throw StartError.inputOutput("\(path) cannot be written: \(LedgerDirectory.lastError()).")
    }
  }
}
