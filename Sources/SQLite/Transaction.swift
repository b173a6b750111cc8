internal import CSQLite

extension Database {
  /// Runs the body in a transaction that holds the write lock from the start; an error takes everything back.
  ///
  /// A COMMIT that fails on the disk is *unknown*, not undone: the caller must not go on as if it had not happened.
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try enclose("BEGIN IMMEDIATE", body)
  }

  /// Runs the body on one unchanging view of the file. Keep it short: a long one keeps the log from being reused.
  public func reading<Result>(_ body: () throws -> Result) throws -> Result {
    try enclose("BEGIN", body)
  }

  private func enclose<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Takes an open transaction back, if the failure has not done so already. A failure here is ignored: the error that led
  /// here says more, and closing the connection takes the transaction back all the same.
  public func rollBack() {
    guard sqlite3_get_autocommit(handle) == 0 else { return }
    sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }

  /// Rows the last INSERT, UPDATE or DELETE touched.
  public var changes: Int { Int(sqlite3_changes64(handle)) }
}
