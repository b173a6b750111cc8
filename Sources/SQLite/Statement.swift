internal import CSQLite

/// A compiled statement: bind, then `run` or `step` through its rows. Parameters count from 1, columns from 0.
public struct Statement: ~Copyable {
  let handle: OpaquePointer
  private let database: Database

  init(_ handle: OpaquePointer, of database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Moves to the next row; false when there is none left.
  public func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure()
    }
  }

  /// Runs a statement without rows and makes it ready for the next time.
  public func run() throws(DatabaseError) {
    while try step() {}
    reset()
  }

  /// Ends the reading of rows, and with it the transaction this statement held open. Bound values stay.
  public func reset() {
    // Repeats the code of a step that has already thrown.
    sqlite3_reset(handle)
  }

  /// The error, with the statement reset so that it holds no lock.
  func failure() -> DatabaseError {
    let sql = sqlite3_sql(handle).map { String(cString: $0) }
    let error = database.failure(sql)
    reset()
    return error
  }
}

// MARK: - Parameters

extension Statement {
  public func bind(_ value: Int64, at index: Int32) throws(DatabaseError) {
    try check(sqlite3_bind_int64(handle, index, value))
  }

  /// Entry numbers and such; SQLite's integers end at 2⁶³-1.
  public func bind(_ value: UInt64, at index: Int32) throws(DatabaseError) {
    try bind(Int64(value), at: index)
  }

  public func bind(_ value: Double?, at index: Int32) throws(DatabaseError) {
    guard let value else { return try bindNull(at: index) }
    try check(sqlite3_bind_double(handle, index, value))
  }

  public func bindNull(at index: Int32) throws(DatabaseError) {
    try check(sqlite3_bind_null(handle, index))
  }

  public func bind(_ text: String, at index: Int32) throws(DatabaseError) {
    // The bridged pointer is never null, which would bind NULL rather than an empty text.
    try check(
      sqlite3_bind_text64(
        handle, index, text, UInt64(text.utf8.count), unicard_sqlite_transient(),
        UInt8(SQLITE_UTF8)))
  }

  /// Binds bytes without copying them: they must stay in place until the statement is run or bound anew.
  public func bind(borrowing bytes: UnsafeRawBufferPointer, at index: Int32) throws(DatabaseError) {
    guard bytes.count > 0 else { return try check(sqlite3_bind_zeroblob(handle, index, 0)) }
    try check(
      sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), nil))
  }

  /// Binds a copy of the bytes.
  public func bind(copying bytes: [UInt8], at index: Int32) throws(DatabaseError) {
    guard !bytes.isEmpty else { return try check(sqlite3_bind_zeroblob(handle, index, 0)) }
    try check(
      sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), unicard_sqlite_transient()))
  }

  private func check(_ code: Int32) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw failure() }
  }
}

// MARK: - Columns

extension Statement {
  public func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// A number that is never negative; a negative one is a damaged row and traps.
  public func uint64(_ column: Int32) -> UInt64 { UInt64(int64(column)) }

  public func double(_ column: Int32) -> Double? {
    isNull(column) ? nil : sqlite3_column_double(handle, column)
  }

  public func text(_ column: Int32) -> String {
    let start = sqlite3_column_text(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  public func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// SQLite's own memory: valid until the next step or reset.
  public func blob(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// A copy of the bytes.
  public func bytes(_ column: Int32) -> [UInt8] { [UInt8](blob(column)) }
}
