import Foundation
import Testing

@testable import Journal

@Suite struct StateDirectoryTests {
  let scratch = Scratch()

  @Test func `the directory is made for its owner alone`() throws {
    let directory = try StateDirectory(path: scratch.file("state"))
    #expect(scratch.mode("state") == 0o700)
    #expect(scratch.mode("state/lock") == 0o600)
    #expect(try directory.freeBytes() > 0)
  }

  @Test func `a second daemon is refused and told who is there`() throws {
    do {
      let first = try StateDirectory(path: scratch.path)
      let error = #expect(throws: StateFault.self) { _ = try StateDirectory(path: first.path) }
      #expect(error == .alreadyServed(path: scratch.file("lock"), pid: getpid()))
    }
    _ = try StateDirectory(path: scratch.path)
  }

  @Test func `a directory that lets others in is refused`() throws {
    chmod(scratch.path, 0o750)
    let error = #expect(throws: StateFault.self) { _ = try StateDirectory(path: scratch.path) }
    #expect(error == .tooOpen(path: scratch.path, mode: 0o750))
    #expect(error?.description.contains("mode 750 lets others in — chmod 700") == true)
  }

  @Test func `a file in its place is refused`() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.file("state")))
    #expect(throws: StateFault.notADirectory(path: scratch.file("state"))) {
      _ = try StateDirectory(path: scratch.file("state"))
    }
  }

  @Test(.enabled(if: access("/proc/version", F_OK) == 0))
  func `a place where nothing can be made is refused`() {
    #expect(throws: StateFault.self) { _ = try StateDirectory(path: "/proc/unicard") }
  }
}

@Suite struct StateFaultTests {
  @Test func `what the operating system refuses is told apart`() {
    let fault = { StateFault(call: "open", path: "p", number: $0) }
    #expect(fault(EROFS) == .readOnly(path: "p"))
    #expect(fault(ENOSPC) == .diskFull(path: "p"))
    #expect(fault(EDQUOT) == .diskFull(path: "p"))
    #expect(fault(EACCES) == .notPermitted(path: "p"))
    #expect(fault(EIO) == .system(call: "open", path: "p", message: "Input/output error"))
    #expect(fault(EROFS).description == "p: read-only file system — remount it writable")
  }
}

@Suite struct DiskReserveTests {
  let scratch = Scratch()

  @Test func `with room the reserve is set aside`() throws {
    let directory = try StateDirectory(path: scratch.path)
    let reserve = try DiskReserve(directory: directory, reserveBytes: 1 << 20, floorBytes: 1)
    #expect(reserve.room == .enough)
    #expect(scratch.size("reserve") == 1 << 20)
    #expect(scratch.mode("reserve") == 0o600)
  }

  @Test func `without room the reserve is given up and writes are refused`() throws {
    let directory = try StateDirectory(path: scratch.path)
    _ = try DiskReserve(directory: directory, reserveBytes: 1 << 20, floorBytes: 1)
    let reserve = try DiskReserve(
      directory: directory, reserveBytes: 1 << 20, floorBytes: 1 << 60)
    #expect(reserve.room == .short)
    #expect(!scratch.exists("reserve"))
  }

  @Test func `room that comes back is set aside again`() throws {
    let directory = try StateDirectory(path: scratch.path)
    _ = try DiskReserve(directory: directory, reserveBytes: 1 << 20, floorBytes: 1 << 60)
    var reserve = try DiskReserve(directory: directory, reserveBytes: 1 << 20, floorBytes: 1)
    #expect(reserve.room == .enough)
    #expect(try reserve.check() == .enough)
    #expect(scratch.exists("reserve"))
  }
}
