import Glibc
import Testing

@testable import Systemd

struct CredentialTests {
  @Test func `a credential that was not given is no credential`() throws {
    let scratch = Scratch()
    let path = scratch.path
    let outside = try Credential.named("unicard-master") { _ in nil } == nil
    let empty = try Credential.named("unicard-master") { _ in path } == nil
    #expect(outside && empty)
  }

  @Test func `a credential is read byte for byte`() throws {
    let scratch = Scratch()
    let path = scratch.path
    write([0, 255, 10], to: "\(path)/unicard-master")
    let bytes = try Credential.named("unicard-master") { _ in path }?.withBytes { Array($0) }
    #expect(bytes == [0, 255, 10])
  }

  @Test func `a credential beyond the limit is refused`() {
    let scratch = Scratch()
    let path = scratch.path
    write(Array(repeating: 1, count: Credential.limit + 1), to: "\(path)/unicard-master")
    #expect(throws: CredentialError.tooLong(name: "unicard-master")) {
      _ = try Credential.named("unicard-master") { _ in path }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let file = creat(path, 0o600)
    _ = Glibc.write(file, bytes, bytes.count)
    close(file)
  }
}
