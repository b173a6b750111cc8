import Glibc
import Testing

@testable import unicardd

struct StateDirectoryTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  @Test func `a second daemon on the same ledger is refused, naming the first`() throws {
    let first = try StateDirectory(scratch.path)
    #expect(throws: StartError.self) { _ = try StateDirectory(scratch.path) }
    do { _ = try StateDirectory(scratch.path) } catch {
      #expect(error.code == EX_UNAVAILABLE)
      #expect(error.description.contains("(process \(getpid()))"))
    }
    withExtendedLifetime(first.path) {}
    _ = consume first
    _ = try StateDirectory(scratch.path)
  }

  @Test func `a directory that others may enter is refused`() {
    chmod(scratch.path, 0o750)
    #expect(throws: StartError.self) { _ = try StateDirectory(scratch.path) }
  }

  @Test func `a ledger is never made over anything`() throws {
    let directory = try StateDirectory(scratch.path)
    try directory.requireEmpty()
    close(creat(scratch.path("journal"), 0o600))
    #expect(throws: StartError.self) { try directory.requireEmpty() }
  }
}
