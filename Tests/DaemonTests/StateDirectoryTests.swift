import Glibc
import Testing

@testable import unicardd

struct StateDirectoryTests {
  private let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  @Test func `a second daemon on the same ledger is refused, naming the first`() throws {
    let first = try StateDirectory(scratch.path)
    defer { extendLifetime(first) }
    let refusal = try #require(throws: StartError.self) { _ = try StateDirectory(scratch.path) }
    #expect(refusal.code == EX_UNAVAILABLE)
    #expect(refusal.description.contains("(process \(getpid()))"))
  }

  @Test func `when the first has gone the next may have it`() async throws {
    do {
      let first = try StateDirectory(scratch.path)
      extendLifetime(first)
    }
    // A child that another test is just starting holds every descriptor until its program runs.
    try await patiently(for: "the lock to go") { () -> Void? in
      do { _ = try StateDirectory(scratch.path) } catch { return nil }
      return ()
    }
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
