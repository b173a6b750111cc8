internal import Glibc

/// Space set aside so that writes can be refused (`DISK_FULL`) long before SQLite runs out in the middle of a commit.
///
/// While there is room, a file of `reserveBytes` holds some of it back. When the free space falls below `floorBytes`, the
/// file is given up: commits under way, the folding of the log and the checkpoint live on it, and new writes are refused.
/// Used by one thread; check before the databases are opened, then at admission (a check costs about a microsecond).
public struct DiskReserve: ~Copyable {
  public enum Room: Sendable, Equatable {
    case enough
    /// Refuse whatever would write.
    case short
  }

  /// At least the longest write-ahead log (62.5 MiB), which must still fit into the main file.
  public static let defaultReserveBytes = 128 << 20
  public static let defaultFloorBytes = 256 << 20

  public let reserveBytes: Int
  public let floorBytes: Int
  public private(set) var room = Room.short
  private let directory: String
  private var file: String { directory + "/reserve" }

  public init(
    directory: StateDirectory, reserveBytes: Int = defaultReserveBytes,
    floorBytes: Int = defaultFloorBytes
  ) throws(StateFault) {
    self.directory = directory.path
    self.reserveBytes = reserveBytes
    self.floorBytes = floorBytes
    room = Self.isHeld(directory.path + "/reserve", reserveBytes) ? .enough : .short
    try check()
  }

  /// Looks at the free space, and gives the reserve up or sets it aside again. Between the two lies twice the reserve, so
  /// that the answer does not flicker.
  @discardableResult
  public mutating func check() throws(StateFault) -> Room {
    let free = try StateDirectory.freeBytes(directory)
    switch room {
    case .enough where free < floorBytes:
      try giveUp()
      room = .short
    case .short where free >= floorBytes + 2 * reserveBytes:
      room = try setAside() ? .enough : .short
    case .enough, .short: break
    }
    return room
  }

  private func giveUp() throws(StateFault) {
    guard unlink(file) == 0 || errno == ENOENT else {
      throw StateFault(call: "unlink", path: file)
    }
  }

  /// False when somebody else was quicker to take the space.
  private func setAside() throws(StateFault) -> Bool {
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StateFault(call: "open", path: file) }
    defer { close(descriptor) }
    switch posix_fallocate(descriptor, 0, off_t(reserveBytes)) {
    case 0: return true
    case ENOSPC, EDQUOT:
      try giveUp()
      return false
    case let number: throw StateFault(call: "posix_fallocate", path: file, number: number)
    }
  }

  private static func isHeld(_ file: String, _ bytes: Int) -> Bool {
    var status = stat()
    return stat(file, &status) == 0 && Int(status.st_blocks) * 512 >= bytes
  }
}
