import Glibc

/// The ledger's directory, held by this process alone until it ends.
///
/// The lock is the kernel's (`flock`), so it goes with the process however that dies; the file's
/// text only tells people who holds it.
struct StateDirectory: ~Copyable {
  let path: String
  private let lock: Int32

  /// Takes the directory over. Throws when it is missing, open to others, or held by another
  /// daemon.
  init(_ path: String) throws(StartError) {
    self.path = path
    try Self.inspect(path)
    lock = try Self.lock("\(path)/lock")
  }

  /// Makes the directory, mode 0700; one that is already there is left as it is.
  static func make(_ path: String) throws(StartError) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw .cannotCreate("\(path) cannot be created: \(lastError()).")
  }

  deinit { close(lock) }

  /// Refuses a directory that already holds anything but the lock: a ledger is never made over
  /// another.
  borrowing func requireEmpty() throws(StartError) {
    guard let listing = opendir(path) else {
      throw .inputOutput("\(path) cannot be listed: \(lastError()).")
    }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard [".", "..", "lock"].contains(name) else {
        throw .cannotCreate(
          "\(path) already holds \(name); a ledger is made in an empty directory.")
      }
    }
  }

  private static func inspect(_ path: String) throws(StartError) {
    var entry = stat()
    guard stat(path, &entry) == 0 else {
      throw .configuration(
        "\(path): \(lastError()). A ledger is made by: unicardd init --state-directory \(path) …")
    }
    guard entry.st_mode & S_IFMT == S_IFDIR else {
      throw .configuration("\(path) is no directory.")
    }
    guard entry.st_uid == geteuid() else {
      throw .notPermitted("\(path) belongs to uid \(entry.st_uid), this is uid \(geteuid()).")
    }
    guard entry.st_mode & 0o077 == 0 else {
      throw .configuration("\(path) is open to others; run: chmod 700 \(path)")
    }
  }

  private static func lock(_ path: String) throws(StartError) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .inputOutput("\(path) cannot be opened: \(lastError()).") }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(file) }
      throw .unavailable("Another daemon\(holder(file)) has this ledger (\(path)).")
    }
    let text = "\(getpid())\n"
    // For people only; the lock itself is already held.
    _ = ftruncate(file, 0)
    _ = text.withCString { pwrite(file, $0, text.utf8.count, 0) }
    return file
  }

  private static func holder(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(file, &bytes, bytes.count, 0)
    guard let pid = Int32(String(decoding: bytes.prefix(max(0, count - 1)), as: UTF8.self)) else {
      return ""
    }
    return " (process \(pid))"
  }
}

/// The last system error in words.
private func lastError() -> String { String(cString: strerror(errno)) }
