import Systemd

/// Where the house is put together: the only place that knows both the process and what it runs.
enum Assembly {
  /// Opens the ledger and everything before it; returns when calls can be served.
  /// Throws ``StartError`` for whatever an operator can put right.
  static func open(_ opening: Opening, masterKey: borrowing Credential?) async throws -> any Daemon
  {
    throw StartError.internalError("This build of unicardd has no ledger.")
  }

  /// Writes entry 1 of a new ledger into an empty directory.
  static func found(_ founding: Founding, masterKey: borrowing Credential?) throws {
    throw StartError.internalError("This build of unicardd has no ledger.")
  }
}
