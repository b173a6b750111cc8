import Glibc
import Messages
import Testing

/// A disk without room: reads are served, writes refused, nothing fails half-way.
@Suite(.ownThread) struct FullDiskTests {
  private let home: LedgerHome

  init() throws { home = try LedgerHome() }

  /// The daemon on a ledger that lies on a small disk of its own.
  private func daemon(onDiskOf megabytes: Int) throws -> Command {
    let initialise =
      "\(BuildProducts.path("unicardd")) init --kind rehearsal --state-directory \(home.state)"
      + " --clerk 101 --clerk 102 >&2"
    return try home.daemon().inMounts(
      """
      mkdir -p \(home.state)
      mount -t tmpfs -o size=\(megabytes)m,mode=700 tmpfs \(home.state)
      \(initialise)
      """)
  }

  @Test func `started without room it is READY and serves reads only`() async throws {
    try await DaemonProcess.with(try daemon(onDiskOf: 64)) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home)
      #expect(
        try refusal { try town.register() } == "RESOURCE_EXHAUSTED DISK_FULL")
      let status = try town.status()
      #expect(status.readOnly == "DISK_FULL" && status.lastEntry == 1)
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  @Test func `when the disk fills up writes are refused, and taken again once there is room`()
    async throws
  {
    try await DaemonProcess.with(try daemon(onDiskOf: 600)) { daemon in
      try await daemon.waitUntilReady()
      let town = Town(home)
      try town.settle()
      // The disk as that process sees it.
      let ballast = "/proc/\(daemon.pid)/root\(home.state)/ballast"
      try fill(ballast, megabytes: 240)
      try await waitUntil(town, isReadOnly: "DISK_FULL")
      #expect(
        try refusal { try town.drawLegacy(1, of: town.heads[0]) }
          == "RESOURCE_EXHAUSTED DISK_FULL")
      let bakery = try town.desk("bakery", as: Town.Clerk.bakery)
      let day = try bakery.read(
        History.outletDay, .init(device: Town.device, date: try town.status().date))
      #expect(day.loaves == 0)
      try #require(unlink(ballast) == 0)
      try await waitUntil(town, isReadOnly: "")
      try town.drawLegacy(1, of: town.heads[0])
      #expect(try await daemon.stop() == .exited(0))
    }
  }

  private func fill(_ file: String, megabytes: Int) throws {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure("open \(file)") }
    defer { close(descriptor) }
    let result = posix_fallocate(descriptor, 0, off_t(megabytes) << 20)
    guard result == 0 else { throw SystemFailure("posix_fallocate", result) }
  }

  private func waitUntil(_ town: Town, isReadOnly reason: String) async throws {
    try await patiently(for: "read-only to be \"\(reason)\"") {
      try town.status().readOnly == reason ? () : nil
    }
  }
}
