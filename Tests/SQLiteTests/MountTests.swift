import Foundation
import SQLite
import Testing

/// A file system of one mebibyte in memory; needs the right to mount.
final class SmallDisk {
  let path = NSTemporaryDirectory() + "unicard-disk-\(UUID().uuidString)"

  static let allowed: Bool = SmallDisk() != nil

  init?() {
    mkdir(path, 0o700)
    guard geteuid() == 0, Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=1m", "unicard", path)
    else { return nil }
  }

  deinit {
    _ = Self.run("/bin/umount", path)
    rmdir(path)
  }

  func makeReadOnly() -> Bool { Self.run("/bin/mount", "-o", "remount,ro", path) }

  private static func run(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    // Without the program there is nothing to try, like without the right.
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite(.enabled(if: SmallDisk.allowed, "mounting needs root"))
struct MountTests {
  @Test func `a full disk is told from a failing one and harms nothing`() throws {
    let disk = try #require(SmallDisk())
    var settings = Settings()
    settings.cacheKiB = 64
    let path = disk.path + "/test.db"
    do {
      let database = try Database.openOrProvision(path: path, settings: settings, schema: .notes)
      try database.insert(1, [1])
      let error = databaseError {
        for id in Int64(2)...1000 {
          try database.insert(id, [UInt8](repeating: 1, count: 9000) + Array("\(id)".utf8))
        }
      }
      #expect(error?.kind == .diskFull)
    }
    let database = try Database(path: path, access: .readOnly, settings: .reader)
    #expect(try database.number("SELECT count(*) FROM notes") > 1)
    #expect(try database.pragma("integrity_check") == "ok")
  }

  @Test func `a log that cannot be folded fails the commit that tried, which has happened`() throws
  {
    let disk = try #require(SmallDisk())
    var settings = Settings()
    settings.autocheckpointPages = 140
    let path = disk.path + "/test.db"
    let database = try Database.openOrProvision(path: path, settings: settings, schema: .notes)
    var asked: Int64 = 0
    let error = databaseError {
      while asked < 1000 {
        asked += 1
        try database.insert(asked, [UInt8](repeating: 1, count: 12_000) + Array("\(asked)".utf8))
      }
    }
    #expect(error?.kind == .diskFull, "\(error as Any)")
    #expect(try database.number("SELECT count(*) FROM notes") == asked)
  }

  @Test func `a disk too full for a new file says so`() throws {
    let disk = try #require(SmallDisk())
    try Data(count: 1 << 20).write(to: URL(fileURLWithPath: disk.path + "/filler"))
    let error = databaseError {
      try Database.provision(
        path: disk.path + "/test.db", settings: Settings(), schema: .notes)
    }
    #expect(error?.kind == .diskFull)
  }

  @Test func `a read-only mount is told from a full disk`() throws {
    let disk = try #require(SmallDisk())
    let path = disk.path + "/test.db"
    try Database.provision(path: path, settings: Settings(), schema: .notes)
    try #require(disk.makeReadOnly())
    let opening = databaseError {
      _ = try Database.open(path: path, settings: Settings(), schema: .notes)
    }
    let making = databaseError {
      try Database.provision(path: path + "2", settings: Settings(), schema: .notes)
    }
    #expect(opening?.kind == .readOnly)
    #expect(making?.kind == .readOnly)
  }
}
