internal import Glibc
internal import SQLite

/// The directory that holds one ledger, entered by one process at a time.
///
/// Hold it as long as any file in it is open. Its lock is on a file of its own, never on a database: closing any
/// descriptor of a database file would drop SQLite's locks on it.
public final class StateDirectory: Sendable {
  public let path: String
  private let lock: Int32

  /// Makes the directory if it is not there (mode 0700, but not its parents), checks that only its owner may enter, and
  /// takes the lock.
  public init(path: String) throws(StateFault) {
    self.path = path
    try Self.make(path)
    try Self.checkMode(path)
    lock = try Self.takeLock(path + "/lock")
  }

  /// The lock goes with its descriptor; the file stays, for removing it would let two in.
  deinit { close(lock) }

  /// Bytes this process may still write to the file system.
  public func freeBytes() throws(StateFault) -> Int { try Self.freeBytes(path) }

  static func freeBytes(_ path: String) throws(StateFault) -> Int {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { throw StateFault(call: "statvfs", path: path) }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  /// A new directory's name must outlast a power cut as surely as what is answered from it.
  private static func make(_ path: String) throws(StateFault) {
    guard mkdir(path, 0o700) == 0 else {
      guard errno == EEXIST else { throw StateFault(call: "mkdir", path: path) }
      return
    }
    do throws(DatabaseError) {
      try Database.syncDirectory(of: path)
    } catch {
      throw .system(call: "fsync", path: path, message: error.message)
    }
  }

  private static func checkMode(_ path: String) throws(StateFault) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StateFault(call: "stat", path: path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notADirectory(path: path) }
    let mode = status.st_mode & 0o7777
    guard mode & 0o077 == 0 else { throw .tooOpen(path: path, mode: mode) }
  }

  private static func takeLock(_ path: String) throws(StateFault) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StateFault(call: "open", path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      defer { close(descriptor) }
      guard number == EWOULDBLOCK else {
        throw StateFault(call: "flock", path: path, number: number)
      }
      throw .alreadyServed(path: path, pid: readPid(descriptor))
    }
    writePid(descriptor)
    return descriptor
  }

  /// For the error message of a second daemon only, so a failure (a full disk) is no reason not to start.
  private static func writePid(_ descriptor: Int32) {
    let text = "\(getpid())\n"
    _ = ftruncate(descriptor, 0)
    _ = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  private static func readPid(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: bytes[..<count].prefix { $0 != 10 }, as: UTF8.self))
  }
}
